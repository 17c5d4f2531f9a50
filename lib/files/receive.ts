import 'server-only';
import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AppError } from '@/lib/errors';
import { draftsFolder } from '@/lib/files/disk-store';

export const mostMegabytes = 20;
const mostBytes = mostMegabytes * 1024 * 1024;

export type ReceivedFile = { path: string; size: number; sha256: string };

/** Where the next upload is written. */
export async function newDraftPath(): Promise<string> {
  const folder = draftsFolder();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return path.join(folder, randomUUID());
}

/**
 * Writes an upload to `target` as it comes in, hashing and counting. Stops at once when it grows too big
 * (FILE_TOO_BIG); a connection that breaks off is UPLOAD_INCOMPLETE; nothing at all is FILE_EMPTY.
 */
export async function receiveFile(stream: Readable, target: string): Promise<ReceivedFile> {
  const hash = createHash('sha256');
  let size = 0;
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      if (size > mostBytes) return done(new AppError('FILE_TOO_BIG', { params: { megabytes: mostMegabytes } }));
      hash.update(chunk);
      done(null, chunk);
    },
  });
  try {
    await pipeline(stream, meter, createWriteStream(target, { flags: 'wx', mode: 0o600 }));
  } catch (error) {
    if (error instanceof AppError) throw error;
    if (isDiskTrouble(error)) throw error;
    throw new AppError('UPLOAD_INCOMPLETE');
  }
  if (size === 0) throw new AppError('FILE_EMPTY');
  return { path: target, size, sha256: hash.digest('hex') };
}

/** Our own trouble (a full disk, a folder without rights) is no fault of the sender's connection. */
function isDiskTrouble(error: unknown): boolean {
  return ['ENOSPC', 'EACCES', 'EROFS', 'EIO', 'ENOENT', 'EMFILE'].includes(
    String((error as NodeJS.ErrnoException).code),
  );
}
