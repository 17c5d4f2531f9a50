import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { answerEnquiry, assignEnquiry, closeEnquiry, noteEnquiry, reopenEnquiry } from '@/lib/enquiries/desk/commands';
import { getEnquiryToDealWith, listEnquiriesToDealWith, queuePageSize } from '@/lib/enquiries/desk/queries';
import { readQueueFilter } from '@/lib/enquiries/desk/queue';
import { getEnquiryBySecret } from '@/lib/enquiries/queries';
import { enquirySecret } from '@/lib/enquiries/tell';
import { replyAsSender } from '@/lib/enquiries/thread/commands';
import type { Enquiry } from '@/prisma/generated/client';
import { countStatements } from '@/tests/support/count-statements';
import { mailsTo } from '@/tests/support/mail';
import { makeEnquiry, makeVisitor } from '@/tests/support/makers/enquiries';
import {
  makeAdministrator,
  makeApplicant,
  makeOfficial,
  makeOrganisation,
  unique,
} from '@/tests/support/makers/people';
import { refused } from '@/tests/support/refusals';

const at = (text: string) => new Date(`${text}+08:00`);
const asked = at('2026-11-25T10:00:00');
const now = at('2026-11-26T10:00:00');
const answer = { text: '请看第三条：https://example.test/a', textLocale: 'zh-CN' } as const;
const silent = { text: '', textLocale: 'en' } as const;

let bureauId: string;
let official: Actor;
let colleague: Actor;
let administrator: Actor;

beforeAll(async () => {
  bureauId = (await makeOrganisation({ slug: 'tianjin-hr-bureau' })).id;
  official = await makeOfficial(bureauId, { name: '王示例' });
  colleague = await makeOfficial(bureauId, { name: '李示例' });
  administrator = await makeAdministrator({ locale: 'en' });
});

const makeTalentEnquiry = (given: Parameters<typeof makeEnquiry>[0] = {}) =>
  makeEnquiry({ topic: 'TALENT', now: asked, ...given });
const seen = ({ number, revision }: Enquiry, change = {}) => ({ number, revision, now, ...change });
const stateOf = (id: string) => db().enquiry.findUniqueOrThrow({ where: { id } });
const auditOf = (recordId: string) => db().auditEvent.findMany({ where: { recordId }, orderBy: { id: 'asc' } });
const lastEvent = (enquiryId: string) => db().enquiryEvent.findFirst({ where: { enquiryId }, orderBy: { id: 'desc' } });
const messagesOf = (enquiryId: string) =>
  db().enquiryMessage.findMany({ where: { enquiryId }, orderBy: { id: 'asc' } });

describe('Taking and giving', () => {
  test('an official takes an enquiry: nobody is told, the history and the audit know', async () => {
    const enquiry = await makeTalentEnquiry();
    const notices = await db().notification.count({ where: { userId: official.userId } });
    await assignEnquiry(official, { ...seen(enquiry), ownerId: official.userId });
    expect(await stateOf(enquiry.id)).toMatchObject({ state: 'ASSIGNED', ownerId: official.userId, revision: 2 });
    expect(await lastEvent(enquiry.id)).toMatchObject({
      kind: 'ASSIGNED',
      bySender: false,
      actorId: official.userId,
      ownerId: official.userId,
      at: now,
    });
    expect((await auditOf(enquiry.id)).at(-1)).toMatchObject({
      action: 'enquiry.assign',
      actorId: official.userId,
      before: { state: 'RECEIVED', ownerId: null },
      after: { state: 'ASSIGNED', ownerId: official.userId },
    });
    expect(await db().notification.count({ where: { userId: official.userId } })).toBe(notices);
  });

  test('gives it to a colleague, who is told; an outsider cannot be given it', async () => {
    const enquiry = await makeTalentEnquiry();
    for (const outsider of [await makeOfficial(), await makeApplicant(), administrator]) {
      await expect(assignEnquiry(official, { ...seen(enquiry), ownerId: outsider.userId })).rejects.toEqual(
        expect.objectContaining({ code: 'INVALID', details: { fields: { ownerId: 'CHOICE' } } }),
      );
    }
    await assignEnquiry(official, { ...seen(enquiry), ownerId: colleague.userId });
    expect(await stateOf(enquiry.id)).toMatchObject({ ownerId: colleague.userId });
    expect((await mailsTo(colleague.email)).at(-1)).toMatchObject({
      kind: 'enquiryAssigned',
      data: { number: enquiry.number, by: '王示例' },
    });
    // An administrator, who belongs to no bureau, may still take it.
    await assignEnquiry(administrator, { ...seen(enquiry, { revision: 2 }), ownerId: administrator.userId });
    expect(await stateOf(enquiry.id)).toMatchObject({ ownerId: administrator.userId, revision: 3 });
  });

  test('of two officials at once one gets it, the other is told', async () => {
    for (let round = 0; round < 5; round += 1) {
      const enquiry = await makeTalentEnquiry();
      const people = [official, colleague];
      const results = await Promise.allSettled(
        people.map((person) => assignEnquiry(person, { ...seen(enquiry), ownerId: person.userId })),
      );
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const winner = people[results.findIndex(({ status }) => status === 'fulfilled')];
      const lost = results.find((result) => result.status === 'rejected');
      expect(lost?.reason).toEqual(refused('CONFLICT'));
      expect(await stateOf(enquiry.id)).toMatchObject({ ownerId: winner?.userId, revision: 2 });
      expect(await db().enquiryEvent.count({ where: { enquiryId: enquiry.id, kind: 'ASSIGNED' } })).toBe(1);
    }
  });
});

describe('Answering', () => {
  test('goes to the thread and by mail, with the words in it and the language named; the official has it now', async () => {
    const enquiry = await makeTalentEnquiry();
    await answerEnquiry(official, { ...seen(enquiry), written: answer });
    expect(await stateOf(enquiry.id)).toMatchObject({
      state: 'ANSWERED',
      ownerId: official.userId,
      answeredAt: now,
      revision: 2,
    });
    const [, message] = await messagesOf(enquiry.id);
    expect(message).toMatchObject({
      fromSender: false,
      isInternal: false,
      authorId: official.userId,
      organisationId: bureauId,
      text: answer.text,
      locale: 'zh-CN',
      at: now,
    });
    expect(await lastEvent(enquiry.id)).toMatchObject({ kind: 'ANSWERED', dueAt: enquiry.dueAt, at: now });
    const audit = await auditOf(enquiry.id);
    expect(audit.at(-1)).toMatchObject({
      action: 'enquiry.answer',
      before: { state: 'RECEIVED' },
      after: { state: 'ANSWERED', message: message?.id },
    });
    expect(JSON.stringify(audit.map(({ before, after }) => [before, after]))).not.toContain('第三条');
    const mail = (await mailsTo(enquiry.email)).at(-1);
    expect(mail).toMatchObject({
      kind: 'enquiryAnswered',
      locale: 'zh-HK',
      data: { number: enquiry.number, text: `（經辦人以簡體中文撰寫。）\n${answer.text}` },
    });
    const secret = mail?.data.thread?.split('/').at(-1) ?? '';
    expect(await getEnquiryBySecret(secret)).toMatchObject({
      state: 'ANSWERED',
      messages: [{ fromSender: true }, { text: answer.text, bureau: { en: { text: 'Bureau tianjin-hr-bureau' } } }],
    });
  });

  test('by an administrator is not in the name of the bureau; a second answer is possible', async () => {
    const enquiry = await makeTalentEnquiry();
    await answerEnquiry(official, { ...seen(enquiry), written: answer });
    const more = { text: 'One thing more', textLocale: 'en' } as const;
    await answerEnquiry(administrator, { ...seen(enquiry, { revision: 2 }), written: more });
    expect((await messagesOf(enquiry.id)).map(({ organisationId }) => organisationId)).toEqual([null, bureauId, null]);
    expect(await stateOf(enquiry.id)).toMatchObject({ state: 'ANSWERED', ownerId: official.userId });
    expect(await mailsTo(enquiry.email)).toHaveLength(3);
  });

  test('tells an account in the language of the account, with a notice', async () => {
    const person = await makeApplicant({ locale: 'zh-CN' });
    const enquiry = await makeTalentEnquiry({ account: person });
    await answerEnquiry(official, { ...seen(enquiry), written: answer });
    expect((await mailsTo(person.email)).at(-1)).toMatchObject({ locale: 'zh-CN', data: { text: answer.text } });
    expect(
      await db().notification.findFirst({ where: { userId: person.userId, kind: 'enquiryAnswered' } }),
    ).toMatchObject({ link: `/my/enquiries/${enquiry.number}` });
  });

  test('of two at once one is sent, and one who has not read the sender’s last words is told', async () => {
    const enquiry = await makeTalentEnquiry();
    const results = await Promise.allSettled(
      [official, colleague].map((person) => answerEnquiry(person, { ...seen(enquiry), written: answer })),
    );
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find((result) => result.status === 'rejected')?.reason).toEqual(refused('CONFLICT'));
    expect(await messagesOf(enquiry.id)).toHaveLength(2);

    const other = await makeTalentEnquiry();
    const sender = { visitor: makeVisitor(), secret: enquirySecret(other.number) };
    await replyAsSender(sender, { text: '已解決', locale: 'zh-HK', now });
    await expect(answerEnquiry(official, { ...seen(other), written: answer })).rejects.toEqual(refused('CONFLICT'));
    expect(await stateOf(other.id)).toMatchObject({ state: 'RECEIVED', revision: 2 });
  });
});

describe('Notes', () => {
  test('are for colleagues: the sender is not told and cannot read them', async () => {
    const enquiry = await makeTalentEnquiry();
    await noteEnquiry(official, { number: enquiry.number, text: 'Asks the same every week', now });
    expect(await stateOf(enquiry.id)).toMatchObject({ state: 'RECEIVED', revision: 1 });
    expect((await messagesOf(enquiry.id)).at(-1)).toMatchObject({ isInternal: true, authorId: official.userId });
    expect(await lastEvent(enquiry.id)).toMatchObject({ kind: 'NOTED', actorId: official.userId });
    expect((await auditOf(enquiry.id)).at(-1)).toMatchObject({ action: 'enquiry.note' });
    expect(await mailsTo(enquiry.email)).toHaveLength(1);
    expect(JSON.stringify(await getEnquiryBySecret(enquirySecret(enquiry.number)))).not.toContain('every week');
    expect(await getEnquiryToDealWith(colleague, enquiry.number)).toMatchObject({
      messages: [{ isInternal: false }, { text: 'Asks the same every week', author: { name: '王示例' } }],
    });
  });
});

describe('Closing and opening again', () => {
  test('without an answer needs a reason, which the sender reads', async () => {
    const enquiry = await makeTalentEnquiry();
    await expect(closeEnquiry(official, { ...seen(enquiry), written: silent })).rejects.toEqual(
      expect.objectContaining({ code: 'INVALID', details: { fields: { reason: 'REQUIRED' } } }),
    );
    await closeEnquiry(official, { ...seen(enquiry), written: { text: 'Asked twice', textLocale: 'zh-HK' } });
    expect(await stateOf(enquiry.id)).toMatchObject({ state: 'CLOSED', closedAt: now, revision: 2 });
    expect((await messagesOf(enquiry.id)).at(-1)).toMatchObject({ text: 'Asked twice', isInternal: false });
    expect((await mailsTo(enquiry.email)).at(-1)).toMatchObject({
      kind: 'enquiryClosed',
      data: { text: 'Asked twice' },
    });
    expect((await auditOf(enquiry.id)).at(-1)).toMatchObject({
      action: 'enquiry.close',
      before: { state: 'RECEIVED' },
      after: { state: 'CLOSED' },
    });
  });

  test('after an answer may be quiet; opened again the sender gets a new date', async () => {
    const enquiry = await makeTalentEnquiry();
    await answerEnquiry(official, { ...seen(enquiry), written: answer });
    await closeEnquiry(official, { ...seen(enquiry, { revision: 2 }), written: silent });
    expect((await mailsTo(enquiry.email)).map(({ kind }) => kind)).toEqual(['enquiryReceived', 'enquiryAnswered']);
    expect(await lastEvent(enquiry.id)).toMatchObject({ kind: 'CLOSED', bySender: false });
    for (const again of [
      () => closeEnquiry(official, { ...seen(enquiry, { revision: 3 }), written: silent }),
      () => answerEnquiry(official, { ...seen(enquiry, { revision: 3 }), written: answer }),
      () => assignEnquiry(official, { ...seen(enquiry, { revision: 3 }), ownerId: official.userId }),
    ]) {
      await expect(again()).rejects.toEqual(refused('CONFLICT'));
    }
    const dueAt = at('2026-12-03T23:59:00');
    await reopenEnquiry(official, seen(enquiry, { revision: 3 }));
    expect(await stateOf(enquiry.id)).toMatchObject({ state: 'REOPENED', dueAt, answeredAt: null, closedAt: null });
    expect(await lastEvent(enquiry.id)).toMatchObject({ kind: 'REOPENED', bySender: false, dueAt });
    expect((await auditOf(enquiry.id)).at(-1)).toMatchObject({ action: 'enquiry.reopen' });
    expect((await mailsTo(enquiry.email)).at(-1)).toMatchObject({
      kind: 'enquiryReopened',
      data: { due: dueAt.toISOString() },
    });
    await expect(reopenEnquiry(official, seen(enquiry, { revision: 4 }))).rejects.toEqual(refused('CONFLICT'));
  });
});

test('Another bureau’s enquiry, and a person’s without a role, is not found; nothing is changed', async () => {
  const enquiry = await makeTalentEnquiry();
  const general = await makeEnquiry({ now: asked });
  const attempts = (actor: Actor, one: Enquiry) => [
    () => getEnquiryToDealWith(actor, one.number),
    () => assignEnquiry(actor, { ...seen(one), ownerId: actor.userId }),
    () => answerEnquiry(actor, { ...seen(one), written: answer }),
    () => noteEnquiry(actor, { number: one.number, text: 'x', now }),
    () => closeEnquiry(actor, { ...seen(one), written: answer }),
    () => reopenEnquiry(actor, seen(one)),
  ];
  for (const stranger of [await makeOfficial(), await makeApplicant()]) {
    for (const attempt of attempts(stranger, enquiry)) await expect(attempt()).rejects.toEqual(refused('NOT_FOUND'));
  }
  // What was asked of those who run the portal is no bureau's business.
  for (const attempt of attempts(official, general)) await expect(attempt()).rejects.toEqual(refused('NOT_FOUND'));
  for (const { id } of [enquiry, general]) {
    expect(await stateOf(id)).toMatchObject({ state: 'RECEIVED', revision: 1 });
    expect(await messagesOf(id)).toHaveLength(1);
  }
});

describe('The queue', () => {
  const everything = readQueueFilter({ state: 'ALL' });
  const numbersOf = async (actor: Actor, filter: Record<string, string>) =>
    (await listEnquiriesToDealWith(actor, readQueueFilter(filter), now)).rows.map(({ number }) => number);

  /** A bureau, with its own topic for this test: rows of other tests stay out. */
  async function makeDesk() {
    const bureau = await makeOrganisation();
    const actor = await makeOfficial(bureau.id);
    const make = async (change: Partial<Enquiry> = {}, given: Parameters<typeof makeEnquiry>[0] = {}) => {
      const { id } = await makeEnquiry({ now: asked, ...given });
      return db().enquiry.update({ where: { id }, data: { organisationId: bureau.id, ...change } });
    };
    return { bureau, actor, make };
  }

  test('holds one’s bureau’s, those due first; an administrator sees all', async () => {
    const { actor, make } = await makeDesk();
    const late = await make({ dueAt: at('2026-11-24T23:59:00') });
    const soon = await make({ dueAt: at('2026-11-27T23:59:00') });
    const far = await make({ dueAt: at('2026-12-09T23:59:00') });
    const general = await makeEnquiry({ now: asked });
    expect(await numbersOf(actor, {})).toEqual([late.number, soon.number, far.number]);
    expect(await numbersOf(actor, { sort: '-due' })).toEqual([far.number, soon.number, late.number]);
    expect(await numbersOf(actor, { sort: '-number' })).toEqual([far.number, soon.number, late.number]);
    expect(await numbersOf(administrator, { q: general.number })).toEqual([general.number]);
    expect(await numbersOf(official, { q: late.number, state: 'ALL' })).toEqual([]);
    expect(await numbersOf(await makeApplicant(), { state: 'ALL' })).toEqual([]);
  });

  test('is divided by state, owner, lateness and topic, and counts each part', async () => {
    const { actor, make } = await makeDesk();
    const mine = await make({ state: 'ASSIGNED', ownerId: actor.userId });
    const late = await make({ dueAt: at('2026-11-24T23:59:00') });
    const reopened = await make({ state: 'REOPENED', ownerId: official.userId });
    const answered = await make({ state: 'ANSWERED', ownerId: actor.userId, dueAt: at('2026-11-24T23:59:00') });
    const visit = await make({ state: 'CLOSED', topic: 'VISIT' });
    expect((await numbersOf(actor, {})).sort()).toEqual([mine, late, reopened].map(({ number }) => number).sort());
    expect(await numbersOf(actor, { state: 'ANSWERED' })).toEqual([answered.number]);
    expect(await numbersOf(actor, { part: 'mine', state: 'ALL' })).toEqual([mine.number]);
    expect(await numbersOf(actor, { part: 'overdue' })).toEqual([late.number]);
    expect(await numbersOf(actor, { part: 'unassigned' })).toEqual([late.number]);
    expect(await numbersOf(actor, { topic: 'VISIT', state: 'ALL' })).toEqual([visit.number]);
    expect(await listEnquiriesToDealWith(actor, everything, now)).toMatchObject({
      total: 5,
      pages: 1,
      states: { RECEIVED: 1, ASSIGNED: 1, REOPENED: 1, ANSWERED: 1, CLOSED: 1 },
      parts: { mine: 1, overdue: 1, unassigned: 1 },
    });
  });

  test('is searched by number, name, e-mail, page and any text of the thread, letter by letter', async () => {
    const { actor, make } = await makeDesk();
    const email = `wong_${unique('x')}@example.test`;
    const wanted = await make({ name: '黃示例' }, { text: '戶口 100% 的問題', about: '/promises/C07', email });
    await make();
    for (const q of ['黃示', 'WONG_', '/promises/c07', '100%', wanted.number.slice(2)]) {
      expect(await numbersOf(actor, { q }), q).toEqual([wanted.number]);
    }
    await noteEnquiry(actor, { number: wanted.number, text: 'Ask Ms Ho', now });
    expect(await numbersOf(actor, { q: 'ms ho' })).toEqual([wanted.number]);
    expect(await numbersOf(actor, { q: 'w_ng' })).toEqual([]);
  });

  test('goes page by page, and costs the same number of statements however many rows there are', async () => {
    const { actor, make } = await makeDesk();
    await make();
    const count = () => countStatements(() => listEnquiriesToDealWith(actor, everything, now));
    const one = await count();
    await Promise.all(Array.from({ length: queuePageSize }, () => make()));
    expect(await count()).toBe(one);
    const page = (number: number) => listEnquiriesToDealWith(actor, { ...everything, page: number }, now);
    const [first, second] = [await page(1), await page(2)];
    expect([first.rows.length, second.rows.length, first.pages, first.total]).toEqual([25, 1, 2, 26]);
    expect(new Set([...first.rows, ...second.rows].map(({ number }) => number)).size).toBe(26);
  });
});
