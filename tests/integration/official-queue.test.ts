import { describe, expect, test } from 'vitest';
import {
  getApplicationToDealWith,
  listApplicationsToDealWith,
  queuePageSize,
} from '@/lib/applications/official-queries';
import { readQueueFilter } from '@/lib/applications/queue';
import { makeReceipt } from '@/lib/applications/receipt';
import { officialStates } from '@/lib/applications/states';
import { foldTally } from '@/lib/applications/tally';
import { db } from '@/lib/db';
import { countStatements } from '@/tests/support/count-statements';
import { makeApplication, makeFileRow, makeSubmittedApplication } from '@/tests/support/makers/applications';
import { makeCall, makeProgramme } from '@/tests/support/makers/calls';
import { makeAnswers } from '@/tests/support/makers/forms';
import { makeAdministrator, makeApplicant, makeOfficial, makeUser, unique } from '@/tests/support/makers/people';

const everything = readQueueFilter({});
const refused = (code: string) => expect.objectContaining({ code });

/** A bureau with a programme, an open call of it, and its official. */
async function makeBureau() {
  const programme = await makeProgramme();
  const official = await makeOfficial(programme.managingOrganisationId ?? undefined);
  const call = await makeCall({ programmeId: programme.id });
  return { programme, official, call };
}

const idsOf = ({ rows }: { rows: { id: string }[] }) => rows.map(({ id }) => id);

describe('the queue', () => {
  test('holds what was submitted to the calls of one’s own bureau, and no draft', async () => {
    const { official, call } = await makeBureau();
    const other = await makeBureau();
    const mine = await makeSubmittedApplication({ callId: call.id });
    const theirs = await makeSubmittedApplication({ callId: other.call.id });
    await makeApplication({ callId: call.id });

    expect(idsOf(await listApplicationsToDealWith(official, everything))).toEqual([mine.id]);
    const all = await listApplicationsToDealWith(await makeAdministrator(), {
      ...everything,
      sort: { by: 'submitted', descending: true },
    });
    expect(idsOf(all)).toEqual(expect.arrayContaining([mine.id, theirs.id]));
    // A role elsewhere, or none, opens no queue.
    expect(await listApplicationsToDealWith(await makeApplicant(), everything)).toMatchObject({ total: 0, calls: [] });
  });

  test('counts every state for its views, whatever view is open', async () => {
    const { official, call } = await makeBureau();
    for (const state of officialStates) await makeSubmittedApplication({ callId: call.id, state });
    await makeSubmittedApplication({ callId: call.id, state: 'SUBMITTED' });
    const queue = await listApplicationsToDealWith(official, { ...everything, state: 'SELECTED' });
    expect(queue.total).toBe(1);
    expect(queue.counts).toEqual({ ...Object.fromEntries(officialStates.map((state) => [state, 1])), SUBMITTED: 2 });
  });

  test('counts stay right while the tally is folded and applications are made, moved and deleted at once', async () => {
    const { official, call } = await makeBureau();
    const made = await Promise.all(Array.from({ length: 12 }, () => makeSubmittedApplication({ callId: call.id })));
    const counts = async () => (await listApplicationsToDealWith(official, everything)).counts;
    expect(await counts()).toMatchObject({ SUBMITTED: 12, RETURNED: 0 });
    const [first, second, ...rest] = made.map(({ id }) => id);
    const update = (id: string, state: 'RETURNED' | 'SELECTED') =>
      db().application.update({ where: { id }, data: { state } });
    await Promise.all([
      foldTally(),
      ...rest.map((id, at) => update(id, at % 2 ? 'RETURNED' : 'SELECTED')),
      foldTally(),
      db().application.delete({ where: { id: first } }),
    ]);
    expect(await counts()).toMatchObject({ SUBMITTED: 1, RETURNED: 5, SELECTED: 5 });
    await foldTally();
    expect(await counts()).toMatchObject({ SUBMITTED: 1, RETURNED: 5, SELECTED: 5 });
    expect(await db().applicationTally.count({ where: { callId: call.id } })).toBe(3);
    // What is changed without changing the state counts as nothing.
    await db().application.update({ where: { id: second }, data: { revision: 7 } });
    expect(await db().applicationTally.count({ where: { callId: call.id } })).toBe(3);
  });

  test('is searched by number, name and e-mail, letter by letter', async () => {
    const { official, call } = await makeBureau();
    const person = await makeUser({ name: '黃示例', email: `wong_${unique('x')}@example.test` });
    const wanted = await makeSubmittedApplication({ callId: call.id, applicantId: person.id, number: unique('JF%26') });
    await makeSubmittedApplication({ callId: call.id });
    const find = async (search: string) => idsOf(await listApplicationsToDealWith(official, { ...everything, search }));
    expect(await find('黃示')).toEqual([wanted.id]);
    expect(await find('WONG_')).toEqual([wanted.id]);
    expect(await find('jf%')).toEqual([wanted.id]);
    // Not wildcards: nobody is called so.
    expect(await find('%')).toEqual([wanted.id]);
    expect(await find('w_ng')).toEqual([]);
    expect(await find('nobody')).toEqual([]);
  });

  test('is filtered by call', async () => {
    const { programme, official, call } = await makeBureau();
    const second = await makeCall({ programmeId: programme.id });
    await makeSubmittedApplication({ callId: call.id });
    const wanted = await makeSubmittedApplication({ callId: second.id });
    const queue = await listApplicationsToDealWith(official, { ...everything, call: second.code });
    expect(idsOf(queue)).toEqual([wanted.id]);
    expect(queue.calls.map(({ code }) => code).sort()).toEqual([call.code, second.code].sort());
  });

  test.each([
    ['submitted', ['b', 'c', 'a']],
    ['-submitted', ['a', 'c', 'b']],
    ['number', ['c', 'a', 'b']],
    ['-number', ['b', 'a', 'c']],
    ['applicant', ['a', 'b', 'c']],
    ['state', ['c', 'a', 'b']],
  ])('is sorted by %s', async (sort, expected) => {
    const { official, call } = await makeBureau();
    const make = async (
      name: string,
      number: string,
      submitted: string,
      state: 'SUBMITTED' | 'RETURNED' | 'SELECTED',
    ) =>
      makeSubmittedApplication({
        callId: call.id,
        applicantId: (await makeUser({ name })).id,
        number: unique(number),
        submittedAt: new Date(submitted),
        state,
      });
    await make('a', '2', '2026-11-03', 'RETURNED');
    await make('b', '3', '2026-11-01', 'SELECTED');
    await make('c', '1', '2026-11-02', 'SUBMITTED');
    const queue = await listApplicationsToDealWith(official, { ...everything, ...readQueueFilter({ sort }) });
    expect(queue.rows.map(({ applicant }) => applicant.name)).toEqual(expected);
  });

  test('comes page by page, each row once, also when all were submitted at the same moment', async () => {
    const { official, call } = await makeBureau();
    const submittedAt = new Date();
    const rows = queuePageSize + 3;
    for (let row = 0; row < rows; row++) await makeSubmittedApplication({ callId: call.id, submittedAt });
    const first = await listApplicationsToDealWith(official, everything);
    const second = await listApplicationsToDealWith(official, { ...everything, page: 2 });
    expect([first.rows.length, second.rows.length]).toEqual([queuePageSize, 3]);
    expect(new Set([...idsOf(first), ...idsOf(second)]).size).toBe(rows);
    expect(first).toMatchObject({ total: rows, pages: 2 });
  });

  test('needs the same number of SQL statements for one row and for three', async () => {
    const { official, call } = await makeBureau();
    const count = () => countStatements(() => listApplicationsToDealWith(official, everything));
    await makeSubmittedApplication({ callId: call.id });
    const one = await count();
    await makeSubmittedApplication({ callId: call.id });
    await makeSubmittedApplication({ callId: call.id });
    expect(one).toBeGreaterThan(0);
    expect(await count()).toBe(one);
  });
});

describe('one application as its official sees it', () => {
  test('is what was sent, not what has been changed since it was returned', async () => {
    const { official, call } = await makeBureau();
    const { id, applicantId } = await makeSubmittedApplication({ callId: call.id });
    const sentFile = await makeFileRow({
      ownerId: applicantId,
      applicationId: id,
      fieldKey: 'cv',
      removedAt: new Date(),
    });
    await makeFileRow({ ownerId: applicantId, applicationId: id, fieldKey: 'cv', name: 'new.pdf' });
    const files = [{ field: 'cv', name: sentFile.name, size: sentFile.size, sha256: sentFile.sha256 }];
    await db().applicationSubmission.update({
      where: { applicationId_sequence: { applicationId: id, sequence: 1 } },
      data: { content: { answers: makeAnswers({ title: 'As sent' }), files } },
    });
    await db().application.update({
      where: { id },
      data: { state: 'RETURNED', answers: makeAnswers({ title: 'Being changed' }) },
    });
    const shown = await getApplicationToDealWith(official, id);
    expect(shown.answers.title).toBe('As sent');
    expect(shown.files.map(({ name }) => name)).toEqual(['cv.pdf']);
    expect(shown.sent).toMatchObject({ sequence: 1 });
    expect(JSON.stringify(shown.answers.paper)).not.toContain('A123456');
  });

  test('is not found by another bureau, by the applicant, as a draft, or by a mistyped address', async () => {
    const { official, call } = await makeBureau();
    const { id, applicantId } = await makeSubmittedApplication({ callId: call.id });
    const draft = await makeApplication({ callId: call.id });
    const stranger = await makeOfficial();
    const owner = { ...(await makeApplicant()), userId: applicantId };
    await expect(getApplicationToDealWith(stranger, id)).rejects.toEqual(refused('NOT_FOUND'));
    await expect(getApplicationToDealWith(owner, id)).rejects.toEqual(refused('NOT_FOUND'));
    await expect(getApplicationToDealWith(official, draft.id)).rejects.toEqual(refused('NOT_FOUND'));
    await expect(getApplicationToDealWith(official, 'x')).rejects.toEqual(refused('NOT_FOUND'));
    expect((await getApplicationToDealWith(official, id)).id).toBe(id);
  });
});

// Longer than others: a PDF with Chinese type takes a while on a busy machine.
test('the receipt is for the applicant and the bureau that deals with the application, for nobody else', async () => {
  const { official, call } = await makeBureau();
  const application = await makeSubmittedApplication({ callId: call.id });
  const receipt = (actor: typeof official, applicationId = application.id) =>
    makeReceipt(actor, { applicationId, locale: 'zh-CN' });
  const { name, bytes } = await receipt(official);
  expect(name).toBe(`${application.number}.pdf`);
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  await expect(receipt(await makeOfficial())).rejects.toEqual(refused('NOT_FOUND'));
  await expect(receipt(await makeApplicant())).rejects.toEqual(refused('NOT_FOUND'));
  // Reopened by its applicant: a draft again, and nobody else's business.
  const reopened = await makeSubmittedApplication({ callId: call.id, state: 'DRAFT' });
  await expect(receipt(official, reopened.id)).rejects.toEqual(refused('NOT_FOUND'));
}, 120_000);
