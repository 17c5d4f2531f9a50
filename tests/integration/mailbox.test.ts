import { readdir } from 'node:fs/promises';
import { createTransport } from 'nodemailer';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { env } from '@/lib/env';
import { getMail, listMails, readMail } from '@/lib/mailbox/queries';
import { startMailbox } from '@/lib/mailbox/smtp';
import { makeAdministrator, makeApplicant, makeOfficial } from '@/tests/support/makers/people';
import { refused } from '@/tests/support/refusals';

const folder = () => env().MAILBOX_DIR ?? '';
let administrator: Awaited<ReturnType<typeof makeAdministrator>>;

async function openMailbox() {
  const mailbox = await startMailbox(folder(), 0);
  onTestFinished(mailbox.close);
  const transport = createTransport({ host: '127.0.0.1', port: mailbox.port });
  return (to: string, messageId: string, subject = '你好') =>
    transport.sendMail({
      from: 'portal@example.test',
      to,
      subject,
      messageId,
      text: '請打開 http://localhost:3000/zh-HK/my',
      html: '<p onclick="alert(1)">你好</p>',
    });
}

beforeAll(async () => {
  administrator = await makeAdministrator();
});

describe('The local mailbox', () => {
  test('takes mail over SMTP and keeps it, once however often it is handed over', async () => {
    const send = await openMailbox();
    await send('one@example.test', '<1@portal>');
    await send('one@example.test', '<1@portal>', 'again');
    await send('two@example.test', '<2@portal>');
    expect(await readdir(folder())).toHaveLength(2);
    const { mails, total } = await listMails(administrator, { to: '', page: 1 });
    expect(total).toBe(2);
    expect(mails.map(({ to, subject }) => [to, subject])).toEqual([
      ['two@example.test', '你好'],
      ['one@example.test', '你好'],
    ]);
  });

  test('keeps whole every mail of many that come at once', async () => {
    const send = await openMailbox();
    await Promise.all(Array.from({ length: 30 }, (_, at) => send(`many-${at}@example.test`, `<many-${at}@portal>`)));
    const first = await listMails(administrator, { to: 'many-', page: 1 });
    const second = await listMails(administrator, { to: 'MANY-', page: 2 });
    expect([first.mails.length, second.mails.length, first.total, first.pages]).toEqual([25, 5, 30, 2]);
    expect((await readdir(folder())).filter((name) => !/^[0-9a-f]{32}\.eml$/.test(name))).toEqual([]);
  });

  test('shows a mail with its parts, and as it came', async () => {
    const send = await openMailbox();
    await send('shown@example.test', '<shown@portal>');
    const [listed] = (await listMails(administrator, { to: 'shown@', page: 1 })).mails;
    const mail = await getMail(administrator, listed?.id ?? '');
    expect(mail).toMatchObject({
      from: 'portal@example.test',
      to: 'shown@example.test',
      subject: '你好',
      messageId: '<shown@portal>',
      text: '請打開 http://localhost:3000/zh-HK/my',
      html: '<p onclick="alert(1)">你好</p>',
    });
    expect((await readMail(administrator, mail.id)).bytes.toString()).toContain('Message-ID: <shown@portal>');
  });

  test('exists for administrators only, and knows no other files', async () => {
    for (const actor of [await makeApplicant(), await makeOfficial()]) {
      await expect(listMails(actor, { to: '', page: 1 })).rejects.toEqual(refused('NOT_FOUND'));
      await expect(getMail(actor, '0'.repeat(32))).rejects.toEqual(refused('NOT_FOUND'));
    }
    for (const id of ['0'.repeat(32), '../secrets', '..%2fsecrets', '']) {
      await expect(getMail(administrator, id)).rejects.toEqual(refused('NOT_FOUND'));
    }
  });
});
