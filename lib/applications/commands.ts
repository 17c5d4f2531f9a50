import 'server-only';
import { isDeepStrictEqual } from 'node:util';
import { answersAfterStep } from '@/lib/applications/draft';
import { makeMove } from '@/lib/applications/moves';
import { settlePicks } from '@/lib/applications/picks';
import { asUuid, readStepRevisions } from '@/lib/applications/queries';
import { answersToReuse } from '@/lib/applications/reuse';
import { editableStates } from '@/lib/applications/states';
import { recordAudit } from '@/lib/audit/record';
import type { Actor } from '@/lib/auth/actor';
import { callPhase } from '@/lib/calls/rules';
import { formatDateTime } from '@/lib/dates';
import { type Transaction, transaction } from '@/lib/db';
import { AppError, type FieldCode } from '@/lib/errors';
import { readAnswers } from '@/lib/forms/answer-shapes';
import { type FileCounts, stepProblems } from '@/lib/forms/answers';
import { withRowsChanged } from '@/lib/forms/fields/tables';
import { readFormDefinition } from '@/lib/forms/schema';
import { hasMoreToAnswer, shownForm, shownStep, stepAfter } from '@/lib/forms/shown';
import { readLocalizedText } from '@/lib/i18n/localized-text';
import { notify } from '@/lib/notifications/notify';
import { isUniqueViolation } from '@/lib/prisma-errors';
import { canMove } from '@/lib/procedures/procedure';
import { procedures } from '@/lib/procedures/procedures';

/**
 * Starts an application to an open call and answers its id; a second start answers the same one. With `reuse`, the
 * answers of an earlier one of the actor's that are asked again are there already.
 */
export async function startApplication(
  actor: Actor,
  { callCode, now, reuse }: { callCode: string; now: Date; reuse?: string },
): Promise<string> {
  try {
    return await transaction(async (tx) => {
      const call = await tx.call.findFirst({
        where: { code: callCode, publishedAt: { not: null }, programme: { publishedAt: { not: null } } },
        select: {
          id: true,
          opensAt: true,
          closesAt: true,
          formVersion: { select: { definition: true } },
          applications: { where: { applicantId: actor.userId }, select: { id: true } },
        },
      });
      if (!call) throw new AppError('NOT_FOUND');
      const [mine] = call.applications;
      if (mine) return mine.id;
      const phase = callPhase(call, now);
      if (phase === 'upcoming')
        throw new AppError('CALL_NOT_OPEN_YET', { params: { opens: formatDateTime(call.opensAt, actor.locale) } });
      if (phase === 'closed')
        throw new AppError('CALL_CLOSED', { params: { closed: formatDateTime(call.closesAt, actor.locale) } });
      const form = readFormDefinition(call.formVersion.definition);
      const answers = reuse ? await answersToReuse(tx, actor, { earlierId: reuse, form }) : {};
      const { id } = await tx.application.create({
        data: {
          callId: call.id,
          applicantId: actor.userId,
          answers,
          events: { create: { kind: 'STARTED', actorId: actor.userId } },
        },
        select: { id: true },
      });
      await recordAudit(tx, actor, {
        action: 'application.start',
        recordType: 'Application',
        recordId: id,
        after: { call: callCode, ...(reuse ? { reused: reuse } : {}) },
      });
      return id;
    });
  } catch (error) {
    // Two clicks at once: the other one made it.
    if (isUniqueViolation(error)) return startApplication(actor, { callCode, now, reuse });
    throw error;
  }
}

export type SavedStep = {
  revision: number;
  problems: Record<string, FieldCode>;
  /** key of the step that follows, as the answers are now; null after the last */
  next: string | null;
  /** questions of this step are asked now that were not there to be answered */
  hasMore: boolean;
};

/**
 * Keeps what was typed in a step, right or wrong. `revision` is the one the page was filled from: if other words
 * were saved elsewhere since, STALE_DRAFT (with the present revision) and nothing is overwritten. `intent` names the
 * button of a table that was pressed, if one was.
 */
export async function saveStep(
  actor: Actor,
  {
    applicationId,
    stepKey,
    revision,
    typed: sent,
    intent = '',
  }: { applicationId: string; stepKey: string; revision: number; typed: Record<string, string>; intent?: string },
): Promise<SavedStep> {
  return transaction(async (tx) => {
    const application = await lockOwnApplication(tx, actor, applicationId);
    if (!(editableStates as readonly string[]).includes(application.state)) throw new AppError('NOT_EDITABLE');
    const form = readFormDefinition(application.call.formVersion.definition);
    const step = form.steps.find(({ key }) => key === stepKey);
    if (!step) throw new AppError('NOT_FOUND');
    const revisions = readStepRevisions(application.stepRevisions);
    const present = revisions[stepKey] ?? 0;
    const before = readAnswers(application.answers);
    const typed = withRowsChanged(step.fields, sent, intent) ?? sent;
    const answers = await settlePicks(tx, actor, { step, before, typed: answersAfterStep(step, before, typed) });
    const changed = step.fields.map(({ key }) => key).filter((key) => !isDeepStrictEqual(before[key], answers[key]));
    const shown = shownForm(form, answers);
    const outcome = {
      problems: stepProblems(shownStep(shown, stepKey), answers, application.fileCounts),
      next: stepAfter(form, shown, stepKey),
      hasMore: hasMoreToAnswer(shownStep(shown, stepKey), shownStep(shownForm(form, before), stepKey), typed),
    };
    // The same words from an older page overwrite nothing: a repeated request is no conflict.
    if (changed.length === 0 && present > 0) return { revision: present, ...outcome };
    if (present !== revision) throw new AppError('STALE_DRAFT', { params: { revision: present } });
    const next = present + 1;
    await tx.application.update({
      where: { id: application.id },
      data: { answers, stepRevisions: { ...revisions, [stepKey]: next }, revision: { increment: 1 } },
    });
    // Which fields, not what was typed: a draft is the applicant's own.
    await recordAudit(tx, actor, {
      action: 'application.save',
      recordType: 'Application',
      recordId: application.id,
      after: { step: stepKey, changed },
    });
    return { revision: next, ...outcome };
  });
}

/** Takes an application back before it is decided. */
export async function withdrawApplication(
  actor: Actor,
  { applicationId, now }: { applicationId: string; now: Date },
): Promise<void> {
  await transaction(async (tx) => {
    const application = await lockOwnApplication(tx, actor, applicationId);
    if (!canMove(procedures[application.call.procedure], 'withdraw', application.state))
      throw new AppError('NOT_WITHDRAWABLE');
    await makeMove(tx, actor, application, { move: 'withdraw', now, change: { correctionDueAt: null } });
    await notify(tx, application.applicant, {
      kind: 'applicationWithdrawn',
      data: { name: actor.name, number: application.number ?? '', call: application.call.title },
      link: `/my/applications/${application.id}`,
    });
  });
}

/** Makes a withdrawn application a draft again, while its call is open. */
export async function reopenApplication(
  actor: Actor,
  { applicationId, now }: { applicationId: string; now: Date },
): Promise<void> {
  await transaction(async (tx) => {
    const application = await lockOwnApplication(tx, actor, applicationId);
    if (!canMove(procedures[application.call.procedure], 'reopen', application.state))
      throw new AppError('NOT_EDITABLE');
    if (callPhase(application.call, now) !== 'open') {
      throw new AppError('CALL_CLOSED', {
        params: { closed: formatDateTime(application.call.closesAt, actor.locale) },
      });
    }
    // A draft again: nobody but the applicant sees it or its files.
    await makeMove(tx, actor, application, { move: 'reopen', now, change: { submittedAt: null } });
  });
}

/** Locks one's own application for the rest of the transaction. NOT_FOUND when it is not the actor's. */
export async function lockOwnApplication(tx: Transaction, actor: Actor, id: string) {
  await tx.$queryRaw`select 1 from "Application" where id = ${asUuid(id)}::uuid and "applicantId" = ${actor.userId}::uuid for update`;
  const application = await tx.application.findFirst({
    where: { id, applicantId: actor.userId },
    select: {
      id: true,
      number: true,
      state: true,
      answers: true,
      stepRevisions: true,
      correctionDueAt: true,
      hostId: true,
      call: {
        select: {
          id: true,
          code: true,
          title: true,
          opensAt: true,
          closesAt: true,
          procedure: true,
          formVersion: { select: { formKey: true, version: true, definition: true } },
        },
      },
      files: {
        where: { removedAt: null, scanState: { not: 'INFECTED' } },
        orderBy: { createdAt: 'asc' },
        select: { fieldKey: true, name: true, size: true, sha256: true },
      },
    },
  });
  if (!application) throw new AppError('NOT_FOUND');
  const fileCounts: FileCounts = {};
  for (const { fieldKey } of application.files) if (fieldKey) fileCounts[fieldKey] = (fileCounts[fieldKey] ?? 0) + 1;
  return {
    ...application,
    call: { ...application.call, title: readLocalizedText(application.call.title) },
    applicant: { id: actor.userId, name: actor.name, email: actor.email, locale: actor.locale },
    fileCounts,
  };
}
