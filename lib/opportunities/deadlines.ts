import 'server-only';
import { formatDateTime } from '@/lib/dates';
import { env } from '@/lib/env';
import type { Calendar, CalendarEvent } from '@/lib/feeds/calendar';
import type { Locale } from '@/lib/i18n/locales';
import { plainText } from '@/lib/i18n/localized-text';
import { translatorFor } from '@/lib/i18n/translator';
import { listPublishedOpportunities } from '@/lib/opportunities/queries';
import { findOpportunities, inOrder } from '@/lib/opportunities/rules';
import type { Opportunity, OpportunityFilter } from '@/lib/opportunities/schema';
import { opportunityAddress, opportunityName } from '@/lib/opportunities/words';

/** For so long a deadline that has passed stays in the calendar. */
const keptMilliseconds = 30 * 86_400_000;

/** When what matches closes, and when it opens if that is to come; in one language. */
export async function publishedDeadlines(
  filter: OpportunityFilter,
  { locale, now }: { locale: Locale; now: Date },
): Promise<Calendar> {
  const { found } = findOpportunities(await listPublishedOpportunities(now), filter, now);
  return deadlinesOf(found, { locale, now });
}

/** The same of one published call; null when there is none of this code, or nothing of it to note any more. */
export async function findPublishedDeadline(
  code: string,
  { locale, now }: { locale: Locale; now: Date },
): Promise<Calendar | null> {
  const all = await listPublishedOpportunities(now);
  const calendar = await deadlinesOf(
    all.filter(({ id }) => id === `call:${code}`),
    { locale, now },
  );
  return calendar.events.length > 0 ? calendar : null;
}

async function deadlinesOf(
  opportunities: Opportunity[],
  { locale, now }: { locale: Locale; now: Date },
): Promise<Calendar> {
  const t = await translatorFor(locale);
  const { host } = new URL(env().APP_URL);
  const dated = opportunities.filter(
    ({ closesAt }) => closesAt && closesAt.getTime() > now.getTime() - keptMilliseconds,
  );
  const events = inOrder(dated, { sort: 'closing', locale, now }).flatMap((opportunity): CalendarEvent[] => {
    const { id, round, opensAt, closesAt, isSample, updatedAt } = opportunity;
    const name = opportunityName(opportunity, locale, t);
    const url = opportunityAddress(opportunity, locale);
    const noted = (moment: 'opens' | 'closes', at: Date): CalendarEvent => {
      const when = t(`calls.${moment}At`, { when: formatDateTime(at, locale) });
      const lines = [round ? plainText(round, locale) : '', when, isSample ? t('common.sampleMeaning') : '', url];
      return {
        uid: `${id}:${moment}@${host}`,
        at,
        changedAt: updatedAt,
        summary: t(`opportunities.calendar.${moment}`, { name }),
        description: lines.filter(Boolean).join('\n'),
        url,
      };
    };
    return [
      ...(opensAt && opensAt > now ? [noted('opens', opensAt)] : []),
      ...(closesAt ? [noted('closes', closesAt)] : []),
    ];
  });
  return { locale, name: t('opportunities.calendar.name', { site: t('layout.siteName') }), events };
}
