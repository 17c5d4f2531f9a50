import { feedResponse } from '@/app/feeds/feed-response';
import { calendarText } from '@/lib/feeds/calendar';
import { isLocale } from '@/lib/i18n/locales';
import { findPublishedDeadline, publishedDeadlines } from '@/lib/opportunities/deadlines';
import { readView } from '@/lib/opportunities/filter';

const type = 'text/calendar; charset=utf-8';

/**
 * Deadlines as a calendar in the language of its address: of all that is published, of what a filter of the page of
 * opportunities leaves (`?fields=port`), or of one call, to be saved (`?call=JF2026-2`).
 */
export async function GET(request: Request, { params }: RouteContext<'/feeds/deadlines/[locale]'>): Promise<Response> {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const { searchParams } = new URL(request.url);
  const asked = { locale, now: new Date() };
  const code = searchParams.get('call');
  if (code !== null) {
    const calendar = await findPublishedDeadline(code, asked);
    if (!calendar) return new Response(null, { status: 404 });
    return feedResponse(request, { text: calendarText(calendar), type, name: `${code}.ics` });
  }
  const query = Object.fromEntries([...searchParams.keys()].map((name) => [name, searchParams.getAll(name)]));
  const calendar = await publishedDeadlines(readView(query).filter, asked);
  return feedResponse(request, { text: calendarText(calendar), type });
}
