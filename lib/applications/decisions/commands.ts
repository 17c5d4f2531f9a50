import 'server-only';
import { getToDealWith } from '@/lib/applications/decisions/load';
import { correctionDueAt, decisionMove, decisionRefusal, returnRefusal } from '@/lib/applications/decisions/rules';
import type { DecisionInput, ReturnInput } from '@/lib/applications/decisions/schema';
import { applicationMoves } from '@/lib/applications/states';
import { recordAudit } from '@/lib/audit/record';
import type { Actor } from '@/lib/auth/actor';
import { type Transaction, transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { fieldsOf } from '@/lib/forms/schema';
import type { Locale } from '@/lib/i18n/locales';
import { markedNote } from '@/lib/notifications/marked-note';
import { notify } from '@/lib/notifications/notify';
import type { Prisma } from '@/prisma/generated/client';
import type { ApplicationState } from '@/prisma/generated/enums';

type Seen = { applicationId: string; revision: number; now: Date };

/** Returns an application to its applicant with what is to be corrected; they may submit again for 14 days. */
export async function returnForCorrection(
  actor: Actor,
  { applicationId, revision, now, input }: Seen & { input: ReturnInput },
): Promise<void> {
  await transaction(async (tx) => {
    const application = await getToDealWith(tx, actor, applicationId);
    const refused = returnRefusal(application);
    if (refused) throw new AppError(refused);
    if (input.note === '') throw new AppError('REASON_REQUIRED', { fields: { request: 'REQUIRED' } });
    const known = new Set(fieldsOf(application.form).map(({ key }) => key));
    const fieldKeys = input.fieldKeys.filter((key) => known.has(key));
    const { note, noteLocale } = input;
    const dueAt = correctionDueAt(now);
    const move = applicationMoves.returnForCorrection;
    await moveOn(tx, actor, { applicationId, revision, now }, move.from, { state: move.to, correctionDueAt: dueAt });
    await tx.applicationEvent.create({
      data: { applicationId, kind: move.event, actorId: actor.userId, at: now, note, noteLocale, fieldKeys },
    });
    await recordAudit(tx, actor, {
      action: 'application.return',
      recordType: 'Application',
      recordId: applicationId,
      before: { state: application.state },
      after: { state: move.to, fieldKeys, note, correctionDueAt: dueAt.toISOString() },
    });
    await tellApplicant(tx, application, { kind: 'applicationReturned', note, noteLocale });
  });
}

/** Decides an application with a reason, once. The official who comes second is told ALREADY_DECIDED. */
export async function decideApplication(
  actor: Actor,
  { applicationId, revision, now, input }: Seen & { input: DecisionInput },
): Promise<void> {
  await transaction(async (tx) => {
    const application = await getToDealWith(tx, actor, applicationId);
    const refused = decisionRefusal(application, now);
    if (refused) throw new AppError(refused);
    if (input.note === '') throw new AppError('REASON_REQUIRED', { fields: { reason: 'REQUIRED' } });
    const { note, noteLocale, outcome } = input;
    const move = decisionMove(outcome);
    const from = [application.state];
    await moveOn(tx, actor, { applicationId, revision, now }, from, {
      state: move.to,
      decidedAt: now,
      correctionDueAt: null,
    });
    await tx.applicationEvent.create({
      data: { applicationId, kind: move.event, actorId: actor.userId, at: now, note, noteLocale },
    });
    await recordAudit(tx, actor, {
      action: 'application.decide',
      recordType: 'Application',
      recordId: applicationId,
      before: { state: application.state },
      after: { state: move.to, note },
    });
    const kind = outcome === 'SELECTED' ? 'applicationSelected' : 'applicationNotSelected';
    await tellApplicant(tx, application, { kind, note, noteLocale });
  });
}

/** Changes the state only if nobody else has done anything to the application since the official read it. */
async function moveOn(
  tx: Transaction,
  actor: Actor,
  { applicationId, revision, now }: Seen,
  from: readonly ApplicationState[],
  change: Prisma.ApplicationUpdateManyMutationInput,
): Promise<void> {
  const { count } = await tx.application.updateMany({
    where: { id: applicationId, revision, state: { in: [...from] } },
    data: { ...change, revision: { increment: 1 } },
  });
  if (count === 1) return;
  // The update waited for whoever was faster: this reads what they left.
  const left = await getToDealWith(tx, actor, applicationId);
  throw new AppError(decisionRefusal(left, now) ?? 'CONFLICT');
}

type Told = {
  kind: 'applicationReturned' | 'applicationSelected' | 'applicationNotSelected';
  note: string;
  noteLocale: Locale;
};

async function tellApplicant(
  tx: Transaction,
  application: Awaited<ReturnType<typeof getToDealWith>>,
  { kind, note, noteLocale }: Told,
): Promise<void> {
  const { id, applicant, number, callTitle } = application;
  await notify(tx, applicant, {
    kind,
    data: { name: applicant.name, number, call: callTitle, note: await markedNote(note, noteLocale, applicant.locale) },
    link: `/my/applications/${id}`,
  });
}
