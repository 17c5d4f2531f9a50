import { notFound, redirect } from 'next/navigation';
import { issuerName, issuerProviderId } from '@/lib/auth/issuer';
import { signIn } from '@/lib/auth/next-auth';
import { defaultLocale } from '@/lib/i18n/locales';
import { routes, safeNext } from '@/lib/routes';

/**
 * Sets out for the OpenID Connect issuer. A link and not a form: the content policy lets forms go nowhere but here,
 * and that holds for where they are sent on to as well.
 */
export async function GET(request: Request) {
  if (!issuerName()) notFound();
  const next = safeNext(new URL(request.url).searchParams.get('next')) ?? routes.my(defaultLocale);
  redirect(await signIn(issuerProviderId, { redirectTo: next, redirect: false }));
}
