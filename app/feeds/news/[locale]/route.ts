import { env } from '@/lib/env';
import { rssFeed } from '@/lib/feeds/rss';
import { isLocale } from '@/lib/i18n/locales';
import { plainText } from '@/lib/i18n/localized-text';
import { translatorFor } from '@/lib/i18n/translator';
import { news } from '@/lib/library/kinds/news';
import { listPublishedNews } from '@/lib/news/queries';
import { latestPublishedFirst } from '@/lib/news/rules';
import { formatPartialDate } from '@/lib/partial-dates';
import { routes } from '@/lib/routes';

export const dynamic = 'force-dynamic';

/** How many items a feed holds. */
const most = 50;

/**
 * The news as RSS, in one language. An item's date is that of its publication here, so that one about something long
 * ago is met too; when it happened stands before its summary.
 */
export async function GET(_request: Request, { params }: RouteContext<'/feeds/news/[locale]'>): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const [t, items] = await Promise.all([translatorFor(locale), listPublishedNews()]);
  const at = (path: string) => `${env().APP_URL}${path}`;
  const feed = rssFeed({
    locale,
    title: t('news.feedTitle'),
    description: t('news.lead'),
    link: at(routes.news(locale)),
    self: at(routes.newsFeed(locale)),
    items: latestPublishedFirst(items)
      .slice(0, most)
      .map(({ slug, firstPublishedAt, content }) => ({
        title: plainText(content.title, locale),
        link: at(routes.fromLink(locale, news.path(slug))),
        description: [
          formatPartialDate(content.happenedOn, locale),
          content.summary ? plainText(content.summary, locale) : '',
        ].join(locale === 'en' ? '. ' : '。'),
        date: firstPublishedAt,
        categories: content.topics.map((topic) => news.fields.topics.options[topic][locale]),
      })),
  });
  return new Response(feed, {
    headers: { 'Content-Type': 'application/rss+xml; charset=utf-8', 'Cache-Control': 'public, max-age=60' },
  });
}
