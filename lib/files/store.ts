import 'server-only';
import { randomUUID } from 'node:crypto';
import { env } from '@/lib/env';
import { diskStore } from '@/lib/files/disk-store';
import type { FileStore } from '@/lib/files/file-store';
import { s3Store } from '@/lib/files/s3-store';

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
