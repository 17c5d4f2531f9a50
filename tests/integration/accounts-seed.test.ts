import { beforeEach, describe, expect, test } from 'vitest';
import { resetPassword } from '@/lib/accounts/password-reset';
import { signIn } from '@/lib/accounts/sign-in';
import { db, transaction } from '@/lib/db';
import { seedFirstAdministrator, seedPeople } from '@/prisma/seed/people';
import { makeOrganisation } from '@/tests/support/makers/people';

const visitor = { ip: null, requestId: null };
const settings = { APP_URL: 'https://portal.test', NODE_ENV: 'production' } as const;
const administrators = () =>
  db().roleGrant.findMany({ where: { role: 'ADMINISTRATOR', revokedAt: null }, include: { user: true } });

beforeEach(() => db().user.deleteMany());

describe('the first administrator', () => {
  test('with a password given, can sign in at once', async () => {
    const given = { ...settings, ADMIN_EMAIL: 'First@Portal.test', ADMIN_PASSWORD: 'a password from outside' };
    expect(await transaction((tx) => seedFirstAdministrator(tx, given))).toEqual({
      email: 'first@portal.test',
      link: null,
    });
    const ticket = await signIn(visitor, { email: 'first@portal.test', password: 'a password from outside' });
    expect(ticket).toBeTruthy();
    expect(await administrators()).toHaveLength(1);
  });

  test('without one, gets a link to choose it that works once', async () => {
    const given = { ...settings, ADMIN_EMAIL: 'first@portal.test' };
    const made = await transaction((tx) => seedFirstAdministrator(tx, given));
    const link = new URL(made?.link ?? '');
    expect(link.origin + link.pathname).toBe('https://portal.test/en/reset-password');
    const password = 'ferry lantern walnut seven';
    await resetPassword(visitor, { token: link.searchParams.get('token') ?? '', password });
    await expect(signIn(visitor, { email: 'first@portal.test', password })).resolves.toBeTruthy();
  });

  test('is not made when there is one', async () => {
    const given = { ...settings, ADMIN_EMAIL: 'first@portal.test', ADMIN_PASSWORD: 'a password from outside' };
    await transaction((tx) => seedFirstAdministrator(tx, given));
    const again = { ...given, ADMIN_EMAIL: 'second@portal.test' };
    expect(await transaction((tx) => seedFirstAdministrator(tx, again))).toBeNull();
    expect((await administrators()).map(({ user }) => user.email)).toEqual(['first@portal.test']);
  });

  test('is never invented in production: the start says what is missing', async () => {
    await expect(transaction((tx) => seedFirstAdministrator(tx, settings))).rejects.toThrow('Set ADMIN_EMAIL');
    expect(await db().user.count()).toBe(0);
  });
});

test('the sample people are marked, one for each role, and sign in with one password', async () => {
  const [bureau, host] = [
    await makeOrganisation({ slug: 'tianjin-hr-bureau' }),
    await makeOrganisation({ slug: 'sample-host-university', kind: 'UNIVERSITY' }),
  ];
  const organisations = { 'tianjin-hr-bureau': bureau.id, 'sample-host-university': host.id };
  const password = 'demo-password';
  const seed = () => transaction((tx) => seedPeople(tx, { password, organisations }));
  await seed();
  await seed();
  const people = await db().user.findMany({ include: { roleGrants: true }, orderBy: { email: 'asc' } });
  expect(people.map(({ email, roleGrants }) => [email, ...roleGrants.map(({ role }) => role)])).toEqual([
    ['admin@demo.test', 'ADMINISTRATOR'],
    ['applicant@demo.test'],
    ['host@demo.test', 'HOST'],
    ['official@demo.test', 'OFFICIAL'],
    ['reviewer@demo.test', 'REVIEWER'],
  ]);
  expect(people.every(({ isSample, emailVerifiedAt }) => isSample && emailVerifiedAt)).toBe(true);
  for (const { email } of people) await expect(signIn(visitor, { email, password })).resolves.toBeTruthy();
});
