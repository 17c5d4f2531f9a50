import type { Route } from 'next';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { longestQuery } from '@/lib/search/limits';

export type SearchAddress = { query: string; kind: string | null };

/** What an address of the search asks for. */
export function readAddress(params: Record<string, string | string[] | undefined>): SearchAddress {
  const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value.trim() : '');
  const query = [...one(params.q)].slice(0, longestQuery).join('');
  return { query, kind: one(params.kind).slice(0, 40) || null };
}

export function addressOf(locale: Locale, { query, kind, page = 1 }: SearchAddress & { page?: number }): Route {
  const params = new URLSearchParams({ q: query });
  if (kind !== null) params.set('kind', kind);
  if (page > 1) params.set('page', String(page));
  return routes.search(locale, `?${params}`);
}
