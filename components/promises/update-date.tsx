import { getLocale, getTranslations } from 'next-intl/server';
import { formatPartialDate } from '@/lib/partial-dates';
import type { PromiseUpdate } from '@/lib/promises/rules';

/** When something happened to a promise, as exact as it is known, and whether that is inferred. */
export async function UpdateDate({ update }: { update: Pick<PromiseUpdate, 'date' | 'isInferred'> }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('promises')]);
  const time = <time dateTime={update.date}>{formatPartialDate(update.date, locale)}</time>;
  if (!update.isInferred) return time;
  return t.rich('inferredDate', {
    time: () => time,
    mark: (words) => <span className="font-normal text-ink-2">{words}</span>,
  });
}
