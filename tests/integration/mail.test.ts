import { beforeEach, describe, expect, test } from 'vitest';
import { db, transaction } from '@/lib/db';
import { freePort } from '@/tests/support/smtp';

const port = await freePort();
process.env.SMTP_URL = `smtp://127.0.0.1:${port}`;
const { deliverMail, wakeMail } = await import('@/lib/notifications/deliver');
const { sendMail } = await import('@/lib/notifications/notify');
const { recipientsOf, startSmtp } = await import('@/tests/support/smtp');
const { eventually, startWorker } = await import('@/tests/support/worker');

const again = { isLast: false };

beforeEach(async () => {
  await db().mailDelivery.deleteMany();
  await db().$executeRaw`delete from graphile_worker._private_jobs`;
});

async function queueMails(count: number): Promise<string[]> {
  const addresses = Array.from({ length: count }, (_, at) => `person-${at}@example.test`);
  await transaction(async (tx) => {
    for (const to of addresses)
      await sendMail(tx, { to, locale: 'en', kind: 'passwordChanged', data: { name: 'Ada' } });
  });
  return addresses;
}

const states = async () => (await db().mailDelivery.findMany({ orderBy: { id: 'asc' } })).map(({ state }) => state);

describe('A mail', () => {
  test('is neither kept nor queued when the transaction that asked for it is rolled back', async () => {
    const undone = transaction(async (tx) => {
      await sendMail(tx, { to: 'a@example.test', locale: 'en', kind: 'passwordChanged', data: { name: 'Ada' } });
      throw new Error('changed my mind');
    });
    await expect(undone).rejects.toThrow('changed my mind');
    expect(await db().mailDelivery.count()).toBe(0);
    expect(await db().$queryRaw`select id from graphile_worker.jobs`).toEqual([]);
  });

  test('is sent in the language of its recipient, with a Message-ID of its own and a link into the portal', async () => {
    const smtp = await startSmtp(port);
    await transaction((tx) =>
      sendMail(tx, {
        to: 'siu@example.test',
        locale: 'zh-HK',
        kind: 'applicationReturned',
        data: { name: '陳小明', number: 'JF-1', call: '第一輪', note: '請補交 <證書> & 成績單' },
        link: '/my/applications/7',
      }),
    );
    const { id } = await db().mailDelivery.findFirstOrThrow();
    await deliverMail(id, again);
    expect(smtp.received).toHaveLength(1);
    const [mail] = smtp.received;
    const origin = new URL(process.env.APP_URL ?? 'http://localhost:3000');
    expect(mail?.subject).toBe('請更正申請 JF-1');
    expect(mail?.messageId).toBe(`<${id}@${origin.hostname}>`);
    expect(mail?.text).toContain('請補交 <證書> & 成績單');
    expect(mail?.text).toContain(new URL('/zh-HK/my/applications/7', origin).href);
    expect(mail?.html).toContain('請補交 &lt;證書&gt; &amp; 成績單');
    expect(mail?.html).not.toMatch(/<img|<link|src=|url\(/);
  });

  test('is handed over once, however often its job comes back', async () => {
    const smtp = await startSmtp(port);
    await queueMails(1);
    const { id } = await db().mailDelivery.findFirstOrThrow();
    await deliverMail(id, again);
    await deliverMail(id, again);
    expect(smtp.received).toHaveLength(1);
    expect(await db().mailDelivery.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: 'SENT',
      attempts: 1,
      lastError: null,
      sentAt: expect.any(Date),
    });
  });

  test('keeps no secret link once it was sent', async () => {
    const smtp = await startSmtp(port);
    const url = 'http://localhost:3000/en/reset-password?token=secret-of-the-link';
    await transaction((tx) =>
      sendMail(tx, { to: 'a@example.test', locale: 'en', kind: 'resetPassword', data: { name: 'A', url } }),
    );
    const { id } = await db().mailDelivery.findFirstOrThrow({ where: { kind: 'resetPassword' } });
    await deliverMail(id, again);
    expect(smtp.received.map(({ text }) => text).join()).toContain('secret-of-the-link');
    const row = await db().mailDelivery.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ state: 'SENT', data: { name: 'A' } });
    expect(JSON.stringify(row)).not.toContain('secret-of-the-link');
  });

  test('keeps no secret of a visitor’s thread once it was sent', async () => {
    const smtp = await startSmtp(port);
    const thread = 'http://localhost:3000/en/enquiries/secret-of-the-thread';
    const data = { name: 'A', number: 'E-2026-000001', text: 'Yes', thread };
    await transaction((tx) => sendMail(tx, { to: 'a@example.test', locale: 'en', kind: 'enquiryAnswered', data }));
    const { id } = await db().mailDelivery.findFirstOrThrow({ where: { kind: 'enquiryAnswered' } });
    await deliverMail(id, again);
    expect(smtp.received.map(({ text }) => text).join()).toContain(thread);
    const row = await db().mailDelivery.findUniqueOrThrow({ where: { id } });
    expect(row).toMatchObject({ state: 'SENT', data: { number: 'E-2026-000001' } });
    expect(JSON.stringify(row)).not.toContain('secret-of-the-thread');
  });

  test('is handed over once when several workers take it at the same moment', async () => {
    const smtp = await startSmtp(port);
    await queueMails(1);
    const { id } = await db().mailDelivery.findFirstOrThrow();
    const results = await Promise.allSettled(Array.from({ length: 5 }, () => deliverMail(id, again)));
    expect(results.some(({ status }) => status === 'fulfilled')).toBe(true);
    expect(smtp.received).toHaveLength(1);
  });

  test('that the server refuses keeps the reason, and is given up with the last try', async () => {
    await startSmtp(port, () => true);
    await queueMails(1);
    const { id } = await db().mailDelivery.findFirstOrThrow();
    await expect(deliverMail(id, again)).rejects.toThrow('No such person');
    expect(await db().mailDelivery.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: 'QUEUED',
      attempts: 1,
    });
    await expect(deliverMail(id, { isLast: true })).rejects.toThrow('No such person');
    const given = await db().mailDelivery.findUniqueOrThrow({ where: { id } });
    expect(given).toMatchObject({ state: 'FAILED', attempts: 2, lastError: expect.stringContaining('550') });
  });
});

describe('While the mail server is down', () => {
  test('nothing is lost, and each mail is sent once when it is back, with two workers', async () => {
    const addresses = await queueMails(30);
    await startWorker();
    await startWorker();
    const failing = () => db().mailDelivery.count({ where: { attempts: { gte: 1 }, lastError: { not: null } } });
    await eventually(failing, (count) => count === 30);
    expect(new Set(await states())).toEqual(new Set(['QUEUED']));

    const smtp = await startSmtp(port);
    await wakeMail();
    await eventually(states, (all) => all.every((state) => state === 'SENT'));
    await eventually(
      () => db().$queryRaw<unknown[]>`select id from graphile_worker.jobs where task_identifier = 'send_mail'`,
      (jobs) => jobs.length === 0,
    );
    expect(recipientsOf(smtp.received).sort()).toEqual([...addresses].sort());
  });

  test('waiting mails are not woken before it answers, nor mails that were refused at all', async () => {
    await queueMails(1);
    await db().$executeRaw`update graphile_worker._private_jobs
      set last_error = 'The mail server cannot be reached: x', run_at = now() + interval '1 hour', attempts = 9`;
    expect(await wakeMail()).toBe(0);
    await startSmtp(port);
    await db().$executeRaw`update graphile_worker._private_jobs set last_error = '550 No such person'`;
    expect(await wakeMail()).toBe(0);
    await db()
      .$executeRaw`update graphile_worker._private_jobs set last_error = 'The mail server cannot be reached: x'`;
    expect(await wakeMail()).toBe(1);
    expect(await db().$queryRaw`select id from graphile_worker.jobs where run_at > now()`).toEqual([]);
  });
});
