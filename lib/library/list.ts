import * as z from 'zod';
import { pageNumber } from '@/lib/page-number';
import { RecordState } from '@/prisma/generated/enums';

export const recordSorts = ['place', 'slug', 'changed'] as const;

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value);

/** How an official's list of records is looked at, from its address; anything else is left out. */
export const recordList = z.object({
  search: z.preprocess(one, z.string().trim().max(100)).catch(''),
  state: z.preprocess(one, z.enum(RecordState).nullable()).catch(null),
  sort: z.preprocess(one, z.enum(recordSorts)).catch('place'),
  page: z.unknown().transform((value) => pageNumber(value as string)),
});
export type RecordList = z.infer<typeof recordList>;

/** Reads the address: `?q=&state=&sort=&page=`. */
export function readRecordList(query: Record<string, string | string[] | undefined>): RecordList {
  return recordList.parse({ search: query.q, state: query.state, sort: query.sort, page: query.page });
}

/** The address of a list, without what is as usual. */
export function recordListQuery(
  { search, state, sort }: RecordList,
  change: { state?: RecordState | null; page?: number } = {},
): string {
  const query = new URLSearchParams();
  const shown = change.state === undefined ? state : change.state;
  if (search) query.set('q', search);
  if (shown) query.set('state', shown);
  if (sort !== 'place') query.set('sort', sort);
  if (change.page && change.page > 1) query.set('page', String(change.page));
  return query.size > 0 ? `?${query}` : '';
}
