import * as z from 'zod';
import { slugOf } from '@/lib/facets/schema';
import {
  type FilterName,
  filterNames,
  filterValues,
  type OpportunityFilter,
  type OpportunitySort,
  opportunitySorts,
} from '@/lib/opportunities/schema';
import { pageNumber } from '@/lib/page-number';

type Query = Record<string, string | string[] | undefined>;
export type OpportunityView = { filter: OpportunityFilter; sort: OpportunitySort; page: number };

const mostWords = 100;

/** No filter at all. */
export const everything: OpportunityFilter = makeFilter('', () => []);

/** Reads an address; what it does not understand is left out. A list may be repeated (as forms do) or have commas. */
export function readView(query: Query): OpportunityView {
  const all = (name: string) => [query[name] ?? []].flat();
  const filter = makeFilter(all('q')[0] ?? '', (name) => {
    const asked = new Set(all(slugName(name)).flatMap((value) => value.split(',')));
    return filterValues[name].filter((value) => asked.has(slugOf(value)));
  });
  const sort = opportunitySorts.find((name) => name === all('sort')[0]) ?? 'closing';
  return { filter, sort, page: pageNumber(query.page) };
}

/** The address of a view, e.g. `?audiences=student,teacher&page=2`; empty for all opportunities in their usual order. */
export function viewQuery({ filter, sort = 'closing', page = 1 }: Partial<OpportunityView>): string {
  const parts = filterNames.flatMap((name) => {
    const values = filter?.[name] ?? [];
    return values.length > 0 ? [`${slugName(name)}=${values.map(slugOf).join(',')}`] : [];
  });
  if (filter?.words) parts.unshift(new URLSearchParams({ q: filter.words }).toString());
  if (sort !== 'closing') parts.push(`sort=${sort}`);
  if (page > 1) parts.push(`page=${page}`);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** A list's name in addresses and form fields: `hong-kong-applicants`. */
export function slugName(name: FilterName): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

const stored = z.record(z.string(), z.unknown());

/** Reads a filter that was kept as JSON; values that are no longer known are left out. */
export function readFilter(value: unknown): OpportunityFilter {
  const kept = stored.safeParse(value).data ?? {};
  return makeFilter(typeof kept.words === 'string' ? kept.words : '', (name) => {
    const list: unknown = kept[name];
    return Array.isArray(list) ? filterValues[name].filter((known) => list.includes(known)) : [];
  });
}

/** How many values are set, words counted as one. */
export function countFilters(filter: OpportunityFilter): number {
  return filterNames.reduce((sum, name) => sum + filter[name].length, filter.words ? 1 : 0);
}

/** The filter without one value, or without its words. */
export function withoutFilter(filter: OpportunityFilter, name: FilterName | 'words', value: string): OpportunityFilter {
  if (name === 'words') return { ...filter, words: '' };
  return { ...filter, [name]: filter[name].filter((other) => other !== value) };
}

function makeFilter(words: string, list: (name: FilterName) => string[]): OpportunityFilter {
  const lists = Object.fromEntries(filterNames.map((name) => [name, list(name)])) as Record<FilterName, string[]>;
  return { words: tidyWords(words), ...lists };
}

/** In one line, cut between characters and never through one. */
function tidyWords(words: string): string {
  const line = words
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return [...line].slice(0, mostWords).join('').trim();
}
