import { describe, expect, test, vi } from 'vitest';
import * as passwords from '@/lib/accounts/passwords';
import { redeemSignIn } from '@/lib/accounts/sessions';
import { signIn } from '@/lib/accounts/sign-in';
import { signUp } from '@/lib/accounts/sign-up';
import { findTokenOwner } from '@/lib/accounts/tokens';
import { resendVerification, verifyEmail } from '@/lib/accounts/verification';
import { db } from '@/lib/db';
import { mailsTo, secretMailedTo } from '@/tests/support/mail';
import { makeUser, unique } from '@/tests/support/makers/people';
import { refused, refusedAt } from '@/tests/support/refusals';

const visitor = { ip: null, requestId: 'test' };
const password = 'ferry lantern walnut seven';
const newcomer = () => ({
  name: '陳小明',
  email: `${unique('new')}@example.test`,
  password,
  locale: 'zh-HK' as const,
});

describe('signing up', () => {
  test('makes an account in the language of the page, which waits for its address to be confirmed', async () => {
    const person = newcomer();
    await signUp(visitor, { ...person, next: '/zh-HK/programmes/x' });
    const user = await db().user.findUniqueOrThrow({ where: { email: person.email } });
    expect(user).toMatchObject({ name: '陳小明', locale: 'zh-HK', emailVerifiedAt: null, disabledAt: null });
    expect(user.passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    const [mail, ...more] = await mailsTo(person.email);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ kind: 'verifyEmail', locale: 'zh-HK', data: { name: '陳小明' } });
    const url = new URL(mail?.data.url ?? '');
    expect(url.pathname).toBe('/zh-HK/verify-email');
    expect(url.searchParams.get('next')).toBe('/zh-HK/programmes/x');
    const audit = await db().auditEvent.findMany({ where: { recordId: user.id } });
    expect(audit).toMatchObject([{ action: 'account.signUp', actorId: user.id, requestId: 'test' }]);
    expect(JSON.stringify(audit.map(({ before, after }) => [before, after]))).not.toContain(password);
  });

  test('does the same work for a known address as for a new one: one hash, one mail, the same time', async () => {
    const known = await makeUser({ passwordHash: 'unchanged' });
    const fresh = newcomer();
    const hashes = vi.spyOn(passwords, 'hashPassword');
    const timed = async (email: string) => {
      hashes.mockClear();
      const begun = performance.now();
      const answer = await signUp(visitor, { ...newcomer(), email });
      const steps = Math.round((performance.now() - begun) / 500);
      return { answer, steps, hashed: hashes.mock.calls.length, mailed: (await mailsTo(email)).length };
    };
    await timed(newcomer().email);
    expect(await timed(known.email)).toEqual(await timed(fresh.email));
    hashes.mockRestore();
    expect((await mailsTo(known.email)).map(({ kind }) => kind)).toEqual(['accountExists']);
    expect((await mailsTo(fresh.email)).map(({ kind }) => kind)).toEqual(['verifyEmail']);
    expect(await db().user.findUnique({ where: { id: known.id } })).toEqual(known);
  });

  test('tells the owner of a disabled account nothing new and changes nothing', async () => {
    const disabled = await makeUser({ disabledAt: new Date(), emailVerifiedAt: null });
    await signUp(visitor, { ...newcomer(), email: disabled.email });
    expect(await db().user.findUnique({ where: { id: disabled.id } })).toEqual(disabled);
    expect((await mailsTo(disabled.email)).map(({ kind }) => kind)).toEqual(['accountExists']);
  });

  test('twice at once for one address makes one account with one link that works', async () => {
    const person = newcomer();
    await Promise.all([signUp(visitor, person), signUp(visitor, person), signUp(visitor, person)]);
    expect(await db().user.count({ where: { email: person.email } })).toBe(1);
    const links = (await mailsTo(person.email)).map(({ data }) => new URL(data.url ?? '').searchParams.get('token'));
    expect(links).toHaveLength(3);
    const owners = await Promise.all(links.map((secret) => findTokenOwner(db(), secret ?? '', 'VERIFY_EMAIL')));
    expect(owners.filter(Boolean)).toHaveLength(1);
  });

  test('takes over an account that nobody has confirmed, so that a stranger who was first cannot keep a key', async () => {
    const person = newcomer();
    await signUp(visitor, { ...person, name: 'Stranger', password: 'what was typed by another' });
    const user = await db().user.findUniqueOrThrow({ where: { email: person.email } });
    await db().federatedIdentity.create({
      data: { userId: user.id, provider: 'https://op.test', subject: 'stranger' },
    });
    const strangersLink = await secretMailedTo(person.email, 'verifyEmail');
    await signUp(visitor, person);
    await expect(verifyEmail(visitor, strangersLink)).rejects.toEqual(refused('LINK_INVALID'));
    await verifyEmail(visitor, await secretMailedTo(person.email, 'verifyEmail'));
    await expect(signIn(visitor, person)).resolves.toBeTruthy();
    const stranger = signIn(visitor, { email: person.email, password: 'what was typed by another' });
    await expect(stranger).rejects.toEqual(refused('BAD_CREDENTIALS'));
    expect(await db().federatedIdentity.count({ where: { userId: user.id } })).toBe(0);
  });

  test('cannot change an account that its owner confirms at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const person = newcomer();
      await signUp(visitor, person);
      const secret = await secretMailedTo(person.email, 'verifyEmail');
      const [confirmed] = await Promise.allSettled([
        verifyEmail(visitor, secret),
        signUp(visitor, { ...person, password: 'what was typed by another' }),
      ]);
      const user = await db().user.findUniqueOrThrow({ where: { email: person.email } });
      const ownersPassword = await passwords.passwordFits(user.passwordHash, person.password);
      // Either the owner was first and keeps the account, or their link had died before it proved anything.
      expect([confirmed.status, ownersPassword]).toEqual(
        confirmed.status === 'fulfilled' ? ['fulfilled', true] : ['rejected', false],
      );
    }
  });

  test('refuses a common password before anything about the address is looked at', async () => {
    const known = await makeUser();
    for (const email of [known.email, newcomer().email]) {
      const weak = signUp(visitor, { ...newcomer(), email, password: 'password12345' });
      await expect(weak).rejects.toEqual(refusedAt('password', 'PASSWORD_COMMON'));
      expect(await mailsTo(email)).toEqual([]);
    }
  });

  test('is stopped after five times for one address', async () => {
    const person = newcomer();
    for (let time = 0; time < 5; time += 1) await signUp(visitor, person);
    await expect(signUp(visitor, person)).rejects.toEqual(refused('RATE_LIMITED'));
    expect(await mailsTo(person.email)).toHaveLength(5);
  });
});

describe('confirming an address', () => {
  const signedUp = async () => {
    const person = newcomer();
    await signUp(visitor, person);
    return { ...person, secret: await secretMailedTo(person.email, 'verifyEmail') };
  };

  test('is not done by looking at the link, as mail scanners do', async () => {
    const { email, secret } = await signedUp();
    for (let look = 0; look < 3; look += 1) {
      expect(await findTokenOwner(db(), secret, 'VERIFY_EMAIL')).toMatchObject({ email });
    }
    expect(await db().user.findUnique({ where: { email } })).toMatchObject({ emailVerifiedAt: null });
  });

  test('signs the person in', async () => {
    const { email, secret } = await signedUp();
    const ticket = await verifyEmail(visitor, secret);
    const user = await db().user.findUniqueOrThrow({ where: { email } });
    expect(user.emailVerifiedAt).toBeInstanceOf(Date);
    expect(await redeemSignIn(ticket)).toEqual({ id: user.id });
    const actions = await db().auditEvent.findMany({ where: { recordId: user.id }, orderBy: { id: 'asc' } });
    expect(actions.map(({ action }) => action)).toEqual(['account.signUp', 'account.verifyEmail']);
  });

  test('works once, also when the button is pressed twice at once', async () => {
    const { secret } = await signedUp();
    const outcomes = await Promise.allSettled([verifyEmail(visitor, secret), verifyEmail(visitor, secret)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(verifyEmail(visitor, secret)).rejects.toEqual(refused('LINK_INVALID'));
  });

  test('is refused after a day, for a made-up link, and with a link of another kind', async () => {
    const { secret } = await signedUp();
    await db().accountToken.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
    await expect(verifyEmail(visitor, secret)).rejects.toEqual(refused('LINK_INVALID'));
    await expect(verifyEmail(visitor, 'made-up')).rejects.toEqual(refused('LINK_INVALID'));
    const fresh = await signedUp();
    await db().accountToken.updateMany({ where: { usedAt: null }, data: { purpose: 'RESET_PASSWORD' } });
    await expect(verifyEmail(visitor, fresh.secret)).rejects.toEqual(refused('LINK_INVALID'));
  });

  test('can be asked for again; only the newest link works', async () => {
    const { email, secret } = await signedUp();
    await resendVerification(visitor, email);
    const newest = await secretMailedTo(email, 'verifyEmail');
    expect(newest).not.toBe(secret);
    await expect(verifyEmail(visitor, secret)).rejects.toEqual(refused('LINK_INVALID'));
    await expect(verifyEmail(visitor, newest)).resolves.toBeTruthy();
  });

  test('asked for again for a confirmed or unknown address, answers the same and sends nothing', async () => {
    const confirmed = await makeUser();
    for (const email of [confirmed.email, newcomer().email]) {
      await expect(resendVerification(visitor, email)).resolves.toBeUndefined();
      expect(await mailsTo(email)).toEqual([]);
    }
  });
});
