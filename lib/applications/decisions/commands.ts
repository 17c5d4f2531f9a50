import 'server-only';
import { getToDealWith } from '@/lib/applications/decisions/load';
import { correctionDueAt, decisionMove } from '@/lib/applications/decisions/rules';
import type { DecisionInput, MoveInput, ReturnInput } from '@/lib/applications/decisions/schema';
import { makeMove } from '@/lib/applications/moves';
import { asUuid } from '@/lib/applications/queries';
import type { Actor } from '@/lib/auth/actor';
import { shareCallOf } from '@/lib/calls/lock';
import { type Transaction, transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { fieldsOf } from '@/lib/forms/schema';
import { moveRefusal } from '@/lib/procedures/guards';
import { procedures } from '@/lib/procedures/procedures';

type Seen = { applicationId: string; revision: number; now: Date };

/** Returns an application to its applicant with what is to be corrected; they may submit again for 14 days. */
export async function returnForCorrection(
  actor: Actor,
  { input, ...seen }: Seen & { input: ReturnInput },
): Promise<void> {
  await moved(actor, seen, 'returnForCorrection', async (tx, application) => {
    if (input.note === '') throw new AppError('REASON_REQUIRED', { fields: { request: 'REQUIRED' } });
    const known = new Set(fieldsOf(application.form).map(({ key }) => key));
    await makeMove(tx, actor, application, {
      move: 'returnForCorrection',
      ...seen,
      note: input.note,
      noteLocale: input.noteLocale,
      fieldKeys: input.fieldKeys.filter((key) => known.has(key)),
      change: { correctionDueAt: correctionDueAt(seen.now) },
    });
  });
}

/** Decides an application with a reason, once. The official who comes second is told ALREADY_DECIDED. */
export async function decideApplication(
  actor: Actor,
  { input, ...seen }: Seen & { input: DecisionInput },
): Promise<void> {
  const move = decisionMove(input.outcome);
  await moved(actor, seen, move, async (tx, application) => {
    if (input.note === '') throw new AppError('REASON_REQUIRED', { fields: { reason: 'REQUIRED' } });
    await makeMove(tx, actor, application, {
      move,
      ...seen,
      note: input.note,
      noteLocale: input.noteLocale,
      change: { decidedAt: seen.now, correctionDueAt: null },
    });
  });
}

/** Any other move that the procedure leaves to officials. STEP_NOT_POSSIBLE when it has no such move. */
export async function moveApplication(actor: Actor, { input, ...seen }: Seen & { input: MoveInput }): Promise<void> {
  const { move, note, noteLocale } = input;
  await moved(actor, seen, move, async (tx, application) => {
    const declared = procedures[application.call.procedure].moves[move];
    if (!declared?.name || declared.by !== 'official') throw new AppError('STEP_NOT_POSSIBLE');
    if (declared.needsReason && note === '')
      throw new AppError('REASON_REQUIRED', { fields: { moveNote: 'REQUIRED' } });
    const told = note === '' ? {} : { note, noteLocale };
    await makeMove(tx, actor, application, { move, ...seen, ...told, change: { correctionDueAt: null } });
  });
}

type ToDealWith = Awaited<ReturnType<typeof getToDealWith>>;

/** One transaction over an application of the actor's bureau; who came second is told what the first one left. */
async function moved(
  actor: Actor,
  { applicationId, revision, now }: Seen,
  move: string,
  work: (tx: Transaction, application: ToDealWith) => Promise<void>,
): Promise<void> {
  await transaction(async (tx) => {
    // Whoever is faster is waited for, and what they left is read. The call first, as whoever releases it does.
    await shareCallOf(tx, asUuid(applicationId));
    await tx.$queryRaw`select 1 from "Application" where id = ${applicationId}::uuid for update`;
    const application = await getToDealWith(tx, actor, applicationId);
    const refused = moveRefusal(procedures[application.call.procedure], move, application, now);
    if (refused) throw new AppError(refused);
    if (application.revision !== revision) throw new AppError('CONFLICT');
    await work(tx, application);
  });
}
