import { type NextRequest, NextResponse } from 'next/server';
import { env } from '@/lib/env';
import { isLocale, localeCookie, negotiateLocale } from '@/lib/i18n/locales';
import { noncePolicy } from '@/lib/security-headers';

const guarded = /^\/[^/]+\/(my|review|admin)(\/|$)/;
const sessionCookies = ['__Secure-authjs.session-token', 'authjs.session-token'];

/**
 * Three things only: a language for addresses without one, a real redirect to sign-in where no session cookie
 * is there at all (pages and commands check the session itself), and a nonce for pages made for one request.
 */
export default function proxy(request: NextRequest) {
  const { pathname, search } = request.nextUrl;
  const first = pathname.split('/')[1];
  if (!isLocale(first)) {
    const remembered = request.cookies.get(localeCookie)?.value;
    const locale = negotiateLocale(remembered, request.headers.get('accept-language'));
    const response = redirectTo(request, `/${locale}${pathname === '/' ? '' : pathname}${search}`);
    response.headers.set('Vary', 'Accept-Language, Cookie');
    return response;
  }
  if (guarded.test(pathname) && !sessionCookies.some((name) => request.cookies.has(name))) {
    return redirectTo(request, `/${first}/sign-in?next=${encodeURIComponent(pathname + search)}`);
  }
  const nonce = btoa(crypto.randomUUID());
  const csp = noncePolicy(nonce, env().NODE_ENV === 'development');
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', csp);
  headers.set('x-request-id', crypto.randomUUID());
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', csp);
  return response;
}

function redirectTo(request: NextRequest, path: string): NextResponse {
  const url = request.nextUrl.clone();
  const [pathname = '/', search = ''] = path.split(/\?(.*)/s);
  url.pathname = pathname;
  url.search = search;
  return NextResponse.redirect(url, 307);
}

// Public pages with a language are the same for everybody and go past the proxy.
export const config = {
  matcher: [
    '/((?!zh-HK(?:/|$)|zh-CN(?:/|$)|en(?:/|$)|api/|_next/|.*\\.[a-z0-9]+$).*)',
    '/:locale(zh-HK|zh-CN|en)/:area(my|review|admin|sign-in|sign-up|forgot-password|reset-password|verify-email|confirm-email|design|contact|enquiries)/:path*',
  ],
};
