import { describe, expect, test } from 'vitest';
import { reopenApplication, withdrawApplication } from '@/lib/applications/commands';
import { decideApplication, moveApplication, returnForCorrection } from '@/lib/applications/decisions/commands';
import { answerAsHost } from '@/lib/applications/hosting/commands';
import { getApplicationToHost, listApplicationsToHost } from '@/lib/applications/hosting/queries';
import type { HostAnswerInput } from '@/lib/applications/hosting/schema';
import { submitApplication } from '@/lib/applications/submission';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { openFile } from '@/lib/files/queries';
import { canMove } from '@/lib/procedures/procedure';
import { procedures } from '@/lib/procedures/procedures';
import type { Application } from '@/prisma/generated/client';
import { ApplicationState, ProcedureKey } from '@/prisma/generated/enums';
import { makeApplication, makeFileRow, makeSubmittedApplication } from '@/tests/support/makers/applications';
import { makeCall, makeProgramme } from '@/tests/support/makers/calls';
import {
  makeActor,
  makeApplicant,
  makeHost,
  makeOfficial,
  makeOrganisation,
  makeUser,
} from '@/tests/support/makers/people';

const now = new Date('2026-11-25T10:00:00+08:00');
const refused = (code: string) => expect.objectContaining({ code });
const reason = { note: '按评审意见', noteLocale: 'zh-CN' } as const;

/** A call with a procedure, everybody who has to do with it, and some who have not. */
async function makeProcedureCase(procedure: ProcedureKey) {
  const programme = await makeProgramme();
  const host = await makeOrganisation();
  return {
    call: await makeCall({ programmeId: programme.id, procedure }),
    host,
    people: {
      official: await makeOfficial(programme.managingOrganisationId ?? undefined),
      host: await makeHost(host.id),
    },
    strangers: [await makeOfficial(), await makeHost((await makeOrganisation()).id), await makeApplicant()],
  };
}

type Case = Awaited<ReturnType<typeof makeProcedureCase>>;

async function makeIn({ call, host }: Case, state: ApplicationState): Promise<Application> {
  const make = state === 'DRAFT' ? makeApplication : makeSubmittedApplication;
  return make({ callId: call.id, state, hostId: host.id });
}

/** Makes a move through the command that is its own, as somebody. */
function perform(actor: Actor, move: string, { id: applicationId, revision }: Application): Promise<void> {
  const seen = { applicationId, revision, now };
  switch (move) {
    case 'returnForCorrection':
      return returnForCorrection(actor, { ...seen, input: { ...reason, fieldKeys: [] } });
    case 'select':
    case 'decline':
      return decideApplication(actor, {
        ...seen,
        input: { ...reason, outcome: move === 'select' ? 'SELECTED' : 'NOT_SELECTED' },
      });
    case 'confirmAsHost':
    case 'declineAsHost':
      return answerAsHost(actor, { ...seen, input: { move, ...reason } });
    default:
      return moveApplication(actor, { ...seen, input: { move, ...reason } });
  }
}

const stateOf = async (id: string) => (await db().application.findUniqueOrThrow({ where: { id } })).state;

describe.each(Object.values(ProcedureKey))('%s', (key) => {
  const moves = Object.entries(procedures[key].moves).filter(([, { by }]) => by === 'official' || by === 'host');

  test('each move of an official or host leads where the procedure says, with history, audit and notice', async () => {
    const one = await makeProcedureCase(key);
    for (const [name, { by, from, to, event }] of moves) {
      const state = from[0] as ApplicationState;
      // An application that asks no eligibility questions in this test passes them; see the next ones.
      const application = await makeIn(one, state);
      const checks = await db().formVersion.findUniqueOrThrow({ where: { id: one.call.formVersionId } });
      for (const { key: check } of (checks.definition as { checks: { key: string }[] }).checks) {
        const answer = { key: check, result: 'YES' as const, checkedById: one.people.official.userId };
        await db().applicationCheck.create({ data: { applicationId: application.id, ...answer } });
      }
      await perform(one.people[by === 'host' ? 'host' : 'official'], name, application);
      expect(await stateOf(application.id), name).toBe(to);
      const history = await db().applicationEvent.findMany({ where: { applicationId: application.id, kind: event } });
      expect(history.at(-1), name).toMatchObject({
        actorId: one.people[by === 'host' ? 'host' : 'official'].userId,
        note: reason.note,
        ...(event === 'MOVED' ? { move: name, state: to } : { move: null, state: null }),
      });
      expect(await db().auditEvent.findMany({ where: { recordId: application.id } })).toMatchObject([
        { action: `application.${name}`, before: { state }, after: { state: to } },
      ]);
      expect(await db().notification.count({ where: { userId: application.applicantId } }), name).toBe(1);
    }
  });

  test('no move is made from another state, and nobody else makes it', async () => {
    const one = await makeProcedureCase(key);
    for (const [name, { by, from }] of moves) {
      const mover = one.people[by === 'host' ? 'host' : 'official'];
      for (const state of Object.values(ApplicationState)) {
        if ((from as readonly ApplicationState[]).includes(state) || state === 'DRAFT') continue;
        const application = await makeIn(one, state);
        await expect(perform(mover, name, application), `${name} from ${state}`).rejects.toThrow();
        expect(await stateOf(application.id)).toBe(state);
      }
      const draft = await makeIn(one, 'DRAFT');
      await expect(perform(mover, name, draft), `${name} of a draft`).rejects.toEqual(refused('NOT_FOUND'));
      const application = await makeIn(one, from[0] as ApplicationState);
      const applicant = await makeActor(await db().user.findUniqueOrThrow({ where: { id: application.applicantId } }));
      const others = [...one.strangers, applicant, one.people[by === 'host' ? 'official' : 'host']];
      for (const other of others) {
        await expect(perform(other, name, application), `${name} by somebody else`).rejects.toEqual(
          refused('NOT_FOUND'),
        );
      }
      expect(await stateOf(application.id)).toBe(from[0]);
      expect(await db().auditEvent.count({ where: { recordId: application.id } })).toBe(0);
    }
  });

  test('an applicant takes it back only where the procedure lets them', async () => {
    const one = await makeProcedureCase(key);
    for (const state of Object.values(ApplicationState)) {
      const application = await makeIn(one, state);
      const applicant = await makeActor(await db().user.findUniqueOrThrow({ where: { id: application.applicantId } }));
      const may = canMove(procedures[key], 'withdraw', state);
      const withdrawn = withdrawApplication(applicant, { applicationId: application.id, now: new Date() });
      if (may) await withdrawn;
      else await expect(withdrawn, state).rejects.toEqual(refused('NOT_WITHDRAWABLE'));
      expect(await stateOf(application.id), state).toBe(may ? 'WITHDRAWN' : state);
      if (!may) continue;
      await reopenApplication(applicant, { applicationId: application.id, now: new Date() });
      expect(await stateOf(application.id)).toBe('DRAFT');
    }
  });
});

describe('a move of an official', () => {
  test('waits for the eligibility questions, needs a reason where the procedure says so, and is made once', async () => {
    const one = await makeProcedureCase('JOINT_FUNDING');
    const application = await makeIn(one, 'HOST_CONFIRMED');
    const seen = { applicationId: application.id, revision: application.revision, now };
    const { official } = one.people;
    const move = (name: string, note: string) =>
      moveApplication(official, { ...seen, input: { move: name, note, noteLocale: 'zh-CN' } });
    await expect(move('findEligible', '')).rejects.toEqual(refused('CHECKS_NOT_PASSED'));
    await expect(move('findIneligible', '')).rejects.toEqual(refused('REASON_REQUIRED'));
    await expect(move('lapse', '')).rejects.toEqual(refused('STEP_NOT_POSSIBLE'));
    // What belongs to a host or to the panel is no official's by its name either.
    await expect(move('confirmAsHost', '')).rejects.toEqual(refused('STEP_NOT_POSSIBLE'));
    const both = await Promise.allSettled([move('findIneligible', '甲'), move('findIneligible', '乙')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'ALREADY_DECIDED' } });
    expect(await db().applicationEvent.count({ where: { applicationId: application.id, kind: 'MOVED' } })).toBe(1);
  });
});

describe('a host', () => {
  const confirm: HostAnswerInput = { move: 'confirmAsHost', note: '', noteLocale: 'zh-CN' };

  test('is asked at submission, sees what names their organisation and nothing else, and answers once', async () => {
    const one = await makeProcedureCase('TEAM_EXCHANGE');
    const applicant = await makeApplicant();
    const draft = await makeApplication({ callId: one.call.id, applicantId: applicant.userId, hostId: one.host.id });
    await submitApplication(applicant, { applicationId: draft.id, receivedAt: new Date() });
    expect(await db().notification.findMany({ where: { userId: one.people.host.userId } })).toMatchObject([
      { kind: 'hostAsked', link: `/my/hosting/${draft.id}` },
    ]);
    await makeSubmittedApplication({ callId: one.call.id, hostId: (await makeOrganisation()).id });
    await makeSubmittedApplication({ callId: one.call.id });
    const { rows } = await listApplicationsToHost(one.people.host, { page: 1 });
    expect(rows.map(({ id }) => id)).toEqual([draft.id]);
    const seen = await getApplicationToHost(one.people.host, draft.id);
    for (const stranger of one.strangers) {
      await expect(getApplicationToHost(stranger, draft.id)).rejects.toEqual(refused('NOT_FOUND'));
    }
    const answer = () =>
      answerAsHost(one.people.host, { applicationId: draft.id, revision: seen.revision, input: confirm, now });
    const both = await Promise.allSettled([answer(), answer()]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await stateOf(draft.id)).toBe('HOST_CONFIRMED');
  });

  test('says why when they decline, and is not asked where no host is', async () => {
    const one = await makeProcedureCase('JOINT_FUNDING');
    const application = await makeIn(one, 'SUBMITTED');
    const decline = { move: 'declineAsHost', note: '', noteLocale: 'en' } as const;
    const seen = { applicationId: application.id, revision: application.revision, now };
    await expect(answerAsHost(one.people.host, { ...seen, input: decline })).rejects.toEqual(
      refused('REASON_REQUIRED'),
    );
    const direct = await makeProcedureCase('DIRECT');
    const other = await makeIn(direct, 'SUBMITTED');
    await expect(getApplicationToHost(direct.people.host, other.id)).rejects.toEqual(refused('NOT_FOUND'));
    expect((await listApplicationsToHost(direct.people.host, { page: 1 })).rows).toEqual([]);
    await expect(listApplicationsToHost(await makeApplicant(), { page: 1 })).rejects.toEqual(refused('NOT_FOUND'));
  });

  test('opens its files, and those of no other', async () => {
    const one = await makeProcedureCase('JOINT_FUNDING');
    const application = await makeIn(one, 'SUBMITTED');
    const owner = await makeUser();
    const file = await makeFileRow({ ownerId: owner.id, applicationId: application.id, scanState: 'PENDING' });
    // Allowed, but not before the scanner has seen it.
    await expect(openFile(one.people.host, file.id)).rejects.toEqual(refused('FILE_NOT_SCANNED'));
    for (const stranger of one.strangers) {
      await expect(openFile(stranger, file.id)).rejects.toEqual(refused('NOT_FOUND'));
    }
  });
});
