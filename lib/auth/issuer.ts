import 'server-only';
import type { Profile, User } from 'next-auth';
import type { OIDCConfig } from 'next-auth/providers';
import { enterThroughIssuer, type Introduction } from '@/lib/accounts/identities';
import { beginSession, clientAddress } from '@/lib/accounts/sessions';
import { env } from '@/lib/env';
import { AppError } from '@/lib/errors';
import { isLocale, type Locale, negotiateLocale } from '@/lib/i18n/locales';

/** Id of the provider in next-auth and in its callback address: /api/auth/callback/issuer. */
export const issuerProviderId = 'issuer';

/** Name of the further way in, as OIDC_NAME says; null when none is configured. */
export function issuerName(): string | null {
  return env().OIDC_ISSUER ? (env().OIDC_NAME ?? null) : null;
}

/** The OpenID Connect issuer of the configuration, as a list of none or one for next-auth. */
export function issuerProviders(): OIDCConfig<Profile>[] {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME = '' } = env();
  if (!OIDC_ISSUER) return [];
  return [
    {
      id: issuerProviderId,
      type: 'oidc',
      name: OIDC_NAME,
      issuer: OIDC_ISSUER,
      clientId: OIDC_CLIENT_ID,
      clientSecret: OIDC_CLIENT_SECRET,
      checks: ['pkce', 'state', 'nonce'],
      // Many issuers keep e-mail and name out of the ID token; every one answers at its userinfo address.
      idToken: false,
    },
  ];
}

/** Opens a session for whom the issuer vouches; answers true, or the address that says why not. */
export async function admitFromIssuer(request: Request | undefined, user: User, profile?: Profile) {
  const headers = request?.headers ?? new Headers();
  const locale = localeOfJourney(headers);
  const visitor = { ip: clientAddress(headers), requestId: headers.get('x-request-id') };
  try {
    const userId = await enterThroughIssuer(visitor, introduction(profile), locale);
    user.sessionId = await beginSession(userId, headers);
    return true;
  } catch (error) {
    if (error instanceof AppError) return `/${locale}/sign-in?error=${error.code}`;
    throw error;
  }
}

function introduction(profile: Profile = {}): Introduction {
  const { OIDC_ISSUER = '', OIDC_NAME = '' } = env();
  if (!profile.sub) throw new AppError('UNEXPECTED');
  return {
    issuer: OIDC_ISSUER,
    issuerName: OIDC_NAME,
    subject: profile.sub,
    email: profile.email ?? null,
    emailVerified: profile.email_verified === true,
    name: profile.name ?? null,
  };
}

/** The language in which the person set out: that of the page they will come back to, kept by next-auth in a cookie. */
export function localeOfJourney(headers: Headers): Locale {
  const target = /authjs\.callback-url=([^;]+)/.exec(headers.get('cookie') ?? '')?.[1] ?? '';
  const first = decodeURIComponent(target).split('/')[3];
  return isLocale(first) ? first : negotiateLocale(undefined, headers.get('accept-language'));
}
