import type { PanelQuota } from '@/lib/panels/quotas';
import type { Ranked } from '@/lib/panels/ranking';
import type { PanelChoice } from '@/prisma/generated/enums';

/** Why the rules cannot decide: the panel has to. */
export type Open = 'TIE' | 'NOT_REVIEWED';

export type Proposal = {
  /** null = left to the panel, for the reason in `open` */
  choice: PanelChoice | null;
  open: Open | null;
  /** place within its quota and choice, from 1; equals share it */
  position: number | null;
  quotaKey: string | null;
};

type Row = Ranked & { quotaKey: string | null };
export type Terms = {
  /** places of the call; null = no limit */
  places: number | null;
  /** how many reserves for each quota, and for those of none */
  reserves: number;
  quotas: readonly PanelQuota[];
};

/**
 * What the ranking and the rules would decide, by id. Goes down the ranking, equals together: they get the places, or
 * are left to the panel when there are places for some of them only; then nobody below them is given those places.
 */
export function propose(rows: readonly Row[], { places, reserves, quotas }: Terms): Map<string, Proposal> {
  const proposals = new Map<string, Proposal>();
  const room = new Map<string | null, number>([[null, Number.POSITIVE_INFINITY]]);
  for (const { key, most } of quotas) room.set(key, most);
  let free = places ?? Number.POSITIVE_INFINITY;
  const waiting: Row[] = [];
  const leave = (row: Row, open: Open) =>
    proposals.set(row.id, { choice: null, open, position: null, quotaKey: row.quotaKey });

  for (const equals of groupsOf(rows)) {
    const fitting: Row[] = [];
    for (const [quota, members] of byQuota(equals)) {
      const left = room.get(quota) ?? Number.POSITIVE_INFINITY;
      if (left <= 0 || free <= 0) waiting.push(...members);
      else if (members.length <= left) fitting.push(...members);
      else {
        for (const row of members) leave(row, 'TIE');
        free -= left;
        room.set(quota, 0);
      }
    }
    if (fitting.length === 0) continue;
    if (fitting.length > free) {
      for (const row of fitting) leave(row, 'TIE');
      free = 0;
      continue;
    }
    for (const row of fitting) {
      proposals.set(row.id, { choice: 'SELECT', open: null, position: null, quotaKey: row.quotaKey });
      room.set(row.quotaKey, (room.get(row.quotaKey) ?? 0) - 1);
    }
    free -= fitting.length;
  }
  for (const [, members] of byQuota(waiting)) proposeReserves(members, reserves, proposals);
  for (const row of rows) if (row.rank === null) leave(row, 'NOT_REVIEWED');
  place(rows, proposals);
  return proposals;
}

/** The next in line of one quota: so many reserves, the others are declined; equals at the end of the line are left open. */
function proposeReserves(members: Row[], reserves: number, proposals: Map<string, Proposal>): void {
  let left = reserves;
  for (const equals of groupsOf(members)) {
    const isSplit = left > 0 && equals.length > left;
    for (const { id, quotaKey } of equals) {
      proposals.set(id, {
        choice: isSplit ? null : left > 0 ? 'RESERVE' : 'DECLINE',
        open: isSplit ? 'TIE' : null,
        position: null,
        quotaKey,
      });
    }
    left = Math.max(0, left - equals.length);
  }
}

/** Numbers each choice of each quota in the order of the ranking. */
function place(rows: readonly Row[], proposals: Map<string, Proposal>): void {
  const seen = new Map<string, { count: number; rank: number | null; position: number }>();
  for (const { id, rank } of rows) {
    const proposal = proposals.get(id);
    if (!proposal?.choice) continue;
    const line = `${proposal.quotaKey ?? ''} ${proposal.choice}`;
    const last = seen.get(line) ?? { count: 0, rank: null, position: 0 };
    const count = last.count + 1;
    const position = last.rank === rank ? last.position : count;
    seen.set(line, { count, rank, position });
    proposal.position = position;
  }
}

function groupsOf(rows: readonly Row[]): Row[][] {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    if (row.rank === null) continue;
    const group = groups.get(row.rank);
    if (group) group.push(row);
    else groups.set(row.rank, [row]);
  }
  return [...groups].sort(([one], [other]) => one - other).map(([, group]) => group);
}

function byQuota(rows: readonly Row[]): Map<string | null, Row[]> {
  const parts = new Map<string | null, Row[]>();
  for (const row of rows) {
    const part = parts.get(row.quotaKey);
    if (part) part.push(row);
    else parts.set(row.quotaKey, [row]);
  }
  return parts;
}
