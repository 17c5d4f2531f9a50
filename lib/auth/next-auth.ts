import 'server-only';
import NextAuth, { type DefaultSession } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { beginSession, leaveSession, redeemSignIn } from '@/lib/accounts/sessions';
import { admitFromIssuer, issuerProviders, localeOfJourney } from '@/lib/auth/issuer';
import { env } from '@/lib/env';

declare module 'next-auth' {
  interface User {
    sessionId?: string;
  }
  interface Session {
    sessionId?: string;
    user: DefaultSession['user'];
  }
}

export const sessionDays = 14;

/** next-auth carries the session id in a signed cookie; the Session row decides (lib/auth/session.ts). */
export const { handlers, auth, signIn, signOut } = NextAuth((request) => ({
  trustHost: true,
  secret: env().SESSION_SECRET,
  session: { strategy: 'jwt', maxAge: sessionDays * 86_400 },
  useSecureCookies: env().APP_URL.startsWith('https:'),
  pages: signInPages(request),
  logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  providers: [
    Credentials({
      // The password was checked by the sign-in command; what arrives here is its one-time ticket.
      credentials: { ticket: {} },
      authorize: async ({ ticket }, request) => {
        const user = await redeemSignIn(String(ticket));
        if (!user) return null;
        return { id: user.id, sessionId: await beginSession(user.id, request.headers) };
      },
    }),
    ...issuerProviders(),
  ],
  events: {
    async signOut(message) {
      if ('token' in message && typeof message.token?.sid === 'string') await leaveSession(message.token.sid);
    },
  },
  callbacks: {
    signIn: ({ user, account, profile }) => (account?.type === 'oidc' ? admitFromIssuer(request, user, profile) : true),
    jwt({ token, user }) {
      if (user?.sessionId) token.sid = user.sessionId;
      return { sid: token.sid, sub: token.sub };
    },
    session({ session, token }) {
      session.sessionId = typeof token.sid === 'string' ? token.sid : undefined;
      return session;
    },
  },
}));

/** Where a failed journey to an issuer ends: the sign-in page in the language in which it began. */
function signInPages(request: Request | undefined) {
  const page = request ? `/${localeOfJourney(request.headers)}/sign-in` : '/sign-in';
  return { signIn: page, error: page };
}
