import 'server-only';
import { env } from '@/lib/env';
import type { Feed, FeedEntry } from '@/lib/feeds/atom';
import type { Locale } from '@/lib/i18n/locales';
import { plainText } from '@/lib/i18n/localized-text';
import { translatorFor } from '@/lib/i18n/translator';
import { promise } from '@/lib/library/kinds/promise';
import { formatPartialDate } from '@/lib/partial-dates';
import { type ListedUpdate, listPublishedPromiseUpdates } from '@/lib/promises/queries';
import { routes } from '@/lib/routes';

/** More than there are promises, so that each of them is in it at first. */
const most = 60;

/** What happens to the promises, in one language: an entry for each entry of their lines. */
export async function promiseFeed(locale: Locale): Promise<Feed> {
  const [t, updates] = await Promise.all([translatorFor(locale), listPublishedPromiseUpdates({ most })]);
  const origin = env().APP_URL;
  const feedEntry = ({ slug, title, update, publishedAt, updatedAt }: ListedUpdate): FeedEntry => {
    const status = promise.fields.status.options[update.status][locale];
    const date = formatPartialDate(update.date, locale);
    const url = `${origin}${routes.promise(locale, slug)}#${update.key}`;
    return {
      id: url,
      url,
      title: t('promises.feedEntry', { number: slug, title: plainText(title, locale), status }),
      summary: t('promises.feedSummary', {
        date: update.isInferred
          ? t.markup('promises.inferredDate', { time: () => date, mark: (words) => words })
          : date,
        text: plainText(update.text, locale),
      }),
      category: { term: update.status.toLowerCase(), label: status },
      publishedAt,
      updatedAt,
    };
  };
  return {
    locale,
    url: origin + routes.promiseFeed(locale),
    pageUrl: origin + routes.promises(locale),
    title: t('promises.feedTitle'),
    subtitle: t('promises.feedSubtitle'),
    author: t('layout.siteName'),
    entries: updates.map(feedEntry),
  };
}
