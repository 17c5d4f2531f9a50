import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { describe, expect, test } from 'vitest';
import { reopenApplication, saveStep, withdrawApplication } from '@/lib/applications/commands';
import { makeReceipt } from '@/lib/applications/receipt';
import { submitApplication } from '@/lib/applications/submission';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { makeApplication, makeFileRow } from '@/tests/support/makers/applications';
import { makeCall, makeClosedCall } from '@/tests/support/makers/calls';
import { makeApplicant } from '@/tests/support/makers/people';

const now = () => new Date();
const refused = (code: string) => expect.objectContaining({ code });
const auditOf = (recordId: string) =>
  db().auditEvent.findMany({ where: { recordId }, orderBy: { id: 'asc' }, select: { action: true, actorId: true } });

describe('submitting', () => {
  test('freezes what was sent, numbers it, writes history and audit, and queues the receipt', async () => {
    const actor = await makeApplicant();
    const call = await makeCall();
    const { id } = await makeApplication({ applicantId: actor.userId, callId: call.id });
    const file = await makeFileRow({ ownerId: actor.userId, applicationId: id, fieldKey: 'cv' });
    const receivedAt = now();
    await submitApplication(actor, { applicationId: id, receivedAt });

    const row = await db().application.findUniqueOrThrow({
      where: { id },
      include: { submissions: true, events: true },
    });
    expect(row).toMatchObject({ state: 'SUBMITTED', number: `${call.code}-0001`, submittedAt: receivedAt });
    expect(row.events.map(({ kind }) => kind)).toEqual(['SUBMITTED']);
    const [sent] = row.submissions;
    expect(sent?.content).toMatchObject({
      number: `${call.code}-0001`,
      call: call.code,
      files: [{ field: 'cv', name: file.name, size: file.size, sha256: file.sha256 }],
    });
    expect(sent?.hash).toBe(
      createHash('sha256')
        .update(canonicalize(sent?.content) ?? '')
        .digest('hex'),
    );
    expect(await auditOf(id)).toEqual([{ action: 'application.submit', actorId: actor.userId }]);
    const mails = await db().mailDelivery.findMany({ where: { recipient: actor.email } });
    expect(mails.map(({ kind, locale, state }) => [kind, locale, state])).toEqual([
      ['applicationSubmitted', 'zh-HK', 'QUEUED'],
    ]);
    expect(await db().notification.count({ where: { userId: actor.userId } })).toBe(1);
  });

  test('a double click, or twenty retried requests, make one submission and one mail', async () => {
    const actor = await makeApplicant();
    const { id } = await makeApplication({ applicantId: actor.userId });
    await Promise.all(
      Array.from({ length: 20 }, () => submitApplication(actor, { applicationId: id, receivedAt: now() })),
    );
    expect(await db().applicationSubmission.count({ where: { applicationId: id } })).toBe(1);
    expect(await db().mailDelivery.count({ where: { recipient: actor.email } })).toBe(1);
  });

  test('many people at once get numbers without a gap or a repetition', async () => {
    const call = await makeCall();
    const actors = await Promise.all(Array.from({ length: 15 }, () => makeApplicant()));
    await Promise.all(
      actors.map(async (actor) => {
        const { id } = await makeApplication({ applicantId: actor.userId, callId: call.id });
        await submitApplication(actor, { applicationId: id, receivedAt: now() });
      }),
    );
    const rows = await db().application.findMany({ where: { callId: call.id }, orderBy: { number: 'asc' } });
    expect(rows.map(({ number }) => number)).toEqual(
      actors.map((_, at) => `${call.code}-${String(at + 1).padStart(4, '0')}`),
    );
  });

  test('an incomplete application is refused with the fields that are missing, and stays a draft', async () => {
    const actor = await makeApplicant();
    const { id } = await makeApplication({ applicantId: actor.userId, answers: { title: 'Only this' } });
    const attempt = submitApplication(actor, { applicationId: id, receivedAt: now() });
    const error = await attempt.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({
      code: 'APPLICATION_INCOMPLETE',
      details: { fields: { plan: 'REQUIRED', truth: 'DECLARATION' } },
    });
    expect((await db().application.findUniqueOrThrow({ where: { id } })).state).toBe('DRAFT');
  });

  test('pressing Submit in time counts, though the transaction runs after the closing', async () => {
    const actor = await makeApplicant();
    const call = await makeClosedCall();
    const { id } = await makeApplication({ applicantId: actor.userId, callId: call.id });
    await submitApplication(actor, { applicationId: id, receivedAt: new Date(call.closesAt.getTime() - 1000) });
    expect((await db().application.findUniqueOrThrow({ where: { id } })).state).toBe('SUBMITTED');
  });

  test('too late is refused with the closing time in the applicant’s words', async () => {
    const actor = await makeApplicant();
    const call = await makeClosedCall();
    const { id } = await makeApplication({ applicantId: actor.userId, callId: call.id });
    const error = await submitApplication(actor, { applicationId: id, receivedAt: now() }).catch(
      (caught: unknown) => caught,
    );
    expect(error).toMatchObject({ code: 'CALL_CLOSED' });
    expect((error as AppError).details.params?.closed).toMatch(
      /^\d{4}年\d{1,2}月\d{1,2}日 \d{2}:\d{2}（天津及香港時間）$/,
    );
    expect(await db().applicationSubmission.count({ where: { applicationId: id } })).toBe(0);
  });

  test("somebody else's application is not found", async () => {
    const { id } = await makeApplication();
    const other = await makeApplicant();
    await expect(submitApplication(other, { applicationId: id, receivedAt: now() })).rejects.toEqual(
      refused('NOT_FOUND'),
    );
  });

  test('a returned application keeps its number, and its second submission stands beside the first', async () => {
    const actor = await makeApplicant();
    const { id } = await makeApplication({ applicantId: actor.userId });
    await submitApplication(actor, { applicationId: id, receivedAt: now() });
    const first = await db().application.update({
      where: { id },
      data: { state: 'RETURNED', correctionDueAt: new Date(Date.now() + 86_400_000) },
    });
    await saveStep(actor, { applicationId: id, stepKey: 'research', revision: 0, typed: { title: 'Corrected' } });
    await submitApplication(actor, { applicationId: id, receivedAt: now() });
    const row = await db().application.findUniqueOrThrow({
      where: { id },
      include: { submissions: { orderBy: { sequence: 'asc' } } },
    });
    expect(row).toMatchObject({ state: 'SUBMITTED', number: first.number, correctionDueAt: null });
    expect(row.submissions.map(({ sequence }) => sequence)).toEqual([1, 2]);
    expect(row.submissions[0]?.hash).not.toBe(row.submissions[1]?.hash);
  });
});

describe('withdrawing', () => {
  test('a submitted application is withdrawn once, told by mail, and may be taken up again while the call is open', async () => {
    const actor = await makeApplicant();
    const { id } = await makeApplication({ applicantId: actor.userId, state: 'SUBMITTED', number: 'W-1' });
    await withdrawApplication(actor, { applicationId: id, now: new Date() });
    await expect(withdrawApplication(actor, { applicationId: id, now: new Date() })).rejects.toEqual(
      refused('NOT_WITHDRAWABLE'),
    );
    expect(await db().mailDelivery.count({ where: { recipient: actor.email, kind: 'applicationWithdrawn' } })).toBe(1);
    await reopenApplication(actor, { applicationId: id, now: now() });
    const row = await db().application.findUniqueOrThrow({
      where: { id },
      include: { events: { orderBy: { at: 'asc' } } },
    });
    expect(row).toMatchObject({ state: 'DRAFT', number: 'W-1', submittedAt: null });
    expect(row.events.map(({ kind }) => kind)).toEqual(['WITHDRAWN', 'REOPENED']);
    expect((await auditOf(id)).map(({ action }) => action)).toEqual(['application.withdraw', 'application.reopen']);
  });

  test.each(['SELECTED', 'NOT_SELECTED', 'DRAFT'] as const)('is refused in the state %s', async (state) => {
    const actor = await makeApplicant();
    const { id } = await makeApplication({ applicantId: actor.userId, state });
    await expect(withdrawApplication(actor, { applicationId: id, now: new Date() })).rejects.toEqual(
      refused('NOT_WITHDRAWABLE'),
    );
  });

  test('is not reopened after the call has closed', async () => {
    const actor = await makeApplicant();
    const call = await makeClosedCall();
    const { id } = await makeApplication({ applicantId: actor.userId, callId: call.id, state: 'WITHDRAWN' });
    await expect(reopenApplication(actor, { applicationId: id, now: now() })).rejects.toEqual(refused('CALL_CLOSED'));
  });
});

describe('the receipt', () => {
  test('is a PDF for the applicant alone, once the application was submitted', async () => {
    const actor = await makeApplicant({ name: '陳大文' });
    const { id } = await makeApplication({ applicantId: actor.userId });
    await expect(makeReceipt(actor, { applicationId: id, locale: 'zh-HK' })).rejects.toEqual(refused('NOT_FOUND'));
    await submitApplication(actor, { applicationId: id, receivedAt: now() });
    const { bytes, name } = await makeReceipt(actor, { applicationId: id, locale: 'zh-HK' });
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(name).toMatch(/^C-[0-9A-F]{8}-0001\.pdf$/);
    await expect(makeReceipt(await makeApplicant(), { applicationId: id, locale: 'en' })).rejects.toEqual(
      refused('NOT_FOUND'),
    );
  });
});
