import * as argon2 from '@node-rs/argon2';
import { describe, expect, test, vi } from 'vitest';
import { endAllDevices, endDevice, listDevices } from '@/lib/accounts/devices';
import { hashPassword } from '@/lib/accounts/passwords';
import { beginSession, findActor, leaveSession, redeemSignIn } from '@/lib/accounts/sessions';
import { signIn } from '@/lib/accounts/sign-in';
import { db } from '@/lib/db';
import { mailsTo } from '@/tests/support/mail';
import { makeActor, makeUser } from '@/tests/support/makers/people';
import { refused } from '@/tests/support/refusals';

// The real library, counted.
vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof argon2>();
  return { ...real, verify: vi.fn(real.verify) };
});

const visitor = { ip: null, requestId: 'test' };
const password = 'ferry lantern walnut seven';
const withPassword = async () => makeUser({ passwordHash: await hashPassword(password) });
const headers = new Headers({ 'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' });

describe('signing in', () => {
  test('gives a ticket that opens one session, once', async () => {
    const user = await withPassword();
    const ticket = await signIn(visitor, { email: user.email, password });
    const redeemed = await Promise.all([redeemSignIn(ticket), redeemSignIn(ticket), redeemSignIn(ticket)]);
    expect(redeemed.filter(Boolean)).toEqual([{ id: user.id }]);
    expect(await redeemSignIn(ticket)).toBeNull();
  });

  test('keeps no ticket readable in the database, and none for longer than a minute', async () => {
    const user = await withPassword();
    const ticket = await signIn(visitor, { email: user.email, password });
    const token = await db().accountToken.findFirstOrThrow({ where: { userId: user.id } });
    expect(token.tokenHash).not.toContain(ticket);
    expect(token.expiresAt.getTime() - token.createdAt.getTime()).toBeLessThanOrEqual(60_000);
    await db().accountToken.update({ where: { id: token.id }, data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await redeemSignIn(ticket)).toBeNull();
  });

  test('accepts the same password typed with other forms of its characters', async () => {
    const user = await makeUser({ passwordHash: await hashPassword('ｆｅｒｒｙ lantern café') });
    await expect(signIn(visitor, { email: user.email, password: 'ferry lantern cafe\u0301' })).resolves.toBeTruthy();
  });

  test('is refused in the same words for a wrong password and an unknown address', async () => {
    const user = await withPassword();
    const wrong = signIn(visitor, { email: user.email, password: 'not this one' });
    await expect(wrong).rejects.toEqual(refused('BAD_CREDENTIALS'));
    const unknown = signIn(visitor, { email: 'nobody@example.test', password });
    await expect(unknown).rejects.toEqual(refused('BAD_CREDENTIALS'));
  });

  test('checks one password hash of the same cost for a wrong password, an unknown address and no password', async () => {
    const people = [(await withPassword()).email, 'nobody-else@example.test', (await makeUser()).email];
    await signIn(visitor, { email: 'warm-up@example.test', password }).catch(() => undefined);
    const costs: string[][] = [];
    for (const email of people) {
      vi.mocked(argon2.verify).mockClear();
      await signIn(visitor, { email, password: 'not this one' }).catch(() => undefined);
      costs.push(vi.mocked(argon2.verify).mock.calls.map(([hash]) => String(hash).split('$').slice(0, 4).join('$')));
    }
    expect(costs).toEqual(Array(3).fill([['', 'argon2id', 'v=19', 'm=19456,t=2,p=1'].join('$')]));
  });

  test('is refused for a person who has no password', async () => {
    const user = await makeUser({ passwordHash: null });
    await expect(signIn(visitor, { email: user.email, password: '' })).rejects.toEqual(refused('BAD_CREDENTIALS'));
  });

  test('tells that an account is disabled only to whom its password is known', async () => {
    const user = await makeUser({ passwordHash: await hashPassword(password), disabledAt: new Date() });
    await expect(signIn(visitor, { email: user.email, password })).rejects.toEqual(refused('ACCOUNT_DISABLED'));
    const guess = signIn(visitor, { email: user.email, password: 'a guess of mine' });
    await expect(guess).rejects.toEqual(refused('BAD_CREDENTIALS'));
  });

  test('sends the link again when the address is not confirmed yet', async () => {
    const user = await makeUser({ passwordHash: await hashPassword(password), emailVerifiedAt: null });
    await expect(signIn(visitor, { email: user.email, password })).rejects.toEqual(refused('EMAIL_NOT_VERIFIED'));
    expect((await mailsTo(user.email)).map(({ kind }) => kind)).toEqual(['verifyEmail']);
  });

  test('is stopped after ten wrong passwords, for a known and an unknown address alike', async () => {
    const user = await withPassword();
    for (const email of [user.email, 'no-such-person@example.test']) {
      const tries = Array.from({ length: 10 }, () => signIn(visitor, { email, password: 'a guess of mine' }));
      const outcomes = await Promise.allSettled(tries);
      expect(outcomes.map((outcome) => outcome.status === 'rejected' && outcome.reason.code)).toEqual(
        Array(10).fill('BAD_CREDENTIALS'),
      );
      await expect(signIn(visitor, { email, password })).rejects.toMatchObject({
        code: 'RATE_LIMITED',
        details: { params: { minutes: 15 } },
      });
    }
  });

  test('forgets the wrong passwords after the right one', async () => {
    const user = await withPassword();
    for (let round = 0; round < 3; round += 1) {
      await Promise.allSettled(
        Array.from({ length: 8 }, () => signIn(visitor, { email: user.email, password: 'a guess of mine' })),
      );
      await expect(signIn(visitor, { email: user.email, password })).resolves.toBeTruthy();
    }
  });

  test('is stopped by address too, whoever is tried', async () => {
    const from = { ip: '203.0.113.9', requestId: null };
    await db().rateLimiterFlexible.deleteMany();
    const first = signIn(from, { email: 'a@example.test', password: 'x' });
    await expect(first).rejects.toEqual(refused('BAD_CREDENTIALS'));
    await db().rateLimiterFlexible.updateMany({
      where: { key: { startsWith: 'sign-in-address' } },
      data: { points: 100 },
    });
    const next = signIn(from, { email: 'b@example.test', password: 'x' });
    await expect(next).rejects.toEqual(refused('RATE_LIMITED'));
    const elsewhere = signIn({ ip: '203.0.113.10', requestId: null }, { email: 'b@example.test', password: 'x' });
    await expect(elsewhere).rejects.toEqual(refused('BAD_CREDENTIALS'));
  });
});

describe('a session', () => {
  test('answers who acts, with the roles of now', async () => {
    const user = await makeUser({}, [{ role: 'REVIEWER' }]);
    const id = await beginSession(user.id, headers);
    expect(await findActor(id, new Headers({ 'x-request-id': 'r1' }))).toEqual({
      userId: user.id,
      email: user.email,
      name: user.name,
      locale: 'zh-HK',
      sessionId: id,
      roles: [{ role: 'REVIEWER', organisationId: null }],
      ip: null,
      requestId: 'r1',
    });
    await db().roleGrant.updateMany({ where: { userId: user.id }, data: { revokedAt: new Date() } });
    expect((await findActor(id, headers))?.roles).toEqual([]);
  });

  test('is refused at the next request after its owner has ended it', async () => {
    const actor = await makeActor(await makeUser());
    const other = await beginSession(actor.userId, headers);
    expect(await findActor(other, headers)).not.toBeNull();
    await endDevice(actor, other);
    expect(await findActor(other, headers)).toBeNull();
    expect(await findActor(actor.sessionId, headers)).not.toBeNull();
    const audit = await db().auditEvent.findMany({ where: { recordId: other } });
    expect(audit).toMatchObject([{ action: 'account.endSession', actorId: actor.userId, ip: actor.ip }]);
  });

  test('is refused when it has expired, and when its person is disabled', async () => {
    const user = await makeUser();
    const [old, live] = [await beginSession(user.id, headers), await beginSession(user.id, headers)];
    await db().session.update({ where: { id: old }, data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await findActor(old, headers)).toBeNull();
    await db().user.update({ where: { id: user.id }, data: { disabledAt: new Date() } });
    expect(await findActor(live, headers)).toBeNull();
  });

  test('of somebody else cannot be ended', async () => {
    const [mine, theirs] = [await makeActor(await makeUser()), await makeActor(await makeUser())];
    await expect(endDevice(mine, theirs.sessionId)).rejects.toEqual(refused('NOT_FOUND'));
    await expect(endDevice(mine, 'not-an-id')).rejects.toEqual(refused('NOT_FOUND'));
    expect(await findActor(theirs.sessionId, headers)).not.toBeNull();
  });

  test('ends when the device signs out', async () => {
    const actor = await makeActor(await makeUser());
    await leaveSession(actor.sessionId);
    expect(await findActor(actor.sessionId, headers)).toBeNull();
  });

  test('can be ended everywhere at once', async () => {
    const actor = await makeActor(await makeUser());
    const [second, stranger] = [await beginSession(actor.userId, headers), await makeActor(await makeUser())];
    await endAllDevices(actor);
    expect(await findActor(actor.sessionId, headers)).toBeNull();
    expect(await findActor(second, headers)).toBeNull();
    expect(await findActor(stranger.sessionId, headers)).not.toBeNull();
  });

  test('is listed for its owner with the device in words, this one first', async () => {
    const actor = await makeActor(await makeUser());
    const other = await beginSession(actor.userId, headers);
    const gone = await beginSession(actor.userId, headers);
    await endDevice(actor, gone);
    expect(await listDevices(actor)).toMatchObject([
      { id: actor.sessionId, isThis: true, device: { browser: null, system: null } },
      { id: other, isThis: false, device: { browser: 'Firefox', system: 'Linux' } },
    ]);
  });
});
