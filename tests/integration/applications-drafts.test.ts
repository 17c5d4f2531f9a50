import { describe, expect, test } from 'vitest';
import { saveStep, startApplication } from '@/lib/applications/commands';
import { getMyApplication, listMyApplications } from '@/lib/applications/queries';
import { findReusable } from '@/lib/applications/reuse';
import { openText } from '@/lib/crypto';
import { db } from '@/lib/db';
import { isSealedPaper } from '@/lib/forms/answer-shapes';
import { makeApplication, makeSubmittedApplication } from '@/tests/support/makers/applications';
import { makeCall, makeClosedCall } from '@/tests/support/makers/calls';
import { makeAnswers, makeFormDefinition } from '@/tests/support/makers/forms';
import { makeApplicant } from '@/tests/support/makers/people';

const now = () => new Date();
const refused = (code: string) => expect.objectContaining({ code });
const auditOf = (recordId: string) =>
  db().auditEvent.findMany({ where: { recordId }, orderBy: { id: 'asc' }, select: { action: true, actorId: true } });

describe('starting an application', () => {
  test('makes a draft with its history and its audit row', async () => {
    const actor = await makeApplicant();
    const call = await makeCall();
    const id = await startApplication(actor, { callCode: call.code, now: now() });
    const row = await db().application.findUniqueOrThrow({ where: { id }, include: { events: true } });
    expect(row).toMatchObject({ state: 'DRAFT', number: null, applicantId: actor.userId, callId: call.id });
    expect(row.events.map(({ kind }) => kind)).toEqual(['STARTED']);
    expect(await auditOf(id)).toEqual([{ action: 'application.start', actorId: actor.userId }]);
  });

  test('twenty clicks at once make one application', async () => {
    const actor = await makeApplicant();
    const call = await makeCall();
    const ids = await Promise.all(
      Array.from({ length: 20 }, () => startApplication(actor, { callCode: call.code, now: now() })),
    );
    expect(new Set(ids).size).toBe(1);
    expect(await db().application.count({ where: { callId: call.id } })).toBe(1);
  });

  test('is refused for a closed call, an unpublished one, and one that does not exist', async () => {
    const actor = await makeApplicant();
    const closed = await makeClosedCall();
    const hidden = await makeCall({ publishedAt: null });
    await expect(startApplication(actor, { callCode: closed.code, now: now() })).rejects.toEqual(
      refused('CALL_CLOSED'),
    );
    await expect(startApplication(actor, { callCode: hidden.code, now: now() })).rejects.toEqual(refused('NOT_FOUND'));
    await expect(startApplication(actor, { callCode: 'NONE', now: now() })).rejects.toEqual(refused('NOT_FOUND'));
  });
});

describe('what was written for another call', () => {
  test('is offered and taken up where it is asked again, without files and declarations, and only one’s own', async () => {
    const actor = await makeApplicant();
    const earlier = await makeSubmittedApplication({ applicantId: actor.userId });
    const stranger = await makeSubmittedApplication();
    const call = await makeCall();
    const form = makeFormDefinition();
    const found = await findReusable(actor, { callId: call.id, form });
    const { truth, ...others } = makeAnswers();
    expect(truth).toBe('yes');
    expect(found).toMatchObject({ id: earlier.id, number: earlier.number, count: Object.keys(others).length });
    const start = (reuse: string) => startApplication(actor, { callCode: call.code, now: now(), reuse });
    await expect(start(stranger.id)).rejects.toEqual(refused('NOT_FOUND'));
    const id = await start(earlier.id);
    const row = await db().application.findUniqueOrThrow({ where: { id } });
    expect(Object.keys(row.answers as object).sort()).toEqual(Object.keys(others).sort());
    expect(row).toMatchObject({ state: 'DRAFT', number: null });
    // A form that asks other things takes up nothing; a first application has nothing to take up.
    const other = {
      ...form,
      steps: form.steps.map((step) => ({
        ...step,
        fields: step.fields.map((field) => ({ ...field, key: `${field.key}B` })),
      })),
    };
    expect(await findReusable(actor, { callId: call.id, form: other })).toBeNull();
    expect(await findReusable(await makeApplicant(), { callId: call.id, form })).toBeNull();
  });
});

describe('saving a step', () => {
  const typed = { 'name.han': '陳大文', 'name.latin': 'CHAN Tai Man', field: 'biology' };

  test('keeps what was typed, right or wrong, and says what is wrong', async () => {
    const actor = await makeApplicant();
    const { id } = await makeApplication({ applicantId: actor.userId, answers: {} });
    const saved = await saveStep(actor, {
      applicationId: id,
      stepKey: 'person',
      revision: 0,
      typed: { ...typed, 'paper.paper': 'hkPermanentId', 'paper.number': 'A123456(4)' },
    });
    expect(saved).toEqual({
      revision: 1,
      next: 'research',
      hasMore: false,
      problems: { 'paper.number': 'PAPER_CHECK_DIGIT' },
    });
    const { answers } = await getMyApplication(actor, id);
    expect(answers.name).toEqual({ han: '陳大文', latin: 'CHAN Tai Man' });
  });

  test('stores an identity number sealed: not in the row, not in the audit', async () => {
    const actor = await makeApplicant();
    const { id } = await makeApplication({ applicantId: actor.userId, answers: {} });
    await saveStep(actor, {
      applicationId: id,
      stepKey: 'person',
      revision: 0,
      typed: { 'paper.paper': 'hkPermanentId', 'paper.number': 'A123456(3)' },
    });
    const [row] = await db().$queryRaw<
      { text: string }[]
    >`select a::text as text from "Application" a where id = ${id}::uuid`;
    const audit = await db().auditEvent.findMany({ where: { recordId: id } });
    expect(row?.text).not.toContain('123456');
    expect(JSON.stringify(audit, (_key, value) => (typeof value === 'bigint' ? String(value) : value))).not.toContain(
      '123456',
    );
    const { answers } = await getMyApplication(actor, id);
    expect(isSealedPaper(answers.paper) && [answers.paper.masked, openText(answers.paper.sealed)]).toEqual([
      'A•••••63',
      'A1234563',
    ]);
  });

  test('an empty number keeps the one given before', async () => {
    const actor = await makeApplicant();
    const { id } = await makeApplication({ applicantId: actor.userId });
    const step = { applicationId: id, stepKey: 'person' };
    const typed = { 'paper.paper': 'hkPermanentId', 'paper.number': 'A123456(3)' };
    await saveStep(actor, { ...step, revision: 0, typed });
    await saveStep(actor, { ...step, revision: 1, typed: { ...typed, 'paper.number': '', field: 'chemistry' } });
    const { answers } = await getMyApplication(actor, id);
    expect(answers.field).toBe('chemistry');
    expect(isSealedPaper(answers.paper) && openText(answers.paper.sealed)).toBe('A1234563');
  });

  test('two tabs on one step never overwrite each other silently: one wins, the other is told', async () => {
    const actor = await makeApplicant();
    const { id } = await makeApplication({ applicantId: actor.userId, answers: {} });
    const save = (title: string) =>
      saveStep(actor, { applicationId: id, stepKey: 'research', revision: 0, typed: { title } });
    const results = await Promise.allSettled([save('one'), save('two')]);
    const lost = results.find(({ status }) => status === 'rejected') as PromiseRejectedResult;
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(lost.reason).toMatchObject({ code: 'STALE_DRAFT', details: { params: { revision: 1 } } });
    const { answers } = await getMyApplication(actor, id);
    expect(answers.title).toBe(results[0]?.status === 'fulfilled' ? 'one' : 'two');
  });

  test('the same words from an older page are no conflict: a retried request changes nothing', async () => {
    const actor = await makeApplicant();
    const { id } = await makeApplication({ applicantId: actor.userId, answers: {} });
    const save = () =>
      saveStep(actor, { applicationId: id, stepKey: 'research', revision: 0, typed: { title: 'Mangroves' } });
    const results = await Promise.all([save(), save(), save()]);
    expect(results.map(({ revision }) => revision)).toEqual([1, 1, 1]);
    expect(await auditOf(id)).toHaveLength(1);
  });

  test('two tabs on two steps do not disturb each other', async () => {
    const actor = await makeApplicant();
    const { id } = await makeApplication({ applicantId: actor.userId, answers: {} });
    await Promise.all([
      saveStep(actor, { applicationId: id, stepKey: 'research', revision: 0, typed: { title: 'Mangroves' } }),
      saveStep(actor, { applicationId: id, stepKey: 'person', revision: 0, typed }),
    ]);
    const { answers } = await getMyApplication(actor, id);
    expect([answers.title, answers.field]).toEqual(['Mangroves', 'biology']);
  });

  test("somebody else's application is not found, and stays as it was", async () => {
    const { id } = await makeApplication({ answers: { title: 'theirs' } });
    const other = await makeApplicant();
    const attempt = saveStep(other, { applicationId: id, stepKey: 'research', revision: 0, typed: { title: 'mine' } });
    await expect(attempt).rejects.toEqual(refused('NOT_FOUND'));
    await expect(getMyApplication(other, id)).rejects.toEqual(refused('NOT_FOUND'));
    await expect(getMyApplication(other, 'not-an-id')).rejects.toEqual(refused('NOT_FOUND'));
    expect(await listMyApplications(other)).toEqual([]);
    expect((await db().application.findUniqueOrThrow({ where: { id } })).answers).toEqual({ title: 'theirs' });
  });

  test('a submitted application cannot be changed', async () => {
    const actor = await makeApplicant();
    const { id } = await makeApplication({ applicantId: actor.userId, state: 'SUBMITTED' });
    const attempt = saveStep(actor, { applicationId: id, stepKey: 'research', revision: 0, typed: { title: 'x' } });
    await expect(attempt).rejects.toEqual(refused('NOT_EDITABLE'));
  });
});
