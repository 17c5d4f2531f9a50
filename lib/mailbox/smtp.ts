import 'server-only';
import { SMTPServer } from 'smtp-server';
import { keepMail } from '@/lib/mailbox/store';

const mostBytes = 25 * 1024 * 1024;

/** A real SMTP server on loopback that takes every mail and keeps it in `folder`. Answers the port it listens on. */
export async function startMailbox(
  folder: string,
  port: number,
): Promise<{ port: number; close: () => Promise<void> }> {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: mostBytes,
    logger: false,
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('error', done);
      stream.on('end', () => {
        if (stream.sizeExceeded) {
          done(Object.assign(new Error('The mail is too large'), { responseCode: 552 }));
          return;
        }
        // The sender is told "accepted" only once the mail is on disk.
        keepMail(folder, Buffer.concat(chunks)).then(
          () => done(),
          () => done(Object.assign(new Error(`The mail of ${session.id} could not be kept`), { responseCode: 451 })),
        );
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
