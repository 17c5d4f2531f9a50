import { feedResponse } from '@/app/feeds/feed-response';
import { atomFeed, lastChange } from '@/lib/feeds/atom';
import { isLocale } from '@/lib/i18n/locales';
import { promiseFeed } from '@/lib/promises/feed';

/** What happens to the promises, as an Atom feed in the language of its address. */
export async function GET(request: Request, { params }: RouteContext<'/feeds/promises/[locale]'>) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const feed = await promiseFeed(locale);
  return feedResponse(request, {
    text: atomFeed(feed),
    type: 'application/atom+xml; charset=utf-8',
    changedAt: lastChange(feed.entries),
  });
}
