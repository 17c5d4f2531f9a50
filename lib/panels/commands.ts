import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import type { Actor } from '@/lib/auth/actor';
import { type Transaction, transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { readFormDefinition } from '@/lib/forms/schema';
import { isUuid } from '@/lib/ids';
import { loadRanking, lockPanelCall, type PanelCall } from '@/lib/panels/load';
import { propose } from '@/lib/panels/proposal';
import { listHostOptions } from '@/lib/panels/queries';
import { byHost, choiceOptions, quotaKey, quotaOf } from '@/lib/panels/quotas';
import type { OutcomeInput, QuotasInput, TakeOverInput } from '@/lib/panels/schema';
import type { PanelChoice } from '@/prisma/generated/enums';

type Seen = { code: string; revision: number };

/** Saves what limits the places beside their number. CONFLICT when somebody changed the call since `revision`. */
export async function saveQuotas(actor: Actor, { input, ...seen }: Seen & { input: QuotasInput }): Promise<void> {
  await decided(actor, seen, async (tx, call) => {
    const form = readFormDefinition(call.formVersion.definition);
    const hosts = await listHostOptions(call.id, tx);
    const options = new Map(
      [...hosts.map((host) => ({ ...host, by: byHost })), ...choiceOptions(form)].map((one) => [quotaKey(one), one]),
    );
    const quotas = input.quotas.map(({ key, most }, index) => {
      // A quota that stands stays possible, though its host is named by nobody any more.
      const option = options.get(key) ?? call.quotas.find((quota) => quota.key === key);
      if (!option) throw new AppError('INVALID', { fields: { [`quota.${index}`]: 'CHOICE' } });
      const { name, by, value } = option;
      return { key, name, by, value, most };
    });
    await tx.call.update({ where: { id: call.id }, data: { quotas, offerDays: input.offerDays } });
    await recordAudit(tx, actor, {
      action: 'panel.saveQuotas',
      recordType: 'Call',
      recordId: call.id,
      before: { quotas: call.quotas, offerDays: call.offerDays },
      after: { quotas, offerDays: input.offerDays },
    });
  });
}

type Terms = { places: number | null; reserves: number };

/**
 * Saves what the rules propose for each application, as pending decisions, and answers how many. What is left to the
 * panel (equals at a line, no review) keeps what the panel has decided about it, or stays undecided.
 */
export async function takeOverProposal(
  actor: Actor,
  { terms, input, now, ...seen }: Seen & { terms: Terms; input: TakeOverInput; now: Date },
): Promise<number> {
  return decided(actor, seen, async (tx, call) => {
    const proposals = propose(await loadRanking(call, tx), { ...terms, quotas: call.quotas });
    const rows = [...proposals].flatMap(([applicationId, { choice, position, quotaKey: key }]) =>
      choice && position !== null ? [{ applicationId, choice, position, quotaKey: key }] : [],
    );
    await tx.panelOutcome.deleteMany({ where: { applicationId: { in: rows.map((row) => row.applicationId) } } });
    const { noteLocale } = input;
    await tx.panelOutcome.createMany({
      data: rows.map((row) => ({
        ...row,
        callId: call.id,
        note: input[`reason.${row.choice}`],
        noteLocale,
        decidedById: actor.userId,
        decidedAt: now,
      })),
    });
    await recordAudit(tx, actor, {
      action: 'panel.takeOverProposal',
      recordType: 'Call',
      recordId: call.id,
      after: { ...terms, ...countChoices(rows), undecided: proposals.size - rows.length },
    });
    return rows.length;
  });
}

export function countChoices(rows: readonly { choice: PanelChoice }[]): Record<PanelChoice, number> {
  const counts = { SELECT: 0, RESERVE: 0, DECLINE: 0 };
  for (const { choice } of rows) counts[choice] += 1;
  return counts;
}

/**
 * Decides about one application, pending the release. `seen` is when the decision that was read was made (null = there
 * was none): another one since is a CONFLICT.
 */
export async function saveOutcome(
  actor: Actor,
  {
    code,
    applicationId,
    seen,
    input,
    now,
  }: { code: string; applicationId: string; seen: string | null; input: OutcomeInput; now: Date },
): Promise<void> {
  if (!isUuid(applicationId)) throw new AppError('NOT_FOUND');
  await transaction(async (tx) => {
    const call = await lockPanelCall(tx, actor, code);
    const application = await tx.application.findFirst({
      where: { id: applicationId, callId: call.id },
      select: { state: true, hostId: true, answers: true, outcome: true },
    });
    if (!application) throw new AppError('NOT_FOUND');
    if (call.releasedAt) throw new AppError('ALREADY_RELEASED');
    if (application.state === 'WITHDRAWN') throw new AppError('APPLICATION_WITHDRAWN');
    if (application.state !== 'IN_REVIEW') throw new AppError('STEP_NOT_POSSIBLE');
    const { outcome } = application;
    if ((outcome?.decidedAt.toISOString() ?? null) !== seen) throw new AppError('CONFLICT');
    const decision = {
      ...input,
      quotaKey: quotaOf(call.quotas, application),
      decidedById: actor.userId,
      decidedAt: now,
    };
    await tx.panelOutcome.upsert({
      where: { applicationId },
      create: { applicationId, callId: call.id, ...decision },
      update: decision,
    });
    // A proposal that was read before this decision does not overwrite it.
    await tx.call.update({ where: { id: call.id }, data: { revision: { increment: 1 } } });
    await recordAudit(tx, actor, {
      action: 'panel.saveOutcome',
      recordType: 'Application',
      recordId: applicationId,
      before: outcome ? { choice: outcome.choice, position: outcome.position, note: outcome.note } : {},
      after: { choice: input.choice, position: input.position, note: input.note },
    });
  });
}

/** One transaction over a call that is not released yet, as it was read: its revision is raised. */
async function decided<Result>(
  actor: Actor,
  { code, revision }: Seen,
  work: (tx: Transaction, call: PanelCall) => Promise<Result>,
): Promise<Result> {
  return transaction(async (tx) => {
    const call = await lockPanelCall(tx, actor, code);
    if (call.releasedAt) throw new AppError('ALREADY_RELEASED');
    if (call.revision !== revision) throw new AppError('CONFLICT');
    await tx.call.update({ where: { id: call.id }, data: { revision: { increment: 1 } } });
    return work(tx, call);
  });
}
