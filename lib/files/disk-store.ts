import 'server-only';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { env } from '@/lib/env';
import type { FileStore } from '@/lib/files/file-store';

const keyPattern = /^\d{4}\/\d{2}\/\d{2}\/[0-9a-f-]{36}$/;

/** Files in a folder, on the same file system as the drafts, so that a file appears whole or not at all. */
export function diskStore(root = path.join(env().DATA_DIR, 'files')): FileStore {
  const place = (key: string) => {
    if (!keyPattern.test(key)) throw new Error('Not a storage key');
    return path.join(root, key);
  };
  return {
    async put(key, file) {
      const target = place(key);
      await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
      const written = await open(file.path, 'r+');
      await written.sync();
      await written.close();
      await rename(file.path, target);
    },
    async get(key) {
      const handle = await open(place(key));
      return createReadStream('', { fd: handle });
    },
    async remove(key) {
      await rm(place(key), { force: true });
    },
    async list(day) {
      const names = await readdir(path.join(root, day)).catch(() => []);
      return names.map((name) => `${day}${name}`).filter((key) => keyPattern.test(key));
    },
  };
}

/** Where uploads are written while they come in. */
export function draftsFolder(): string {
  return path.join(env().DATA_DIR, 'files', 'drafts');
}
