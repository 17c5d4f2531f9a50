import { createServer } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';

/** A port of loopback that nobody listens on at this moment. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (typeof address !== 'object' || !address) throw new Error('No port');
  return address.port;
}

/** A real SMTP server that counts every hand-over, repeated ones too. `refuse` may answer a recipient with an error. */
export async function startSmtp(port: number, refuse: (recipient: string) => boolean = () => false) {
  const received: ParsedMail[] = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onRcptTo({ address }, _session, done) {
      done(refuse(address) ? Object.assign(new Error('No such person'), { responseCode: 550 }) : null);
    },
    onData(stream, _session, done) {
      simpleParser(stream).then((mail) => {
        received.push(mail);
        done();
      }, done);
    },
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  onTestFinished(close);
  return { received, close };
}

/** The addresses that mails went to. */
export function recipientsOf(mails: ParsedMail[]): string[] {
  return mails.flatMap((mail) =>
    [mail.to ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address ?? '')),
  );
}
