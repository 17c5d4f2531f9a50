import type { ContentOfKind } from '@/lib/library/kind';
import { promise } from '@/lib/library/kinds/promise';

export type PromiseContent = ContentOfKind<typeof promise>;
export type PromiseUpdate = PromiseContent['updates'][number];
export type PromiseStatus = PromiseContent['status'];
export type PromiseSection = PromiseContent['section'];

/** A promise as the rules see it: its number and what was published about it. */
export type ListedPromise = { slug: string; content: PromiseContent };

/** Nearest to its end first, as the kind declares them. */
export const promiseStatuses = Object.keys(promise.fields.status.options) as PromiseStatus[];
export const promiseSections = Object.keys(promise.fields.section.options) as PromiseSection[];

/** What has happened, earliest first. A date that is known only as a year stands before the days of that year. */
export function updatesInOrder({ updates }: Pick<PromiseContent, 'updates'>): PromiseUpdate[] {
  return updates.toSorted((one, other) => (one.date === other.date ? 0 : one.date < other.date ? -1 : 1));
}

/** Whether an entry only repeats what the reply itself says. */
export function isFromReply({ sources, evidence }: Pick<PromiseUpdate, 'sources' | 'evidence'>): boolean {
  return !evidence && sources.every((id) => id === 'P00');
}

/** The last entry that rests on something else than the reply; for a promise that is done, what shows that it is. */
export function lastEvidence(content: Pick<PromiseContent, 'updates'>): PromiseUpdate | null {
  return updatesInOrder(content).findLast((update) => update.status === 'DONE' || !isFromReply(update)) ?? null;
}

/** The status that a promise had at the end of a year; null before its first entry. */
export function statusAtEndOf(content: Pick<PromiseContent, 'updates'>, year: number): PromiseStatus | null {
  const until = updatesInOrder(content).filter(({ date }) => Number(date.slice(0, 4)) <= year);
  return until.at(-1)?.status ?? null;
}

export type StatusCounts = Record<PromiseStatus, number>;

/** How many promises have each status. */
export function countByStatus(statuses: PromiseStatus[]): StatusCounts {
  return Object.fromEntries(
    promiseStatuses.map((status) => [status, statuses.filter((one) => one === status).length]),
  ) as StatusCounts;
}

export type YearOfProgress = {
  year: number;
  /** one for each promise that had an entry by then, nearest to its end first */
  statuses: PromiseStatus[];
  counts: StatusCounts;
  /** what other sources than the reply reported in that year */
  entries: { slug: string; update: PromiseUpdate }[];
};

/** How the promises stood at the end of each year from their first entry on; this year as they stand now. */
export function progressByYear(promises: ListedPromise[], thisYear: number): YearOfProgress[] {
  const years = promises.flatMap(({ content }) => content.updates.map(({ date }) => Number(date.slice(0, 4))));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(thisYear, first) - first + 1 }, (_, index) => {
    const year = first + index;
    const statuses = promises
      .flatMap(({ content }) => (year >= thisYear ? content.status : (statusAtEndOf(content, year) ?? [])))
      .toSorted((one, other) => promiseStatuses.indexOf(one) - promiseStatuses.indexOf(other));
    const entries = promises.flatMap(({ slug, content }) =>
      updatesInOrder(content)
        .filter((update) => Number(update.date.slice(0, 4)) === year && !isFromReply(update))
        .map((update) => ({ slug, update })),
    );
    return {
      year,
      statuses,
      counts: countByStatus(statuses),
      entries: entries.toSorted((one, other) => (one.update.date < other.update.date ? -1 : 1)),
    };
  });
}

/** The year that it is in Tianjin and Hong Kong. */
export function yearOf(now: Date): number {
  return new Date(now.getTime() + 8 * 3_600_000).getUTCFullYear();
}
