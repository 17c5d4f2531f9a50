import 'server-only';
import type { Locale } from '@/lib/i18n/locales';
import { scheme } from '@/lib/library/kinds/scheme';
import { listPublishedRecords } from '@/lib/library/queries';
import type { OpportunityView } from '@/lib/opportunities/filter';
import { opportunitiesOf } from '@/lib/opportunities/from-programmes';
import { opportunitiesOfScheme } from '@/lib/opportunities/from-schemes';
import { findOpportunities, inOrder, waysOut } from '@/lib/opportunities/rules';
import type { Opportunity } from '@/lib/opportunities/schema';
import { listPublishedProgrammes } from '@/lib/programmes/queries';

/**
 * Where opportunities come from. To add an origin (events, vacancies, places): write one
 * function that reads what is published of it, in a constant number of SQL statements, and yields Opportunity rows with
 * ids of their own (`event:<slug>`); then name it here. Filters, counts, order, cards, saved searches and alerts need
 * nothing else.
 */
const origins: ((now: Date) => Promise<Opportunity[]>)[] = [
  async (now) => (await listPublishedProgrammes()).flatMap((programme) => opportunitiesOf(programme, now)),
  async () => (await listPublishedRecords(scheme)).flatMap(opportunitiesOfScheme),
];

/** Everything published that can be applied for or taken up. Filters and counts are worked out of it (rules.ts). */
export async function listPublishedOpportunities(now: Date): Promise<Opportunity[]> {
  return (await Promise.all(origins.map((read) => read(now)))).flat();
}

const perPage = 12;

/** A page of what matches, in order, with how many would match each further value. A page too far is the last one. */
export async function searchPublishedOpportunities(
  view: OpportunityView,
  { locale, now }: { locale: Locale; now: Date },
) {
  const all = await listPublishedOpportunities(now);
  const { found, counts } = findOpportunities(all, view.filter, now);
  const pages = Math.max(1, Math.ceil(found.length / perPage));
  const page = Math.min(view.page, pages);
  return {
    shown: inOrder(found, { sort: view.sort, locale, now }).slice((page - 1) * perPage, page * perPage),
    total: found.length,
    counts,
    page,
    pages,
    isAnythingPublished: all.length > 0,
    waysOut: found.length === 0 ? waysOut(all, view.filter, now) : [],
  };
}
