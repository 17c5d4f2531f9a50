import 'server-only';
import { formatDate } from '@/lib/dates';
import { type Locale, locales } from '@/lib/i18n/locales';
import { type LocalizedText, makeLocalizedText } from '@/lib/i18n/localized-text';
import { translatorFor } from '@/lib/i18n/translator';
import { stateOf } from '@/lib/opportunities/rules';
import type { Opportunity } from '@/lib/opportunities/schema';
import { opportunityAddress, opportunityName } from '@/lib/opportunities/words';

type News = { name: string; matching: Opportunity[] };

/** A mail stays readable; the rest is one link away. */
const mostListed = 20;

/** The list of an alert in the three languages, search by search; what matches two searches stands under the first. */
export async function alertWords(news: News[], now: Date): Promise<{ count: number; list: LocalizedText }> {
  const groups = withoutRepeats(news);
  const count = groups.reduce((sum, { matching }) => sum + matching.length, 0);
  const written = await Promise.all(
    locales.map(async (locale) => [locale, await listIn(locale, groups, now)] as const),
  );
  return { count, list: makeLocalizedText(Object.fromEntries(written)) };
}

function withoutRepeats(news: News[]): News[] {
  const listed = new Set<string>();
  return news
    .map(({ name, matching }) => ({
      name,
      matching: matching.filter(({ id }) => !listed.has(id) && Boolean(listed.add(id))),
    }))
    .filter(({ matching }) => matching.length > 0);
}

async function listIn(locale: Locale, groups: News[], now: Date): Promise<string> {
  const t = await translatorFor(locale);
  let left = mostListed;
  let more = 0;
  const parts = groups.map(({ name, matching }) => {
    const shown = matching.slice(0, left);
    left -= shown.length;
    more += matching.length - shown.length;
    const entries = shown.map((opportunity) => entryOf(opportunity));
    return entries.length > 0 ? [t('savedSearches.alert.search', { name }), ...entries].join('\n\n') : '';
  });
  if (more > 0) parts.push(t('savedSearches.alert.more', { count: more }));
  return parts.filter(Boolean).join('\n\n');

  function entryOf(opportunity: Opportunity): string {
    const { closesAt, opensAt } = opportunity;
    const date = (moment: Date | null) => (moment ? formatDate(moment, locale) : '');
    const when = {
      OPEN: closesAt ? t('savedSearches.alert.closes', { date: date(closesAt) }) : t('savedSearches.alert.open'),
      UPCOMING: t('savedSearches.alert.opens', { date: date(opensAt) }),
      STANDING: t('savedSearches.alert.standing'),
      CLOSED: '',
    }[stateOf(opportunity, now)];
    return [opportunityName(opportunity, locale, t), when, opportunityAddress(opportunity, locale)].join('\n');
  }
}
