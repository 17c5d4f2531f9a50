import { enquiryStates } from '@/lib/enquiries/states';
import { type EnquiryTopic, findTopic } from '@/lib/enquiries/topics';

/** OPEN = somebody waits for an answer */
export const queueStates = ['OPEN', ...enquiryStates, 'ALL'] as const;
export type QueueState = (typeof queueStates)[number];

/** Of those that are open: one's own, late ones, those nobody has taken. */
export const queueParts = ['mine', 'overdue', 'unassigned'] as const;
export type QueuePart = (typeof queueParts)[number];

export const queueSorts = ['due', '-due', 'received', '-received', 'number', '-number'] as const;
export type QueueSort = (typeof queueSorts)[number];

/** What the queue of enquiries shows; all of it stands in the address. */
export type QueueFilter = {
  state: QueueState;
  part: QueuePart | null;
  topic: EnquiryTopic | null;
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
  const page = Number(one('page'));
  return {
    state: queueStates.find((state) => state === one('state')) ?? 'OPEN',
    part: queueParts.find((part) => part === one('part')) ?? null,
    topic: findTopic(one('topic')),
    search: one('q').slice(0, 100),
    sort: queueSorts.find((sort) => sort === one('sort')) ?? 'due',
    page: Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1,
  };
}

/** The address of a changed view, e.g. `?part=mine&page=2`. Any change but of the page goes back to the first one. */
export function queueQuery(filter: QueueFilter, change: Partial<QueueFilter> = {}): string {
  const { state, part, topic, search, sort, page } = { ...filter, page: 1, ...change };
  const query = new URLSearchParams();
  if (state !== 'OPEN') query.set('state', state);
  if (part) query.set('part', part);
  if (topic) query.set('topic', topic);
  if (search) query.set('q', search);
  if (sort !== 'due') query.set('sort', sort);
  if (page > 1) query.set('page', String(page));
  const text = query.toString();
  return text ? `?${text}` : '';
}
