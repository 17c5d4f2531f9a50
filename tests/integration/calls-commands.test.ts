import { describe, expect, test } from 'vitest';
import { getManagedCall, listFormVersions } from '@/lib/calls/admin-queries';
import { addCall, saveCall } from '@/lib/calls/commands';
import { newCallInput } from '@/lib/calls/schema';
import { db } from '@/lib/db';
import { makeApplication, makeSubmittedApplication } from '@/tests/support/makers/applications';
import { makeCall, makeFormVersion, makeProgramme } from '@/tests/support/makers/calls';
import { makeCallInput } from '@/tests/support/makers/inputs';
import { makeAdministrator, makeApplicant, makeOfficial, unique } from '@/tests/support/makers/people';

const now = new Date('2026-11-23T10:00:00+08:00');
const refused = (code: string) => expect.objectContaining({ code });

async function makeCase() {
  const programme = await makeProgramme();
  const official = await makeOfficial(programme.managingOrganisationId ?? undefined);
  const call = await makeCall({ programmeId: programme.id });
  return { programme, official, call, seen: { code: call.code, revision: 1, now } };
}

const rowOf = (id: string) => db().call.findUniqueOrThrow({ where: { id } });
const auditOf = (recordId: string) => db().auditEvent.findMany({ where: { recordId }, orderBy: { id: 'asc' } });

describe('saving a call', () => {
  test('changes its dates, places and promise, read as UTC+8, and says so in the audit', async () => {
    const { programme, official, call, seen } = await makeCase();
    const input = makeCallInput(call, {
      opensAt: '2026-12-01T09:00',
      closesAt: '2026-12-31T23:59',
      quota: '',
      decisionWorkingDays: '15',
    });
    expect(await saveCall(official, { ...seen, input })).toBe(programme.slug);
    const opensAt = new Date('2026-12-01T01:00:00Z');
    const closesAt = new Date('2026-12-31T15:59:00Z');
    expect(await rowOf(call.id)).toMatchObject({
      opensAt,
      closesAt,
      quota: null,
      decisionWorkingDays: 15,
      revision: 2,
    });
    const [audit] = await auditOf(call.id);
    expect(audit).toMatchObject({ action: 'call.save', recordType: 'Call', actorId: official.userId });
    expect(audit?.before).toEqual({
      opensAt: call.opensAt.toISOString(),
      closesAt: call.closesAt.toISOString(),
      quota: 30,
      decisionWorkingDays: 20,
    });
    expect(audit?.after).toEqual({
      opensAt: opensAt.toISOString(),
      closesAt: closesAt.toISOString(),
      quota: null,
      decisionWorkingDays: 15,
    });
  });

  test('tells everybody who applies of a new closing time, and nobody of anything else', async () => {
    const { official, call, seen } = await makeCase();
    const draft = await makeApplication({ callId: call.id });
    const sent = await makeSubmittedApplication({ callId: call.id });
    const gone = await makeSubmittedApplication({ callId: call.id, state: 'WITHDRAWN' });
    const elsewhere = await makeApplication();
    await saveCall(official, { ...seen, input: makeCallInput(call, { quota: '5' }) });
    const all = [draft, sent, gone, elsewhere].map(({ applicantId }) => applicantId);
    const told = () => db().notification.findMany({ where: { userId: { in: all } }, orderBy: { userId: 'asc' } });
    expect(await told()).toEqual([]);
    const closesAt = '2027-01-31T23:59';
    await saveCall(official, { ...seen, revision: 2, input: makeCallInput(call, { closesAt }) });
    const notices = await told();
    expect(notices.map(({ userId }) => userId).sort()).toEqual([draft.applicantId, sent.applicantId].sort());
    expect(notices[0]).toMatchObject({ kind: 'callClosingChanged', data: { after: '2027-01-31T15:59:00.000Z' } });
    // A call that is not published is nobody's business yet.
    const hidden = makeCallInput(call, { closesAt: '2027-02-28T23:59', published: '' });
    await saveCall(official, { ...seen, revision: 3, input: hidden });
    expect(await told()).toHaveLength(2);
  });

  test('of two who save at once one is told that the other was faster', async () => {
    const { official, call, seen } = await makeCase();
    const colleague = await makeAdministrator();
    const save = (actor: typeof official, quota: string) =>
      saveCall(actor, { ...seen, input: makeCallInput(call, { quota }) });
    const results = await Promise.allSettled([save(official, '10'), save(colleague, '20')]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find((result) => result.status === 'rejected')?.reason).toEqual(refused('CONFLICT'));
    expect((await rowOf(call.id)).quota).toBe(results[0]?.status === 'fulfilled' ? 10 : 20);
    expect(await auditOf(call.id)).toHaveLength(1);
  });

  test('needs its title in the language it was first written in', async () => {
    const { official, call, seen } = await makeCase();
    const input = makeCallInput(call, { 'title.zh-CN': '' });
    await expect(saveCall(official, { ...seen, input })).rejects.toEqual(
      expect.objectContaining({ details: { fields: { 'title.zh-CN': 'REQUIRED' } } }),
    );
    expect(await rowOf(call.id)).toMatchObject({ revision: 1 });
  });

  test('is not found by an official of another bureau, in the command and the query', async () => {
    const { call, seen } = await makeCase();
    for (const stranger of [await makeOfficial(), await makeApplicant()]) {
      await expect(saveCall(stranger, { ...seen, input: makeCallInput(call) })).rejects.toEqual(refused('NOT_FOUND'));
      await expect(getManagedCall(stranger, call.code)).rejects.toEqual(refused('NOT_FOUND'));
    }
  });
});

describe('adding a call', () => {
  async function makeNewCall(typed: Record<string, string> = {}) {
    const programme = await makeProgramme();
    const official = await makeOfficial(programme.managingOrganisationId ?? undefined);
    const { id: formVersionId } = await makeFormVersion();
    const input = newCallInput.parse({
      code: unique('r').toLowerCase(),
      formVersionId,
      'title.zh-CN': '第二轮',
      opensAt: '2027-01-04T09:00',
      closesAt: '2027-01-29T23:59',
      quota: '30',
      ...typed,
    });
    return { programme, official, input };
  }

  test('opens a round with a form that exists, unpublished unless ticked', async () => {
    const { programme, official, input } = await makeNewCall();
    await addCall(official, { programmeSlug: programme.slug, input, now });
    const call = await db().call.findUniqueOrThrow({ where: { code: input.code } });
    expect(call).toMatchObject({
      programmeId: programme.id,
      formVersionId: input.formVersionId,
      quota: 30,
      decisionWorkingDays: null,
      publishedAt: null,
      title: { 'zh-CN': { text: '第二轮', state: 'source' }, en: { state: 'missing' } },
    });
    expect(call.code).toBe(call.code.toUpperCase());
    expect(await auditOf(call.id)).toMatchObject([
      { action: 'call.add', after: { code: call.code, programme: programme.slug } },
    ]);
  });

  test('refuses a code that is taken, also when two take it at once', async () => {
    const { programme, official, input } = await makeNewCall();
    const add = () => addCall(official, { programmeSlug: programme.slug, input, now });
    const results = await Promise.allSettled([add(), add()]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(results.find((result) => result.status === 'rejected')?.reason).toEqual(
      expect.objectContaining({ code: 'INVALID', details: { fields: { code: 'TAKEN' } } }),
    );
  });

  test('refuses a form that does not exist, and a programme of another bureau', async () => {
    const { programme, official, input } = await makeNewCall({ formVersionId: '019a0000-0000-7000-8000-000000000000' });
    await expect(addCall(official, { programmeSlug: programme.slug, input, now })).rejects.toEqual(
      expect.objectContaining({ details: { fields: { formVersionId: 'CHOICE' } } }),
    );
    await expect(addCall(await makeOfficial(), { programmeSlug: programme.slug, input, now })).rejects.toEqual(
      refused('NOT_FOUND'),
    );
    expect(await db().call.count({ where: { programmeId: programme.id } })).toBe(0);
  });

  test('the forms to choose from are for officials only', async () => {
    const { official } = await makeNewCall();
    expect((await listFormVersions(official)).length).toBeGreaterThan(0);
    await expect(listFormVersions(await makeApplicant())).rejects.toEqual(refused('NOT_FOUND'));
  });
});
