import { beforeEach, describe, expect, test } from 'vitest';
import { GET } from '@/app/feeds/deadlines/[locale]/route';
import { submitApplication } from '@/lib/applications/submission';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { calendarText } from '@/lib/feeds/calendar';
import { findPublishedDeadline, publishedDeadlines } from '@/lib/opportunities/deadlines';
import { everything } from '@/lib/opportunities/filter';
import { makeApplication, makeFileRow } from '@/tests/support/makers/applications';
import { makeCall, makeProgramme, makeText } from '@/tests/support/makers/calls';
import { makeFilter } from '@/tests/support/makers/opportunities';
import { makeApplicant } from '@/tests/support/makers/people';

const now = new Date('2026-11-25T10:00:00+08:00');
const inDays = (days: number) => new Date(now.getTime() + days * 86_400_000);
const { host } = new URL(env().APP_URL);
const uids = async (filter = everything) =>
  (await publishedDeadlines(filter, { locale: 'en', now })).events.map(({ uid }) => uid);

beforeEach(async () => {
  await db().programme.updateMany({ data: { publishedAt: null } });
});

describe('The calendar of deadlines', () => {
  test('tells of a call when it closes, and when it opens if that is to come, in the language asked for', async () => {
    const programme = await makeProgramme({ title: makeText('Ports, joint') });
    const given = { programmeId: programme.id, title: makeText('Round 2'), isSample: true };
    const closesAt = new Date('2026-12-31T23:59:00+08:00');
    const { code, updatedAt } = await makeCall({ ...given, opensAt: inDays(5), closesAt });
    const { name, events } = await publishedDeadlines(everything, { locale: 'zh-HK', now });
    expect(name).toBe('津港青年：截止日期');
    const url = `${env().APP_URL}/zh-HK/programmes/${programme.slug}`;
    expect(events).toEqual([
      {
        uid: `call:${code}:opens@${host}`,
        at: inDays(5),
        changedAt: updatedAt,
        summary: '開始接受申請：Ports, joint（繁） · Round 2（繁） [示範]',
        description: `Round 2（繁）\n2026年11月30日 10:00（天津及香港時間）開始接受申請\n虛構的示範資料\n${url}`,
        url,
      },
      {
        uid: `call:${code}:closes@${host}`,
        at: closesAt,
        changedAt: updatedAt,
        summary: '截止：Ports, joint（繁） · Round 2（繁） [示範]',
        description: `Round 2（繁）\n2026年12月31日 23:59（天津及香港時間）截止\n虛構的示範資料\n${url}`,
        url,
      },
    ]);
  });

  test('keeps what has closed for thirty days, and has nothing of what has no date or is not published', async () => {
    const { id } = await makeProgramme();
    const call = (days: number, publishedAt: Date | null = now) =>
      makeCall({ programmeId: id, opensAt: inDays(-90), closesAt: inDays(days), publishedAt });
    await call(-31);
    const passed = await call(-29);
    const open = await call(3);
    await call(4, null);
    await makeProgramme();
    expect(await uids()).toEqual([`call:${open.code}:closes@${host}`, `call:${passed.code}:closes@${host}`]);
  });

  test('is narrowed by the filter of the opportunities', async () => {
    const ports = await makeCall({ programmeId: (await makeProgramme({ fields: ['PORT'] })).id });
    await makeCall({ programmeId: (await makeProgramme({ fields: ['SPORTS'] })).id });
    await db().call.updateMany({ data: { opensAt: inDays(-1), closesAt: inDays(9) } });
    expect(await uids(makeFilter({ fields: ['PORT'] }))).toEqual([`call:${ports.code}:closes@${host}`]);
    expect(await uids(makeFilter({ fields: ['TOURISM'] }))).toEqual([]);
  });

  test('of one call has that call only; there is none of a call that is unknown, hidden or long past', async () => {
    const programme = await makeProgramme();
    const make = (closesIn: number, publishedAt: Date | null = now) =>
      makeCall({ programmeId: programme.id, opensAt: inDays(-90), closesAt: inDays(closesIn), publishedAt });
    const [call, , hidden, past] = [await make(3), await make(4), await make(5, null), await make(-31)];
    const find = (code: string) => findPublishedDeadline(code, { locale: 'en', now });
    expect((await find(call.code))?.events.map(({ uid }) => uid)).toEqual([`call:${call.code}:closes@${host}`]);
    expect([await find(hidden.code), await find(past.code), await find('NONE')]).toEqual([null, null, null]);
  });

  test('stays the same, to the letter, when somebody submits an application', async () => {
    const actor = await makeApplicant();
    const { id } = await makeApplication({ applicantId: actor.userId });
    await makeFileRow({ ownerId: actor.userId, applicationId: id, fieldKey: 'cv' });
    const longAgo = { updatedAt: inDays(-9) };
    await db().programme.updateMany({ data: longAgo });
    await db().call.updateMany({ data: longAgo });
    const read = async () => calendarText(await publishedDeadlines(everything, { locale: 'en', now: new Date() }));
    const before = await read();
    expect(before).toContain('DTSTAMP:20261116T020000Z');
    await submitApplication(actor, { applicationId: id, receivedAt: new Date() });
    expect(await read()).toBe(before);
  });
});

describe('The address of the calendar', () => {
  const get = (locale: string, query = '', headers: Record<string, string> = {}) =>
    GET(new Request(`${env().APP_URL}/feeds/deadlines/${locale}${query}`, { headers }), {
      params: Promise.resolve({ locale }),
    });

  test('is served as a calendar, and not sent again to whoever has it by its tag', async () => {
    await makeCall();
    const response = await get('zh-CN');
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(response.headers.get('content-disposition')).toBeNull();
    expect(await response.text()).toContain('\r\nX-WR-CALNAME:津港青年：截止日期\r\n');
    const tag = response.headers.get('etag') ?? '';
    const again = await get('zh-CN', '', { 'If-None-Match': tag });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await get('en', '', { 'If-None-Match': tag })).status).toBe(200);
    // A deadline leaves as time goes by: a date of the last change would call that unchanged.
    expect(response.headers.get('last-modified')).toBeNull();
    expect((await get('zh-CN', '', { 'If-Modified-Since': new Date().toUTCString() })).status).toBe(200);
    expect((await get('fr')).status).toBe(404);
  });

  test('takes the filter of the page of opportunities, with lists by commas or repeated', async () => {
    const codes: string[] = [];
    for (const fields of [['PORT'], ['SPORTS'], ['TOURISM']] as const) {
      const { id } = await makeProgramme({ fields: [...fields] });
      codes.push((await makeCall({ programmeId: id })).code);
    }
    const found = async (query: string) => {
      const text = await (await get('en', query)).text();
      return codes.filter((code) => text.includes(`UID:call:${code}:closes@`));
    };
    expect(await found('')).toEqual(codes);
    expect(await found('?fields=port,sports&page=7&sort=title')).toEqual(codes.slice(0, 2));
    expect(await found('?fields=port&fields=tourism')).toEqual([codes[0], codes[2]]);
    expect(await found('?fields=finance')).toEqual([]);
  });

  test('of one call is a file to save', async () => {
    const { code } = await makeCall();
    await makeCall();
    const response = await get('en', `?call=${code}`);
    expect(response.headers.get('content-disposition')).toContain(`attachment; filename="${code}.ics"`);
    expect((await response.text()).match(/^UID:.*(?=\r$)/gm)).toEqual([`UID:call:${code}:closes@${host}`]);
    expect((await get('en', '?call=none')).status).toBe(404);
  });
});
