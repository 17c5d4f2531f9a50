import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { askQuestion } from '@/lib/enquiries/commands';
import {
  findPublishedPage,
  findReceipt,
  getEnquiryBySecret,
  getMyEnquiry,
  listMyEnquiries,
  listPublishedTopics,
  sealReceipt,
} from '@/lib/enquiries/queries';
import { sealOpening } from '@/lib/enquiries/screening';
import { closeAsSender, confirmAddress, replyAsSender } from '@/lib/enquiries/thread/commands';
import { env } from '@/lib/env';
import { countUnread } from '@/lib/notifications/queries';
import { mailsTo } from '@/tests/support/mail';
import { makeEnquiry, makeQuestion, makeVisitor } from '@/tests/support/makers/enquiries';
import {
  makeAdministrator,
  makeApplicant,
  makeOfficial,
  makeOrganisation,
  unique,
} from '@/tests/support/makers/people';
import { refused, refusedAt } from '@/tests/support/refusals';

const at = (text: string) => new Date(`${text}+08:00`);
const now = at('2026-11-25T10:00:00');
const later = at('2026-11-27T10:00:00');
const newEmail = () => `${unique('visitor')}@example.test`;

const auditOf = (recordId: string) => db().auditEvent.findMany({ where: { recordId }, orderBy: { id: 'asc' } });
const eventsOf = (enquiryId: string) => db().enquiryEvent.findMany({ where: { enquiryId }, orderBy: { id: 'asc' } });
const messagesOf = (enquiryId: string) =>
  db().enquiryMessage.findMany({ where: { enquiryId }, orderBy: { id: 'asc' } });
const stateOf = (id: string) => db().enquiry.findUniqueOrThrow({ where: { id } });

/** The secret in the newest mail to a visitor. */
async function secretOf(email: string): Promise<string> {
  const thread = (await mailsTo(email)).at(-1)?.data.thread ?? '';
  expect(thread).toMatch(new RegExp(`^${env().APP_URL}/zh-HK/enquiries/[\\w-]{43}$`));
  return thread.split('/').at(-1) ?? '';
}

describe('A visitor who asks', () => {
  test('gets a number, a date, a mail with a link of their own; those who answer are told', async () => {
    const administrator = await makeAdministrator({ locale: 'en' });
    const email = newEmail();
    const question = makeQuestion(now, { topic: 'PASSAGE', about: '/reply#s12', text: '第十二句是甚麼意思？' });
    const visitor = makeVisitor('192.0.2.7');
    const { number } = await askQuestion({ visitor, name: '陳訪客', email }, { question, now });
    expect(number).toMatch(/^E-2026-\d{6}$/);

    const enquiry = await db().enquiry.findUniqueOrThrow({ where: { number } });
    const dueAt = at('2026-12-02T23:59:00');
    expect(enquiry).toMatchObject({
      topic: 'PASSAGE',
      about: '/reply#s12',
      locale: 'zh-HK',
      name: '陳訪客',
      email,
      state: 'RECEIVED',
      userId: null,
      ownerId: null,
      organisationId: null,
      emailConfirmedAt: null,
      createdAt: now,
      dueAt,
    });
    expect(await messagesOf(enquiry.id)).toMatchObject([
      { fromSender: true, text: '第十二句是甚麼意思？', locale: 'zh-HK', isInternal: false, authorId: null, at: now },
    ]);
    expect(await eventsOf(enquiry.id)).toMatchObject([
      { kind: 'RECEIVED', bySender: true, actorId: null, dueAt, at: now },
    ]);
    const audit = await auditOf(enquiry.id);
    expect(audit).toMatchObject([
      {
        action: 'enquiry.ask',
        recordType: 'Enquiry',
        actorId: null,
        ip: '192.0.2.7',
        requestId: visitor.requestId,
        after: { number, topic: 'PASSAGE', about: '/reply#s12', organisationId: null, dueAt: dueAt.toISOString() },
      },
    ]);
    // The audit is kept for ever: what was asked, and by whom, is not in it.
    expect(JSON.stringify(audit.map(({ before, after }) => [before, after]))).not.toMatch(/陳訪客|第十二句|@/);

    const [mail, ...more] = await mailsTo(email);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({
      kind: 'enquiryReceived',
      locale: 'zh-HK',
      data: { name: '陳訪客', number, due: dueAt.toISOString() },
    });
    // Whoever wrote the question may have given somebody else's address: nothing of it is mailed there.
    expect(JSON.stringify(mail?.data)).not.toContain('第十二句');
    const secret = await secretOf(email);
    expect(JSON.stringify(enquiry)).not.toContain(secret);
    expect(await getEnquiryBySecret(secret)).toMatchObject({ number, messages: [{ text: '第十二句是甚麼意思？' }] });

    expect(await countUnread(administrator)).toBe(1);
    expect(await db().notification.findFirst({ where: { userId: administrator.userId } })).toMatchObject({
      kind: 'enquiryNew',
      link: `/admin/enquiries/${number}`,
    });
  });

  test('is answered by the bureau of the topic once somebody of it works here, by those who run the portal before', async () => {
    const administrator = await makeAdministrator();
    const bureau = await makeOrganisation({ slug: 'tianjin-hr-bureau' });
    const deskOf = async () =>
      (await listPublishedTopics()).find(({ topic }) => topic === 'TALENT')?.answeredBy ?? null;
    expect(await deskOf()).toBeNull();
    expect(await makeEnquiry({ topic: 'TALENT' })).toMatchObject({ organisationId: null });

    const official = await makeOfficial(bureau.id);
    const before = await countUnread(administrator);
    expect((await deskOf())?.en.text).toBe('Bureau tianjin-hr-bureau');
    expect(await makeEnquiry({ topic: 'TALENT' })).toMatchObject({ organisationId: bureau.id });
    expect(await countUnread(official)).toBe(1);
    expect(await countUnread(administrator)).toBe(before);
    expect(await makeEnquiry({ topic: 'GENERAL' })).toMatchObject({ organisationId: null });
    expect(await countUnread(official)).toBe(1);

    await db().roleGrant.updateMany({ where: { userId: official.userId }, data: { revokedAt: new Date() } });
    expect(await deskOf()).toBeNull();
  });

  test('gets the same answer whether the address has an account or not, and it stays theirs alone', async () => {
    const known = await makeApplicant();
    const enquiry = await makeEnquiry({ email: known.email });
    expect(enquiry).toMatchObject({ userId: null, emailConfirmedAt: null });
    expect((await listMyEnquiries(known, { page: 1 })).enquiries).toEqual([]);
    await expect(getMyEnquiry(known, enquiry.number)).rejects.toEqual(refused('NOT_FOUND'));
    expect((await mailsTo(known.email)).map(({ kind }) => kind)).toEqual(['enquiryReceived']);
    expect(await countUnread(known)).toBe(0);
  });

  test('who sends the same form twice, also at once, has asked once; another text is another question', async () => {
    const question = makeQuestion(now);
    const asker = { visitor: makeVisitor(), name: 'A', email: newEmail() };
    const ask = (text = question.text) => askQuestion(asker, { question: { ...question, text }, now });
    const numbers = (await Promise.all([ask(), ask(), ask()])).map(({ number }) => number);
    expect(new Set(numbers).size).toBe(1);
    expect(await ask()).toEqual({ number: numbers[0] });
    expect(await db().enquiry.count({ where: { email: asker.email } })).toBe(1);
    expect(await mailsTo(asker.email)).toHaveLength(1);
    expect((await ask('Something else')).number).not.toBe(numbers[0]);
  });

  test('of many at once each gets a number of their own, without gaps, counted by the year in Tianjin and Hong Kong', async () => {
    const eve = at('2031-12-31T23:59:30');
    const newYear = at('2032-01-01T00:00:30');
    const made = await Promise.all([
      ...Array.from({ length: 8 }, () => makeEnquiry({ now: eve })),
      ...Array.from({ length: 4 }, () => makeEnquiry({ now: newYear })),
    ]);
    const numbers = (count: number, year: number) =>
      Array.from({ length: count }, (_, index) => `E-${year}-${String(index + 1).padStart(6, '0')}`);
    expect(made.map(({ number }) => number).sort()).toEqual([...numbers(8, 2031), ...numbers(4, 2032)]);
  });

  test('and is taken for a program is told so; sending once more is enough', async () => {
    const asker = { visitor: makeVisitor(), name: 'A', email: newEmail() };
    const send = (change: object) => askQuestion(asker, { question: makeQuestion(now, change), now });
    await expect(send({ homepage: 'http://spam.example' })).rejects.toEqual(refusedAt('homepage', 'LEAVE_EMPTY'));
    const opened = sealOpening(new Date(now.getTime() - 1000));
    await expect(send({ opened })).rejects.toEqual(refused('SENT_TOO_FAST'));
    expect(await db().enquiry.count({ where: { email: asker.email } })).toBe(0);
    const again = { question: makeQuestion(now, { opened }), now: new Date(now.getTime() + 5000) };
    await expect(askQuestion(asker, again)).resolves.toHaveProperty('number');
  });

  test('asks five times an hour at most, and thirty times from one address of the net', async () => {
    const email = newEmail();
    const ask = (person: string, ip: string | null) =>
      askQuestion({ visitor: makeVisitor(ip), name: 'A', email: person }, { question: makeQuestion(now), now });
    for (let count = 0; count < 5; count += 1) await ask(email, null);
    await expect(ask(email, null)).rejects.toEqual(refused('RATE_LIMITED'));
    await expect(ask(newEmail(), null)).resolves.toHaveProperty('number');
    const outcomes = [];
    for (let count = 0; count < 31; count += 1)
      outcomes.push(await ask(newEmail(), '192.0.2.99').catch(({ code }) => code));
    expect(outcomes.filter((outcome) => outcome === 'RATE_LIMITED')).toHaveLength(1);
  });
});

describe('The receipt', () => {
  test('shows number, date and address for a day, to whoever was given it', async () => {
    const { number, email } = await makeEnquiry({ now });
    const sealed = sealReceipt(number, now);
    expect(sealed).not.toContain(number);
    expect(await findReceipt(sealed, now)).toMatchObject({ number, email, byAccount: false, topic: 'GENERAL' });
    expect(await findReceipt(sealed, new Date(now.getTime() + 86_400_001))).toBeNull();
    for (const wrong of ['', number, `x${sealed}`, sealOpening(now)]) expect(await findReceipt(wrong, now)).toBeNull();
  });
});

describe('A signed-in person who asks', () => {
  test('is told in the portal and by mail, and finds it under their own enquiries; others do not', async () => {
    const person = await makeApplicant({ locale: 'en' });
    const enquiry = await makeEnquiry({ account: person, now });
    expect(enquiry).toMatchObject({
      userId: person.userId,
      email: person.email,
      tokenHash: null,
      emailConfirmedAt: now,
    });
    expect(await auditOf(enquiry.id)).toMatchObject([{ action: 'enquiry.ask', actorId: person.userId }]);
    const [mail] = await mailsTo(person.email);
    expect(mail).toMatchObject({ kind: 'enquiryReceived', locale: 'en', data: { name: person.name } });
    expect(mail?.data).not.toHaveProperty('thread');
    expect(await db().notification.findFirst({ where: { userId: person.userId } })).toMatchObject({
      link: `/my/enquiries/${enquiry.number}`,
    });
    expect((await listMyEnquiries(person, { page: 1 })).enquiries).toMatchObject([{ number: enquiry.number }]);
    expect(await getMyEnquiry(person, enquiry.number)).toMatchObject({ number: enquiry.number });

    const other = await makeApplicant();
    const sender = { actor: other, number: enquiry.number };
    await expect(getMyEnquiry(other, enquiry.number)).rejects.toEqual(refused('NOT_FOUND'));
    await expect(replyAsSender(sender, { text: 'Mine!', locale: 'en', now })).rejects.toEqual(refused('NOT_FOUND'));
    await expect(closeAsSender(sender, { now })).rejects.toEqual(refused('NOT_FOUND'));
    expect(await stateOf(enquiry.id)).toMatchObject({ state: 'RECEIVED', revision: 1 });
  });
});

describe('The sender’s own page', () => {
  test('opens by the secret only, hides what is internal, and opening it confirms the address, once', async () => {
    const { id, email, number } = await makeEnquiry({ now });
    const secret = await secretOf(email);
    await db().enquiryMessage.create({
      data: { enquiryId: id, fromSender: false, text: 'For colleagues', locale: 'en', isInternal: true },
    });
    expect(JSON.stringify(await getEnquiryBySecret(secret))).not.toContain('For colleagues');
    for (const wrong of ['', number, id, secret.slice(1)]) {
      await expect(getEnquiryBySecret(wrong)).rejects.toEqual(refused('NOT_FOUND'));
    }
    await Promise.all([1, 2].map(() => confirmAddress(makeVisitor(), { secret, now: later })));
    await confirmAddress(makeVisitor(), { secret, now: at('2026-11-30T10:00:00') });
    expect(await stateOf(id)).toMatchObject({ emailConfirmedAt: later, state: 'RECEIVED', revision: 1 });
    expect((await auditOf(id)).map(({ action }) => action)).toEqual(['enquiry.ask', 'enquiry.confirmAddress']);
  });

  test('takes more words while the question is open: the date stays, those who answer are told', async () => {
    const administrator = await makeAdministrator();
    const { id, email, number, dueAt } = await makeEnquiry({ now });
    const secret = await secretOf(email);
    const before = await countUnread(administrator);
    await replyAsSender({ visitor: makeVisitor(), secret }, { text: '補充一句', locale: 'zh-HK', now: later });
    expect(await stateOf(id)).toMatchObject({ state: 'RECEIVED', dueAt, revision: 2 });
    expect((await messagesOf(id)).map(({ text, fromSender }) => [text, fromSender]).at(-1)).toEqual(['補充一句', true]);
    expect((await eventsOf(id)).map(({ kind }) => kind)).toEqual(['RECEIVED', 'REPLIED']);
    expect(await countUnread(administrator)).toBe(before + 1);
    expect((await auditOf(id)).at(-1)).toMatchObject({ action: 'enquiry.reply', after: { state: 'RECEIVED' } });
    expect(
      await db().notification.findFirst({ where: { userId: administrator.userId }, orderBy: { id: 'desc' } }),
    ).toMatchObject({ kind: 'enquiryReplied', link: `/admin/enquiries/${number}` });
  });

  test.each(['ANSWERED', 'CLOSED'] as const)(
    'a reply to one that is %s opens it again with a new date',
    async (state) => {
      const { id, email } = await makeEnquiry({ now });
      const secret = await secretOf(email);
      await db().enquiry.update({ where: { id }, data: { state, answeredAt: now, closedAt: now } });
      await replyAsSender({ visitor: makeVisitor(), secret }, { text: 'And then?', locale: 'en', now: later });
      const dueAt = at('2026-12-04T23:59:00');
      expect(await stateOf(id)).toMatchObject({ state: 'REOPENED', dueAt, answeredAt: null, closedAt: null });
      expect((await eventsOf(id)).at(-1)).toMatchObject({ kind: 'REOPENED', bySender: true, dueAt, at: later });
      expect((await auditOf(id)).at(-1)).toMatchObject({ before: { state }, after: { state: 'REOPENED' } });
    },
  );

  test('closes it, once, and is limited in how often it writes', async () => {
    const { id, email } = await makeEnquiry({ now });
    const sender = { visitor: makeVisitor(), secret: await secretOf(email) };
    await Promise.all([closeAsSender(sender, { now: later }), closeAsSender(sender, { now: later })]);
    expect(await stateOf(id)).toMatchObject({ state: 'CLOSED', closedAt: later, revision: 2 });
    expect((await eventsOf(id)).map(({ kind, bySender }) => [kind, bySender])).toEqual([
      ['RECEIVED', true],
      ['CLOSED', true],
    ]);
    expect((await auditOf(id)).map(({ action }) => action)).toEqual(['enquiry.ask', 'enquiry.close']);
    const reply = () => replyAsSender(sender, { text: 'x', locale: 'en', now: later });
    for (let count = 0; count < 10; count += 1) await reply();
    await expect(reply()).rejects.toEqual(refused('RATE_LIMITED'));
  });
});

test('The page of a question is named by its record only where that is published', async () => {
  const title = {
    'zh-HK': { text: '條例', state: 'source' },
    'zh-CN': { text: '', state: 'missing' },
    en: { text: '', state: 'missing' },
  };
  const slug = unique('policy');
  const record = await db().libraryRecord.create({
    data: { kind: 'POLICY', slug, draft: { title }, words: '' },
  });
  expect(await findPublishedPage(`/policies/${slug}`)).toEqual({ path: `/policies/${slug}`, record: null });
  const version = await db().recordVersion.create({ data: { recordId: record.id, number: 1, content: { title } } });
  await db().libraryRecord.update({ where: { id: record.id }, data: { publishedVersionId: version.id } });
  expect(await findPublishedPage(`/policies/${slug}`)).toMatchObject({ record: { kind: 'POLICY', slug, title } });
  expect(await findPublishedPage('/reply')).toEqual({ path: '/reply', record: null });
});
