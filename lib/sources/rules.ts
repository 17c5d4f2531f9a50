/** P00, P01 … P99, P100: by number, not letter by letter. */
export function byNumber(one: { id: string }, other: { id: string }): number {
  return one.id.localeCompare(other.id, 'en', { numeric: true });
}

type Used = { kind: string };

/** More records of one kind than this are counted on a page about sources, and led to as a list. */
const mostNamed = 12;

/** What stands on a source, a kind at a time: named while they are few, only counted when they are many. */
export function groupUses<Use extends Used>(records: Use[]): { kind: Use['kind']; count: number; named: Use[] }[] {
  const groups = new Map<Use['kind'], Use[]>();
  for (const record of records) groups.set(record.kind, [...(groups.get(record.kind) ?? []), record]);
  return [...groups].map(([kind, group]) => ({
    kind,
    count: group.length,
    named: group.length > mostNamed ? [] : group,
  }));
}
