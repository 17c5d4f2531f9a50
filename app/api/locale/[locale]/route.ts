import { env } from '@/lib/env';
import { isLocale, localeCookie, locales } from '@/lib/i18n/locales';

/** Remembers a choice of language and goes back to the same page in it. Works without JavaScript. */
export async function GET(request: Request, { params }: RouteContext<'/api/locale/[locale]'>) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const headers = new Headers({ Location: `/${locale}${pathAfterLocale(request)}`, 'Cache-Control': 'no-store' });
  const secure = env().APP_URL.startsWith('https:') ? '; Secure' : '';
  headers.append('Set-Cookie', `${localeCookie}=${locale}; Path=/; Max-Age=31536000; SameSite=Lax${secure}`);
  return new Response(null, { status: 303, headers });
}

/** Path and query of the page that the request came from, without its language; empty when it is not ours. */
function pathAfterLocale(request: Request): string {
  const referer = request.headers.get('referer');
  if (!referer || !URL.canParse(referer)) return '';
  const from = new URL(referer);
  if (from.host !== request.headers.get('host')) return '';
  const [, first, ...rest] = from.pathname.split('/');
  return (locales as readonly string[]).includes(first ?? '') && rest.length > 0
    ? `/${rest.join('/')}${from.search}`
    : '';
}
