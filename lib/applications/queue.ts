import { officialStates } from '@/lib/applications/states';
import type { ApplicationState } from '@/prisma/generated/enums';

export const queueSorts = ['submitted', 'number', 'applicant', 'state'] as const;
export type QueueSort = { by: (typeof queueSorts)[number]; descending: boolean };

/** What the official's queue shows; all of it stands in the address. */
export type QueueFilter = {
  call: string | null;
  state: ApplicationState | null;
  search: string;
  sort: QueueSort;
  page: number;
};

type Query = Record<string, string | string[] | undefined>;

/** Reads the address; what it does not understand is left out. */
export function readQueueFilter(query: Query): QueueFilter {
  const one = (name: string) => {
    const value = query[name];
    return (Array.isArray(value) ? value[0] : value)?.trim() ?? '';
  };
  const sort = /^(-?)(\w+)$/.exec(one('sort'));
  const by = queueSorts.find((name) => name === sort?.[2]);
  const page = Number(one('page'));
  return {
    call: one('call').slice(0, 40) || null,
    state: officialStates.find((state) => state === one('state')) ?? null,
    search: one('q').slice(0, 100),
    sort: by ? { by, descending: sort?.[1] === '-' } : { by: 'submitted', descending: false },
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
  };
}

/** The address of a changed view, e.g. `?state=SUBMITTED&page=2`. Any change but of the page goes back to the first one. */
export function queueQuery(filter: QueueFilter, change: Partial<QueueFilter> = {}): string {
  const { call, state, search, sort, page } = { ...filter, page: 1, ...change };
  const query = new URLSearchParams();
  if (call) query.set('call', call);
  if (state) query.set('state', state);
  if (search) query.set('q', search);
  if (sort.by !== 'submitted' || sort.descending) query.set('sort', `${sort.descending ? '-' : ''}${sort.by}`);
  if (page > 1) query.set('page', String(page));
  const text = query.toString();
  return text ? `?${text}` : '';
}
