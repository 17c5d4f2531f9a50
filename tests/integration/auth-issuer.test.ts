import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { hashPassword } from '@/lib/accounts/passwords';
import { findActor, redeemSignIn } from '@/lib/accounts/sessions';
import { signIn } from '@/lib/accounts/sign-in';
import { verifyEmail } from '@/lib/accounts/verification';
import { db } from '@/lib/db';
import { mailsTo, secretMailedTo } from '@/tests/support/mail';
import { makeUser, unique } from '@/tests/support/makers/people';
import { type Issuer, issuerClient, startIssuer } from '@/tests/support/oidc-issuer';
import { Walker } from '@/tests/support/walker';

const visitor = { ip: null, requestId: null };
let portal: string;
let issuer: Issuer;
let server: Server;

// The sign-in routes of the portal on a port of their own, and a real issuer on another.
beforeAll(async () => {
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  portal = `http://localhost:${(server.address() as AddressInfo).port}`;
  issuer = await startIssuer({ redirectUri: `${portal}/api/auth/callback/issuer` });
  vi.stubEnv('APP_URL', portal);
  vi.stubEnv('OIDC_ISSUER', issuer.url);
  vi.stubEnv('OIDC_CLIENT_ID', issuerClient.clientId);
  vi.stubEnv('OIDC_CLIENT_SECRET', issuerClient.clientSecret);
  vi.stubEnv('OIDC_NAME', 'Local University');
  const { handlers } = await import('@/lib/auth/next-auth');
  const { NextRequest } = await import('next/server');
  server.on('request', async (request, response) => {
    const url = new URL(request.url ?? '/', portal);
    if (!url.pathname.startsWith('/api/auth/')) return response.end('a page');
    const headers = new Headers({ cookie: request.headers.cookie ?? '', 'accept-language': 'en' });
    if (request.headers['content-type']) headers.set('content-type', request.headers['content-type']);
    const answer =
      request.method === 'POST'
        ? await handlers.POST(new NextRequest(url, { method: 'POST', headers, body: await text(request) }))
        : await handlers.GET(new NextRequest(url, { headers }));
    response.statusCode = answer.status;
    for (const [name, value] of answer.headers) if (name !== 'set-cookie') response.setHeader(name, value);
    response.setHeader('set-cookie', answer.headers.getSetCookie());
    return response.end(await answer.text());
  });
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await issuer.close();
  server.closeAllConnections();
  server.close();
});

/** Sets out from the portal and stops at the issuer's question. */
async function setOut(next = '/zh-HK/my') {
  const walker = new Walker();
  const { html } = await walker.open(`${portal}/api/auth/csrf`);
  const { csrfToken } = JSON.parse(html) as { csrfToken: string };
  const question = await walker.open(`${portal}/api/auth/signin/issuer`, { csrfToken, callbackUrl: portal + next });
  expect(question.html).toContain('Who are you?');
  return { walker, question };
}

/** The whole way there and back. */
async function comeThroughIssuer(sub: string) {
  const { walker, question } = await setOut();
  const arrival = await walker.open(question.url, { sub, answer: 'yes' });
  return { walker, arrival, actor: await whoIs(walker) };
}

async function whoIs(walker: Walker) {
  const { html } = await walker.open(`${portal}/api/auth/session`);
  const session = JSON.parse(html) as { sessionId?: string } | null;
  return session?.sessionId ? findActor(session.sessionId, new Headers()) : null;
}

const newcomer = (claims: object = {}) => {
  const sub = unique('sub');
  const person = { sub, email: `${sub}@university.test`, email_verified: true, name: '王小明', ...claims };
  issuer.introduce(person);
  return person;
};

describe('coming in through an OpenID Connect issuer', () => {
  test('the first time makes an account, the next time finds it', async () => {
    const person = newcomer({ email: `${unique('Upper')}@University.test` });
    const first = await comeThroughIssuer(person.sub);
    expect(first.arrival.url.href).toBe(`${portal}/zh-HK/my`);
    expect(first.actor).toMatchObject({
      name: '王小明',
      email: person.email.toLowerCase(),
      locale: 'zh-HK',
      roles: [],
    });
    const second = await comeThroughIssuer(person.sub);
    expect(second.actor?.userId).toBe(first.actor?.userId);
    expect(second.actor?.sessionId).not.toBe(first.actor?.sessionId);
    const user = await db().user.findUniqueOrThrow({
      where: { email: person.email.toLowerCase() },
      include: { identities: true },
    });
    expect(user).toMatchObject({ passwordHash: null, identities: [{ provider: issuer.url, subject: person.sub }] });
    expect(user.emailVerifiedAt).toBeInstanceOf(Date);
    const audit = await db().auditEvent.findMany({ where: { recordId: user.id } });
    expect(audit).toMatchObject([{ action: 'account.signUp', actorId: user.id, after: { issuer: issuer.url } }]);
    expect(await mailsTo(user.email)).toEqual([]);
  });

  test('asks with PKCE, state and nonce, for no more than who one is', async () => {
    issuer.requests.length = 0;
    await setOut();
    const [asked] = issuer.requests;
    expect(asked?.get('code_challenge_method')).toBe('S256');
    expect(asked?.get('scope')).toBe('openid profile email');
    expect(asked?.get('redirect_uri')).toBe(`${portal}/api/auth/callback/issuer`);
    for (const name of ['code_challenge', 'state', 'nonce']) expect(asked?.get(name)?.length).toBeGreaterThan(20);
  });

  test('with an e-mail that the issuer has not checked, waits until it is confirmed here', async () => {
    const person = newcomer({ email_verified: false });
    const { arrival, actor } = await comeThroughIssuer(person.sub);
    expect(arrival.url.href).toBe(`${portal}/zh-HK/sign-in?error=EMAIL_NOT_VERIFIED`);
    expect(actor).toBeNull();
    await verifyEmail(visitor, await secretMailedTo(person.email, 'verifyEmail'));
    expect((await comeThroughIssuer(person.sub)).actor).toMatchObject({ email: person.email });
  });

  test('joins an account when both sides have proved the e-mail, tells its owner, and leaves the password', async () => {
    const password = 'ferry lantern walnut seven';
    const user = await makeUser({ passwordHash: await hashPassword(password) });
    const person = newcomer({ email: user.email });
    const { actor } = await comeThroughIssuer(person.sub);
    expect(actor?.userId).toBe(user.id);
    expect(await mailsTo(user.email)).toMatchObject([
      { kind: 'identityJoined', data: { name: user.name, provider: 'Local University' } },
    ]);
    expect(await db().auditEvent.findMany({ where: { recordId: user.id } })).toMatchObject([
      { action: 'account.joinIdentity', actorId: user.id },
    ]);
    const ticket = await signIn(visitor, { email: user.email, password });
    expect(await redeemSignIn(ticket)).toEqual({ id: user.id });
  });

  test.each([
    ['the issuer has not proved the e-mail', {}, { email_verified: false }],
    ['we have not proved the e-mail', { emailVerifiedAt: null }, {}],
    ['the account is disabled', { disabledAt: new Date() }, {}],
  ])('joins no account when %s', async (_, account, claims) => {
    const user = await makeUser({ passwordHash: 'kept', ...account });
    const { arrival, actor } = await comeThroughIssuer(newcomer({ email: user.email, ...claims }).sub);
    expect(arrival.url.href).toBe(`${portal}/zh-HK/sign-in?error=IDENTITY_NOT_JOINED`);
    expect(actor).toBeNull();
    expect(await db().federatedIdentity.count({ where: { userId: user.id } })).toBe(0);
    expect(await db().user.findUnique({ where: { id: user.id } })).toEqual(user);
  });

  test('is refused without an e-mail', async () => {
    const { arrival, actor } = await comeThroughIssuer(newcomer({ email: undefined }).sub);
    expect(arrival.url.searchParams.get('error')).toBe('IDENTITY_WITHOUT_EMAIL');
    expect(actor).toBeNull();
  });

  test('is refused once the account is disabled', async () => {
    const person = newcomer();
    const { actor } = await comeThroughIssuer(person.sub);
    await db().user.update({ where: { id: actor?.userId ?? '' }, data: { disabledAt: new Date() } });
    const again = await comeThroughIssuer(person.sub);
    expect(again.arrival.url.searchParams.get('error')).toBe('ACCOUNT_DISABLED');
    expect(again.actor).toBeNull();
  });

  test('declined at the issuer, ends on the sign-in page in the language of the journey', async () => {
    const { walker, question } = await setOut('/zh-CN/my');
    const arrival = await walker.open(question.url, { answer: 'no' });
    expect(arrival.url.pathname).toBe('/zh-CN/sign-in');
    expect(arrival.url.searchParams.get('error')).toBeTruthy();
    expect(await whoIs(walker)).toBeNull();
  });

  test('takes no answer to a journey that began in another browser', async () => {
    const person = newcomer();
    const { walker, question } = await setOut();
    const arrival = await walker.open(question.url, { sub: person.sub, answer: 'yes' });
    const callback = arrival.path.find(({ pathname }) => pathname === '/api/auth/callback/issuer') ?? '';
    for (const stranger of [new Walker(), (await setOut()).walker]) {
      const attempt = await stranger.open(callback);
      expect(attempt.url.pathname).toMatch(/\/sign-in$/);
      expect(await whoIs(stranger)).toBeNull();
    }
  });

  test('ends with its session row when the device signs out', async () => {
    const { walker, actor } = await comeThroughIssuer(newcomer().sub);
    const { html } = await walker.open(`${portal}/api/auth/csrf`);
    await walker.open(`${portal}/api/auth/signout`, { csrfToken: JSON.parse(html).csrfToken });
    expect(await whoIs(walker)).toBeNull();
    const session = await db().session.findUniqueOrThrow({ where: { id: actor?.sessionId ?? '' } });
    expect(session.endedAt).toBeInstanceOf(Date);
  });

  test('two windows of one newcomer at once make one account', async () => {
    const person = newcomer();
    const [one, other] = await Promise.all([comeThroughIssuer(person.sub), comeThroughIssuer(person.sub)]);
    expect(one.actor?.userId).toBe(other.actor?.userId);
    expect(await db().user.count({ where: { email: person.email } })).toBe(1);
  });
});
