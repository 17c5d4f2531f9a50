import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { env } from '@/lib/env';
import { diskStore } from '@/lib/files/disk-store';
import { s3Store } from '@/lib/files/s3-store';

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

let store: FileStore | undefined;

/** The store that the configuration names: a folder of DATA_DIR, or an S3-compatible one. */
export function fileStore(): FileStore {
  store ??= env().FILES_STORE === 's3' ? s3Store() : diskStore();
  return store;
}

export function newStorageKey(now: Date): string {
  return `${storageDay(now)}${randomUUID()}`;
}

/** The beginning of the keys made on a day (UTC). */
export function storageDay(moment: Date): string {
  return `${moment.toISOString().slice(0, 10).replaceAll('-', '/')}/`;
}
