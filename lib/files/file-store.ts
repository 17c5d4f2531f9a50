import type { Readable } from 'node:stream';

/** Where the bytes of files are. Keys are made by `newStorageKey`, never by what somebody typed. */
export type FileStore = {
  /** Takes over the file at `path`; it may be gone afterwards. Either all bytes are there under the key, or none. */
  put(key: string, file: { path: string; size: number; mediaType: string }): Promise<void>;
  get(key: string): Promise<Readable>;
  /** Nothing happens when there is nothing under the key. */
  remove(key: string): Promise<void>;
  /** All keys that begin with a day, e.g. `2026/11/23/`. */
  list(day: string): Promise<string[]>;
};
