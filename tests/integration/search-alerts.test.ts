import { beforeEach, describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/auth/actor';
import { db, transaction } from '@/lib/db';
import { makeLocalizedText } from '@/lib/i18n/localized-text';
import { freePort } from '@/tests/support/smtp';

const port = await freePort();
process.env.SMTP_URL = `smtp://127.0.0.1:${port}`;
const { enqueue } = await import('@/lib/jobs/enqueue');
const { deliverMail } = await import('@/lib/notifications/deliver');
const { listNotices } = await import('@/lib/notifications/queries');
const { everything } = await import('@/lib/opportunities/filter');
const { sendSearchAlerts } = await import('@/lib/saved-searches/alerts');
const { saveSearch } = await import('@/lib/saved-searches/commands');
const { findSubscriptions } = await import('@/lib/saved-searches/unsubscribe');
const { countStatements } = await import('@/tests/support/count-statements');
const { makeCall, makeClosedCall, makeProgramme } = await import('@/tests/support/makers/calls');
const { makeFilter } = await import('@/tests/support/makers/opportunities');
const { makeApplicant } = await import('@/tests/support/makers/people');
const { startSmtp } = await import('@/tests/support/smtp');
const { eventually, startWorker } = await import('@/tests/support/worker');

const now = new Date('2026-11-25T08:00:00+08:00');
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
const ports = makeFilter({ fields: ['PORT'] });

beforeEach(async () => {
  await db().programme.updateMany({ data: { publishedAt: null } });
  await db().savedSearch.deleteMany();
  await db().mailDelivery.deleteMany();
  await db().$executeRaw`delete from graphile_worker._private_jobs`;
});

type Kept = { name?: string; filter?: typeof ports; frequency?: 'DAILY' | 'WEEKLY' | 'OFF' };

function save(actor: Actor, { name = 'Ports', filter = ports, frequency = 'DAILY' }: Kept = {}): Promise<string> {
  return saveSearch(actor, { filter, input: { name, frequency }, now: later(-1) });
}

/** A call of a programme of its own that concerns ports, open at `now`. */
async function makePortCall(name: string) {
  const title = makeLocalizedText({ 'zh-CN': `${name}项目`, 'zh-HK': `${name}計劃`, en: `${name} programme` });
  const programme = await makeProgramme({ title, fields: ['PORT'] });
  return makeCall({ programmeId: programme.id, opensAt: later(-2), closesAt: later(20) });
}

const mails = () => db().mailDelivery.findMany({ orderBy: { id: 'asc' } });
const listIn = (data: unknown) => (data as { list: Record<string, { text: string }> }).list;

describe('The alerts of a morning', () => {
  test('one mail and one notice in the language of the owner, with what is new and nothing else', async () => {
    const old = await makePortCall('Old');
    const actor = await makeApplicant({ locale: 'zh-HK' });
    const id = await save(actor);
    const fresh = await makePortCall('Fresh');
    await makeClosedCall({ programmeId: fresh.programmeId, opensAt: later(-30), closesAt: later(-3) });
    await makeProgramme({ fields: ['SPORTS'] });
    expect(await sendSearchAlerts(now)).toBe(1);
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      recipient: actor.email,
      locale: 'zh-HK',
      kind: 'newOpportunities',
      link: '/my/searches',
    });
    expect(mail?.data).toMatchObject({ name: actor.name, count: '1' });
    const text = listIn(mail?.data)['zh-HK']?.text ?? '';
    expect(text).toContain('你的搜尋「Ports」：');
    expect(text).toContain('Fresh計劃');
    expect(text).toContain('2026年12月15日截止');
    expect(text).not.toContain('Old');
    const { notices } = await listNotices(actor, { locale: 'en', page: 1 });
    expect(notices).toMatchObject([{ subject: '1 new opportunity matches what you look for', link: '/my/searches' }]);
    expect(notices[0]?.body).toContain('Fresh programme');
    const row = await db().savedSearch.findUniqueOrThrow({ where: { id } });
    expect(row.lastSentAt).toEqual(now);
    expect([...row.knownIds].sort()).toEqual([`call:${old.code}`, `call:${fresh.code}`].sort());
    const audit = await db().auditEvent.findMany({ where: { action: 'savedSearch.alert', recordId: actor.userId } });
    expect(audit).toMatchObject([
      { actorId: null, after: { searches: [{ id, opportunities: [`call:${fresh.code}`] }] } },
    ]);
  });

  test('nothing new, no mail', async () => {
    await makePortCall('Old');
    await save(await makeApplicant());
    await makeProgramme({ fields: ['SPORTS'] });
    expect(await sendSearchAlerts(now)).toBe(0);
    expect(await mails()).toEqual([]);
  });

  test('an opportunity comes once: run again, the next day, and by two workers at the same moment', async () => {
    for (let made = 0; made < 3; made += 1) await save(await makeApplicant());
    await makePortCall('Fresh');
    const sent = await Promise.all([sendSearchAlerts(now), sendSearchAlerts(now)]);
    expect(sent.reduce((sum, count) => sum + count)).toBe(3);
    expect(await sendSearchAlerts(now)).toBe(0);
    expect(await sendSearchAlerts(later(1))).toBe(0);
    expect(await mails()).toHaveLength(3);
  });

  test('a retry after a failure half-way reaches those who were not told, and only those', async () => {
    const [first, second] = [await makeApplicant(), await makeApplicant()];
    await save(first);
    await save(second);
    await makePortCall('Fresh');
    // The database refuses the second one's mail.
    await db().$executeRawUnsafe(
      `alter table "MailDelivery" add constraint refuse_one check (recipient <> '${second.email}')`,
    );
    await expect(sendSearchAlerts(now)).rejects.toThrow('1 of 2 alerts failed');
    expect((await mails()).map(({ recipient }) => recipient)).toEqual([first.email]);
    await db().$executeRaw`alter table "MailDelivery" drop constraint refuse_one`;
    expect(await sendSearchAlerts(now)).toBe(1);
    expect((await mails()).map(({ recipient }) => recipient)).toEqual([first.email, second.email]);
  });

  test('a person gets one mail for all their searches; what matches two stands in it once', async () => {
    const actor = await makeApplicant({ locale: 'en' });
    await save(actor, { name: 'All', filter: everything });
    await save(actor, { name: 'Ports' });
    await save(actor, { name: 'Sport', filter: makeFilter({ fields: ['SPORTS'] }) });
    await makePortCall('Fresh');
    expect(await sendSearchAlerts(now)).toBe(1);
    const text = listIn((await mails())[0]?.data).en?.text ?? '';
    expect(text.split('Fresh programme')).toHaveLength(2);
    expect(text).toContain('Your search “All”:');
    expect(text).not.toMatch(/“Ports”|“Sport”/);
    expect(await sendSearchAlerts(later(1))).toBe(0);
  });

  test('as often as wished, and never to those who do not want it or may not sign in', async () => {
    const weekly = await makeApplicant();
    await save(weekly, { frequency: 'WEEKLY' });
    const daily = await makeApplicant();
    await save(daily);
    await save(await makeApplicant(), { frequency: 'OFF' });
    for (const change of [{ disabledAt: now }, { emailVerifiedAt: null }]) {
      const actor = await makeApplicant();
      await save(actor);
      await db().user.update({ where: { id: actor.userId }, data: change });
    }
    const told = async (days: number) => {
      await db().mailDelivery.deleteMany();
      await sendSearchAlerts(later(days));
      return (await mails()).map(({ recipient }) => recipient).sort();
    };
    await makePortCall('One');
    expect(await told(0)).toEqual([daily.email, weekly.email].sort());
    await makePortCall('Two');
    expect(await told(0)).toEqual([]);
    expect(await told(1)).toEqual([daily.email]);
    expect(await told(6)).toEqual([]);
    expect(await told(7)).toEqual([weekly.email]);
  });

  test('are one job: two workers that get it twice send one mail', async () => {
    const smtp = await startSmtp(port);
    const actor = await makeApplicant({ locale: 'zh-CN' });
    await save(actor);
    await makePortCall('Fresh');
    await transaction((tx) => enqueue(tx, 'send_search_alerts', {}));
    await transaction((tx) => enqueue(tx, 'send_search_alerts', {}));
    await startWorker();
    await startWorker();
    await eventually(
      () =>
        db().$queryRaw<
          unknown[]
        >`select id from graphile_worker.jobs where task_identifier in ('send_search_alerts', 'send_mail')`,
      (jobs) => jobs.length === 0,
    );
    expect(smtp.received.map(({ subject }) => subject)).toEqual(['1 项新机会符合您的搜索']);
  });

  test('read all that is published in a constant number of SQL statements', async () => {
    await save(await makeApplicant());
    const one = await countStatements(() => sendSearchAlerts(now));
    for (let more = 0; more < 3; more += 1) {
      await save(await makeApplicant(), { filter: makeFilter({ fields: ['SPORTS'] }) });
      await makeProgramme({ fields: ['YOUTH'] });
    }
    expect(await countStatements(() => sendSearchAlerts(now))).toBe(one);
  });
});

describe('The way out of the mails', () => {
  async function sentMail() {
    const smtp = await startSmtp(port);
    const actor = await makeApplicant({ locale: 'en' });
    await save(actor);
    await makePortCall('Fresh');
    await sendSearchAlerts(now);
    const { id } = await db().mailDelivery.findFirstOrThrow();
    await deliverMail(id, { isLast: false });
    const [mail] = smtp.received;
    return { actor, mail, id };
  }

  test('stands in the mail and in its head, and nowhere once it was sent', async () => {
    const { mail, id, actor } = await sentMail();
    const inText = /http\S+\/en\/unsubscribe\?token=(\S+)/.exec(mail?.text ?? '');
    expect(await findSubscriptions(inText?.[1] ?? '')).toEqual({ searches: 1 });
    const head = (name: string) =>
      mail?.headerLines.find(({ key }) => key === name)?.line.replace(/^[^:]*:|\s+/g, '') ?? '';
    const origin = new URL(process.env.APP_URL ?? 'http://localhost:3000').origin;
    expect(head('list-unsubscribe')).toBe(`<${origin}/api/unsubscribe?token=${inText?.[1]}>`);
    expect(head('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const row = await db().mailDelivery.findUniqueOrThrow({ where: { id } });
    expect(JSON.stringify(row)).not.toContain(inText?.[1]);
    const notice = await db().notification.findFirstOrThrow({ where: { userId: actor.userId } });
    expect(JSON.stringify(notice)).not.toContain(inText?.[1]);
  });
});
