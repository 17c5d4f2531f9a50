import { NextRequest } from 'next/server';
import { beforeAll, expect, test, vi } from 'vitest';
import { findActor } from '@/lib/accounts/sessions';
import { issueToken } from '@/lib/accounts/tokens';
import { db } from '@/lib/db';
import { makeUser } from '@/tests/support/makers/people';

beforeAll(() => {
  vi.stubEnv('APP_URL', 'https://portal.test');
});

/** Hands a ticket to next-auth as the sign-in action does, by its own route. */
async function exchange(ticket: string) {
  const { handlers } = await import('@/lib/auth/next-auth');
  // A wrong host: addresses and cookies follow APP_URL, whatever a request claims.
  const at = (path: string) => `http://evil.example/api/auth/${path}`;
  const asked = await handlers.GET(new NextRequest(at('csrf')));
  const { csrfToken } = (await asked.json()) as { csrfToken: string };
  const cookie = asked.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  const answer = await handlers.POST(
    new NextRequest(at('callback/credentials'), {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded', 'user-agent': 'test device' },
      body: new URLSearchParams({ ticket, csrfToken }),
    }),
  );
  return { answer, cookies: answer.headers.getSetCookie(), handlers, at };
}

test('over https the session cookie is Secure, HttpOnly and Lax, and names a session row', async () => {
  const user = await makeUser();
  const { answer, cookies, handlers, at } = await exchange(await issueToken(db(), user.id, 'SIGN_IN'));
  expect(new URL(answer.headers.get('location') ?? '').origin).toBe('https://portal.test');
  const cookie = cookies.find((each) => each.startsWith('__Secure-authjs.session-token=')) ?? '';
  expect(cookie.split('; ').slice(1)).toEqual(expect.arrayContaining(['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']));
  const session = await handlers.GET(
    new NextRequest(at('session'), { headers: { cookie: cookie.split(';')[0] ?? '' } }),
  );
  const { sessionId } = (await session.json()) as { sessionId: string };
  expect(await findActor(sessionId, new Headers())).toMatchObject({ userId: user.id });
  expect(await db().session.findUnique({ where: { id: sessionId } })).toMatchObject({ userAgent: 'test device' });
});

test('a ticket that was used, or made up, gives no cookie and leaves nothing in the log', async () => {
  const logged = [vi.spyOn(console, 'error'), vi.spyOn(console, 'warn')];
  const ticket = await issueToken(db(), (await makeUser()).id, 'SIGN_IN');
  await exchange(ticket);
  for (const bad of [ticket, 'made-up', '']) {
    const { answer, cookies } = await exchange(bad);
    expect(cookies.some((cookie) => cookie.includes('session-token=ey'))).toBe(false);
    expect(new URL(answer.headers.get('location') ?? '').pathname).toMatch(/\/sign-in$/);
  }
  for (const log of logged) expect(log).not.toHaveBeenCalled();
});
