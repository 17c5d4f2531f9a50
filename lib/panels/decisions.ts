import type { ErrorCode } from '@/lib/errors';
import type { PanelQuota } from '@/lib/panels/quotas';
import { canMove } from '@/lib/procedures/procedure';
import { procedures } from '@/lib/procedures/procedures';
import type { PanelChoice, ProcedureKey } from '@/prisma/generated/enums';

/** The move that a choice of the panel becomes at the release. Where places are offered, they have to be accepted. */
export function moveOfChoice(procedure: ProcedureKey, choice: PanelChoice): string {
  if (choice === 'DECLINE') return 'notSelect';
  if (choice === 'RESERVE') return 'putInReserve';
  return canMove(procedures[procedure], 'offer', 'IN_REVIEW') ? 'offer' : 'accept';
}

type Decided = { choice: PanelChoice; position: number; quotaKey: string | null } | null;
type Refusal = { code: ErrorCode; params: Record<string, string | number> };

/** Everything that keeps the decisions of a call from being released; empty when nothing does. */
export function releaseRefusals(
  decisions: readonly Decided[],
  { places, quotas }: { places: number | null; quotas: readonly PanelQuota[] },
): Refusal[] {
  if (decisions.length === 0) return [{ code: 'NOTHING_TO_RELEASE', params: {} }];
  const refusals: Refusal[] = [];
  const missing = decisions.filter((decision) => decision === null).length;
  if (missing > 0) refusals.push({ code: 'OUTCOMES_MISSING', params: { count: missing } });
  const made = decisions.filter((decision) => decision !== null);
  const selected = made.filter(({ choice }) => choice === 'SELECT');
  const over = [
    { most: places, count: selected.length },
    ...quotas.map(({ key, most }) => ({ most, count: selected.filter(({ quotaKey }) => quotaKey === key).length })),
  ].find(({ most, count }) => most !== null && count > most);
  if (over) refusals.push({ code: 'TOO_MANY_SELECTED', params: { count: over.count, places: over.most ?? 0 } });
  const lines = made
    .filter(({ choice }) => choice === 'RESERVE')
    .map(({ quotaKey, position }) => `${quotaKey ?? ''} ${position}`);
  const tied = lines.length - new Set(lines).size;
  if (tied > 0) refusals.push({ code: 'RESERVES_TIED', params: { count: tied } });
  return refusals;
}
