import { describe, expect, test } from 'vitest';
import { withdrawApplication } from '@/lib/applications/commands';
import { saveChecks } from '@/lib/applications/decisions/checks';
import { decideApplication, returnForCorrection } from '@/lib/applications/decisions/commands';
import { revealPaperNumber } from '@/lib/applications/decisions/reveal';
import { submitApplication } from '@/lib/applications/submission';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { makeApplication, makeSubmittedApplication } from '@/tests/support/makers/applications';
import { makeCall, makeClosedCall, makeProgramme } from '@/tests/support/makers/calls';
import { makeActor, makeAdministrator, makeApplicant, makeOfficial, makeUser } from '@/tests/support/makers/people';

const now = new Date('2026-11-23T10:00:00+08:00');
const refused = (code: string) => expect.objectContaining({ code });
const selected = { outcome: 'SELECTED', note: '符合条件', noteLocale: 'zh-CN' } as const;
const correction = { note: '推薦信第二頁看不清楚', noteLocale: 'zh-HK', fieldKeys: ['cv', 'plan', 'nothing'] } as const;

/** A submitted application and an official of the bureau that manages its programme. */
async function makeCase({ closed = false } = {}) {
  const programme = await makeProgramme();
  const official = await makeOfficial(programme.managingOrganisationId ?? undefined);
  const make = closed ? makeClosedCall : makeCall;
  const call = await make({ programmeId: programme.id });
  const applicant = await makeUser({ locale: 'zh-HK' });
  const application = await makeSubmittedApplication({ callId: call.id, applicantId: applicant.id });
  const seen = { applicationId: application.id, revision: application.revision, now };
  return { programme, official, call, applicant, application, seen };
}

const auditOf = (recordId: string) => db().auditEvent.findMany({ where: { recordId }, orderBy: { id: 'asc' } });
const stateOf = (id: string) => db().application.findUniqueOrThrow({ where: { id } });
const mailsTo = (recipient: string) => db().mailDelivery.findMany({ where: { recipient } });
const jobs = () =>
  db().$queryRaw<{ n: bigint }[]>`select count(*) n from graphile_worker.jobs where task_identifier = 'send_mail'`;

describe('deciding an application', () => {
  test('writes state, history, audit, notice and mail in one go', async () => {
    const { official, applicant, application, seen } = await makeCase();
    const [before] = await jobs();
    await decideApplication(official, { ...seen, input: selected });

    expect(await stateOf(application.id)).toMatchObject({ state: 'SELECTED', decidedAt: now, revision: 2 });
    const events = await db().applicationEvent.findMany({ where: { applicationId: application.id, kind: 'SELECTED' } });
    expect(events).toMatchObject([{ actorId: official.userId, note: '符合条件', noteLocale: 'zh-CN', at: now }]);
    expect(await auditOf(application.id)).toMatchObject([
      {
        action: 'application.select',
        recordType: 'Application',
        actorId: official.userId,
        before: { state: 'SUBMITTED' },
        after: { state: 'SELECTED', note: '符合条件' },
      },
    ]);
    const [notice] = await db().notification.findMany({ where: { userId: applicant.id } });
    expect(notice).toMatchObject({ kind: 'applicationSelected', link: `/my/applications/${application.id}` });
    const [mail] = await mailsTo(applicant.email);
    // The reader of Traditional Chinese is told that the reason is in Simplified.
    const data = { note: '（經辦人以簡體中文撰寫。）\n符合条件' };
    expect(mail).toMatchObject({ kind: 'applicationSelected', locale: 'zh-HK', state: 'QUEUED', data });
    const [after] = await jobs();
    expect(Number(after?.n) - Number(before?.n)).toBe(1);
  });

  test('tells a person who is not selected, in their own language without a mark', async () => {
    const { official, applicant, application, seen } = await makeCase();
    const input = { outcome: 'NOT_SELECTED', note: '名額已滿', noteLocale: 'zh-HK' } as const;
    await decideApplication(official, { ...seen, input });
    expect(await stateOf(application.id)).toMatchObject({ state: 'NOT_SELECTED' });
    const [mail] = await mailsTo(applicant.email);
    expect(mail).toMatchObject({ kind: 'applicationNotSelected', data: { note: '名額已滿' } });
  });

  test('needs a reason', async () => {
    const { official, application, seen } = await makeCase();
    await expect(decideApplication(official, { ...seen, input: { ...selected, note: '' } })).rejects.toEqual(
      expect.objectContaining({ code: 'REASON_REQUIRED', details: { fields: { reason: 'REQUIRED' } } }),
    );
    expect(await stateOf(application.id)).toMatchObject({ state: 'SUBMITTED', revision: 1 });
    expect(await auditOf(application.id)).toEqual([]);
  });

  test('of two officials at once exactly one wins and the other is told', async () => {
    for (let round = 0; round < 5; round++) {
      const { programme, official, applicant, application, seen } = await makeCase();
      const colleague = await makeOfficial(programme.managingOrganisationId ?? undefined);
      const results = await Promise.allSettled([
        decideApplication(official, { ...seen, input: selected }),
        decideApplication(colleague, {
          ...seen,
          input: { outcome: 'NOT_SELECTED', note: 'No places left', noteLocale: 'en' },
        }),
      ]);
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const lost = results.find((result) => result.status === 'rejected');
      expect(lost?.reason).toEqual(refused('ALREADY_DECIDED'));
      const winner = results[0]?.status === 'fulfilled' ? 'SELECTED' : 'NOT_SELECTED';
      expect(await stateOf(application.id)).toMatchObject({ state: winner, revision: 2 });
      expect(await auditOf(application.id)).toHaveLength(1);
      expect(await mailsTo(applicant.email)).toHaveLength(1);
      expect(
        await db().applicationEvent.count({
          where: { applicationId: application.id, kind: { in: ['SELECTED', 'NOT_SELECTED'] } },
        }),
      ).toBe(1);
    }
  });

  test('a decision and a withdrawal at once: one of them holds', async () => {
    for (let round = 0; round < 5; round++) {
      const { official, applicant, application, seen } = await makeCase();
      const person = await makeActor(applicant);
      const results = await Promise.allSettled([
        decideApplication(official, { ...seen, input: selected }),
        withdrawApplication(person, { applicationId: application.id, now: new Date() }),
      ]);
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      const [decision, withdrawal] = results;
      if (decision?.status === 'rejected') expect(decision.reason).toEqual(refused('APPLICATION_WITHDRAWN'));
      if (withdrawal?.status === 'rejected') expect(withdrawal.reason).toEqual(refused('NOT_WITHDRAWABLE'));
    }
  });

  test('is refused when it was decided, withdrawn or returned before', async () => {
    const { official, seen } = await makeCase();
    await decideApplication(official, { ...seen, input: selected });
    await expect(decideApplication(official, { ...seen, revision: 2, input: selected })).rejects.toEqual(
      refused('ALREADY_DECIDED'),
    );
    const withdrawn = await makeCase();
    await withdrawApplication(await makeActor(withdrawn.applicant), {
      applicationId: withdrawn.application.id,
      now: new Date(),
    });
    await expect(
      decideApplication(withdrawn.official, { ...withdrawn.seen, revision: 2, input: selected }),
    ).rejects.toEqual(refused('APPLICATION_WITHDRAWN'));
    const returned = await makeCase();
    await returnForCorrection(returned.official, { ...returned.seen, input: { ...correction, fieldKeys: ['cv'] } });
    await expect(
      decideApplication(returned.official, { ...returned.seen, revision: 2, input: selected }),
    ).rejects.toEqual(refused('ALREADY_DECIDED'));
  });

  test('is a conflict when the application was sent again since it was read', async () => {
    const { official, applicant, application, seen } = await makeCase();
    await returnForCorrection(official, { ...seen, input: { ...correction, fieldKeys: [] } });
    await submitApplication(await makeActor(applicant), { applicationId: application.id, receivedAt: now });
    await expect(decideApplication(official, { ...seen, input: selected })).rejects.toEqual(refused('CONFLICT'));
    expect(await stateOf(application.id)).toMatchObject({ state: 'SUBMITTED' });
  });

  test('an official of another bureau, a person and a draft: not found', async () => {
    const { applicant, application, seen } = await makeCase();
    const strangers = [await makeOfficial(), await makeActor(applicant), await makeApplicant()];
    for (const stranger of strangers) {
      await expect(decideApplication(stranger, { ...seen, input: selected })).rejects.toEqual(refused('NOT_FOUND'));
      await expect(returnForCorrection(stranger, { ...seen, input: { ...correction, fieldKeys: [] } })).rejects.toEqual(
        refused('NOT_FOUND'),
      );
      await expect(saveChecks(stranger, { ...seen, checks: [] })).rejects.toEqual(refused('NOT_FOUND'));
      await expect(
        revealPaperNumber(stranger, { applicationId: application.id, fieldKey: 'paper', why: 'curious' }),
      ).rejects.toEqual(refused('NOT_FOUND'));
    }
    const draft = await makeApplication();
    await expect(
      decideApplication(await makeAdministrator(), { applicationId: draft.id, revision: 1, now, input: selected }),
    ).rejects.toEqual(refused('NOT_FOUND'));
    expect(await stateOf(application.id)).toMatchObject({ state: 'SUBMITTED', revision: 1 });
  });

  test('an administrator may decide for any bureau', async () => {
    const { application, seen } = await makeCase();
    await decideApplication(await makeAdministrator(), { ...seen, input: selected });
    expect(await stateOf(application.id)).toMatchObject({ state: 'SELECTED' });
  });
});

describe('returning an application for correction', () => {
  const input = { ...correction, fieldKeys: [...correction.fieldKeys] };

  test('asks for the fields that the form has, until the end of the fourteenth day, and tells the applicant', async () => {
    const { official, applicant, application, seen } = await makeCase();
    await returnForCorrection(official, { ...seen, input });
    const dueAt = new Date('2026-12-07T23:59:00+08:00');
    expect(await stateOf(application.id)).toMatchObject({ state: 'RETURNED', correctionDueAt: dueAt, revision: 2 });
    const [event] = await db().applicationEvent.findMany({
      where: { applicationId: application.id, kind: 'RETURNED' },
    });
    expect(event).toMatchObject({ note: correction.note, fieldKeys: ['cv', 'plan'], actorId: official.userId });
    expect(await auditOf(application.id)).toMatchObject([
      { action: 'application.returnForCorrection', after: { state: 'RETURNED' } },
    ]);
    const [mail] = await mailsTo(applicant.email);
    expect(mail).toMatchObject({ kind: 'applicationReturned', data: { note: correction.note } });
  });

  test('lets the applicant submit again after the call has closed, until the correction is due', async () => {
    const { official, applicant, application, seen } = await makeCase({ closed: true });
    const person = await makeActor(applicant);
    const returnedAt = new Date();
    await returnForCorrection(official, { ...seen, now: returnedAt, input });
    const late = new Date(returnedAt.getTime() + 16 * 86_400_000);
    await expect(submitApplication(person, { applicationId: application.id, receivedAt: late })).rejects.toEqual(
      refused('CALL_CLOSED'),
    );
    await submitApplication(person, { applicationId: application.id, receivedAt: returnedAt });
    const again = await stateOf(application.id);
    expect(again).toMatchObject({ state: 'SUBMITTED', number: application.number, correctionDueAt: null });
    await decideApplication(official, { ...seen, revision: again.revision, input: selected });
    expect(await stateOf(application.id)).toMatchObject({ state: 'SELECTED' });
  });

  test('what was sent before can be decided once the correction is overdue, not earlier', async () => {
    const { official, application, seen } = await makeCase();
    await returnForCorrection(official, { ...seen, input });
    const at = (text: string) => ({ ...seen, revision: 2, now: new Date(text), input: selected });
    await expect(decideApplication(official, at('2026-12-07T23:58:00+08:00'))).rejects.toEqual(
      refused('ALREADY_DECIDED'),
    );
    await decideApplication(official, at('2026-12-08T00:00:00+08:00'));
    expect(await stateOf(application.id)).toMatchObject({ state: 'SELECTED', correctionDueAt: null });
  });

  test('needs a request, and an application that is with the official', async () => {
    const { official, seen } = await makeCase();
    await expect(returnForCorrection(official, { ...seen, input: { ...input, note: '' } })).rejects.toEqual(
      expect.objectContaining({ code: 'REASON_REQUIRED', details: { fields: { request: 'REQUIRED' } } }),
    );
    await decideApplication(official, { ...seen, input: selected });
    await expect(returnForCorrection(official, { ...seen, revision: 2, input })).rejects.toEqual(
      refused('ALREADY_DECIDED'),
    );
  });
});

describe('checking eligibility', () => {
  const yes = { key: 'doctorate', result: 'YES', note: null } as const;
  const unclear = { key: 'age', result: 'UNCLEAR', note: 'no date of birth' } as const;

  test('saves each answer with who and when, once in the history, before and after in the audit', async () => {
    const { official, application } = await makeCase();
    const applicationId = application.id;
    await saveChecks(official, { applicationId, checks: [yes, unclear], now });
    const later = new Date(now.getTime() + 60_000);
    await saveChecks(official, { applicationId, checks: [yes, { ...unclear, result: 'NO' }], now: later });

    const rows = await db().applicationCheck.findMany({ where: { applicationId }, orderBy: { key: 'asc' } });
    expect(rows).toMatchObject([
      { key: 'age', result: 'NO', note: 'no date of birth', checkedById: official.userId, checkedAt: later },
      { key: 'doctorate', result: 'YES', note: null, checkedAt: now },
    ]);
    const events = await db().applicationEvent.findMany({ where: { applicationId, kind: 'CHECKED' } });
    // The applicant sees the history: what was noted stays with the officials.
    expect(events.map(({ note }) => note)).toEqual([null, null]);
    expect((await auditOf(applicationId)).map(({ before, after }) => ({ before, after }))).toEqual([
      {
        before: { doctorate: null, age: null },
        after: { doctorate: { result: 'YES', note: null }, age: { result: 'UNCLEAR', note: 'no date of birth' } },
      },
      {
        before: { age: { result: 'UNCLEAR', note: 'no date of birth' } },
        after: { age: { result: 'NO', note: 'no date of birth' } },
      },
    ]);
  });

  test('the same answers again leave no trace', async () => {
    const { official, application } = await makeCase();
    await saveChecks(official, { applicationId: application.id, checks: [yes], now });
    await saveChecks(official, { applicationId: application.id, checks: [yes], now });
    expect(await auditOf(application.id)).toHaveLength(1);
  });

  test('refuses a question that the form does not ask, and an application that has ended', async () => {
    const { official, application, seen } = await makeCase();
    await expect(
      saveChecks(official, { applicationId: application.id, checks: [{ ...yes, key: 'height' }], now }),
    ).rejects.toEqual(refused('INVALID'));
    await decideApplication(official, { ...seen, input: selected });
    await expect(saveChecks(official, { applicationId: application.id, checks: [yes], now })).rejects.toEqual(
      refused('ALREADY_DECIDED'),
    );
  });
});

describe('showing an identity number', () => {
  const reveal = (official: Actor, applicationId: string, fieldKey = 'paper', why = 'compare with the copy') =>
    revealPaperNumber(official, { applicationId, fieldKey, why });

  test('gives the number as it was sent, and writes who looked and why, but not the number', async () => {
    const { official, application } = await makeCase();
    expect(await reveal(official, application.id)).toBe('A123456(3)');
    const audit = await auditOf(application.id);
    expect(audit).toMatchObject([
      {
        action: 'application.revealNumber',
        actorId: official.userId,
        after: { fieldKey: 'paper', why: 'compare with the copy' },
      },
    ]);
    expect(JSON.stringify(audit, (_key, value) => (typeof value === 'bigint' ? String(value) : value))).not.toContain(
      'A123456',
    );
  });

  test('needs a reason, and a field that holds a number', async () => {
    const { official, application } = await makeCase();
    await expect(reveal(official, application.id, 'paper', '')).rejects.toEqual(
      expect.objectContaining({ code: 'INVALID', details: { fields: { why: 'REQUIRED' } } }),
    );
    await expect(reveal(official, application.id, 'title')).rejects.toEqual(refused('NOT_FOUND'));
    expect(await auditOf(application.id)).toEqual([]);
  });
});
