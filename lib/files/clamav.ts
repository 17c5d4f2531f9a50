import 'server-only';
import { connect } from 'node:net';
import type { Readable } from 'node:stream';
import { env } from '@/lib/env';

const silenceMilliseconds = 60_000;

export function hasScanner(): boolean {
  return env().CLAMAV_HOST !== undefined;
}

/**
 * Asks clamd about some bytes (its INSTREAM command: chunks with their length before them, then a length of zero).
 * Throws when there is no clear answer: the file then stays held back, and the job is tried again.
 */
export async function scanBytes(bytes: Readable): Promise<'CLEAN' | 'INFECTED'> {
  const { CLAMAV_HOST: host = '', CLAMAV_PORT: port } = env();
  const socket = connect({ host, port });
  socket.setTimeout(silenceMilliseconds, () => socket.destroy(new Error('The virus scanner did not answer')));
  let answer = '';
  const answered = new Promise<void>((resolve, reject) => {
    socket.on('data', (chunk) => {
      answer += chunk.toString('utf8');
    });
    socket.on('end', resolve);
    socket.on('close', resolve);
    socket.on('error', reject);
  });
  answered.catch(() => undefined);
  try {
    socket.write('zINSTREAM\0');
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      const length = Buffer.alloc(4);
      length.writeUInt32BE(chunk.length);
      socket.write(length);
      if (!socket.write(chunk)) await Promise.race([new Promise((resolve) => socket.once('drain', resolve)), answered]);
    }
    socket.write(Buffer.alloc(4));
    await answered;
  } finally {
    bytes.destroy();
    socket.destroy();
  }
  const words = answer.replace(/\0/g, '').trim();
  if (words === 'stream: OK') return 'CLEAN';
  if (/^stream: .+ FOUND$/.test(words)) return 'INFECTED';
  throw new Error(`The virus scanner gave no result: ${words || 'no answer'}`);
}
