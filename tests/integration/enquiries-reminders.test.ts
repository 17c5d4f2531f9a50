import { beforeEach, expect, test } from 'vitest';
import { db, transaction } from '@/lib/db';
import { remindOfEnquiries } from '@/lib/enquiries/reminders';
import { enqueue } from '@/lib/jobs/enqueue';
import { removeStale } from '@/lib/jobs/remove-stale';
import { renderMail } from '@/lib/notifications/render';
import { mailsTo } from '@/tests/support/mail';
import { makeEnquiry } from '@/tests/support/makers/enquiries';
import { makeAdministrator, makeOfficial, makeOrganisation } from '@/tests/support/makers/people';
import { eventually, startWorker } from '@/tests/support/worker';

const at = (text: string) => new Date(`${text}+08:00`);
/** A Wednesday morning. */
const now = at('2026-11-25T08:30:00');

beforeEach(async () => {
  await db().enquiry.deleteMany();
  await db().enquiryReminder.deleteMany();
  await db().roleGrant.updateMany({ data: { revokedAt: now } });
});

async function makeBureau() {
  const bureau = await makeOrganisation();
  const officials = [await makeOfficial(bureau.id), await makeOfficial(bureau.id)] as const;
  return { bureau, officials };
}

async function makeDue(due: string, change: { organisationId?: string; ownerId?: string; state?: 'ANSWERED' } = {}) {
  const { id } = await makeEnquiry({ now: at('2026-11-18T10:00:00') });
  return db().enquiry.update({ where: { id }, data: { dueAt: at(`${due}T23:59:00`), ...change } });
}

const digestsTo = async (email: string) => (await mailsTo(email)).filter(({ kind }) => kind === 'enquiryDigest');

test('The owner is reminded of their own, the whole bureau of what nobody has, and of nothing that can wait', async () => {
  const { bureau, officials } = await makeBureau();
  const [one, two] = officials;
  const organisationId = bureau.id;
  const late = await makeDue('2026-11-20', { organisationId });
  const today = await makeDue('2026-11-25', { organisationId, ownerId: one.userId });
  const tomorrow = await makeDue('2026-11-26', { organisationId });
  await makeDue('2026-11-27', { organisationId });
  await makeDue('2026-11-20', { organisationId, state: 'ANSWERED' });

  expect(await remindOfEnquiries(now)).toBe(2);
  const [mail] = await digestsTo(one.email);
  expect(mail?.data).toMatchObject({ count: '3' });
  expect(mail?.data.list?.split('\n')).toEqual([
    `${late.number} · 一般咨询 · 期限 2026年11月20日，已逾期 5 天`,
    `${today.number} · 一般咨询 · 期限为今天（2026年11月25日）`,
    `${tomorrow.number} · 一般咨询 · 期限 2026年11月26日`,
  ]);
  expect((await digestsTo(two.email)).map(({ data }) => data.count)).toEqual(['2']);
  const row = await db().mailDelivery.findFirstOrThrow({ where: { kind: 'enquiryDigest', recipient: one.email } });
  expect(row.link).toBe('/admin/enquiries');
  expect((await renderMail(row)).text).toContain(`${late.number} · `);
});

test('On a Friday the next working day is Monday', async () => {
  const { bureau, officials } = await makeBureau();
  const monday = await makeDue('2026-11-30', { organisationId: bureau.id });
  await makeDue('2026-12-01', { organisationId: bureau.id });
  await remindOfEnquiries(at('2026-11-27T08:30:00'));
  const [mail] = await digestsTo(officials[0].email);
  expect(mail?.data.list).toBe(`${monday.number} · 一般咨询 · 期限 2026年11月30日`);
});

test('Once a day, however often and at once it runs; the next day again', async () => {
  const { bureau, officials } = await makeBureau();
  await makeDue('2026-11-20', { organisationId: bureau.id });
  const sent = await Promise.all([remindOfEnquiries(now), remindOfEnquiries(now), remindOfEnquiries(now)]);
  expect(sent.reduce((sum, count) => sum + count, 0)).toBe(2);
  expect(await remindOfEnquiries(at('2026-11-25T23:00:00'))).toBe(0);
  for (const { email } of officials) expect(await digestsTo(email)).toHaveLength(1);
  // 00:30 of the next day here is still the day before in UTC.
  expect(await remindOfEnquiries(at('2026-11-26T00:30:00'))).toBe(2);
});

test('Where the owner may not deal with it any more, or there is no bureau, others are reminded', async () => {
  const { bureau, officials } = await makeBureau();
  const administrator = await makeAdministrator();
  const [gone, stays] = officials;
  await makeDue('2026-11-20', { organisationId: bureau.id, ownerId: gone.userId });
  await makeDue('2026-11-20');
  await db().user.update({ where: { id: gone.userId }, data: { disabledAt: now } });
  expect(await remindOfEnquiries(now)).toBe(2);
  expect(await digestsTo(gone.email)).toEqual([]);
  expect((await digestsTo(stays.email)).map(({ data }) => data.count)).toEqual(['1']);
  expect((await digestsTo(administrator.email)).map(({ data }) => data.count)).toEqual(['1']);

  await db().enquiryReminder.deleteMany();
  await db().roleGrant.updateMany({ where: { userId: stays.userId }, data: { revokedAt: now } });
  expect(await remindOfEnquiries(now)).toBe(1);
  expect((await digestsTo(administrator.email)).map(({ data }) => data.count)).toEqual(['1', '2']);
});

test('The worker does it, and old rows of it are removed', async () => {
  const { bureau, officials } = await makeBureau();
  await makeDue('2026-11-20', { organisationId: bureau.id });
  await db().enquiry.updateMany({ data: { dueAt: new Date(Date.now() - 86_400_000) } });
  await startWorker();
  await transaction((tx) => enqueue(tx, 'remind_of_enquiries', {}));
  await eventually(
    () => db().mailDelivery.count({ where: { kind: 'enquiryDigest', recipient: officials[0].email } }),
    (count) => count === 1,
  );
  await db().enquiryReminder.updateMany({ data: { at: new Date(Date.now() - 91 * 86_400_000) } });
  await removeStale();
  expect(await db().enquiryReminder.count()).toBe(0);
});
