import type { SuggestedTitle } from '@/components/search/suggested-title';
import { isLocale } from '@/lib/i18n/locales';
import { translatorFor } from '@/lib/i18n/translator';
import { routes } from '@/lib/routes';
import { namedKind } from '@/lib/search/kinds';
import { longestQuery } from '@/lib/search/limits';
import { recallSuggestions } from '@/lib/search/suggestions';

/** Titles for a field that is being typed in. The same for everybody, so caches may answer. */
export async function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  const locale = searchParams.get('locale');
  if (!isLocale(locale)) return Response.json({ suggestions: [], status: '' }, { status: 400 });
  const query = [...(searchParams.get('q') ?? '').trim()].slice(0, longestQuery).join('');
  const asked = recallSuggestions(query, locale, Date.now());
  if (!asked) {
    const headers = { 'Retry-After': '1', 'Cache-Control': 'no-store' };
    return Response.json({ suggestions: [], status: '' }, { status: 503, headers });
  }
  const [found, t] = await Promise.all([asked, translatorFor(locale)]);
  const suggestions = found.map(
    ({ title, path, kind, textLocale }): SuggestedTitle => ({
      title,
      href: routes.fromLink(locale, path),
      kind: t(`search.kind.${namedKind(kind)}`),
      lang: textLocale === locale ? undefined : textLocale,
    }),
  );
  const status = t('search.suggestionCount', { count: suggestions.length });
  return Response.json({ suggestions, status }, { headers: { 'Cache-Control': 'public, max-age=60' } });
}
