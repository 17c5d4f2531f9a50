import { describe, expect, test } from 'vitest';
import { requestPasswordReset, resetPassword } from '@/lib/accounts/password-reset';
import { hashPassword } from '@/lib/accounts/passwords';
import { changePassword, updateProfile } from '@/lib/accounts/profile';
import { findActor } from '@/lib/accounts/sessions';
import { signIn } from '@/lib/accounts/sign-in';
import { db } from '@/lib/db';
import { mailsTo, secretMailedTo } from '@/tests/support/mail';
import { makeActor, makeUser, unique } from '@/tests/support/makers/people';
import { refused, refusedAt } from '@/tests/support/refusals';

const visitor = { ip: null, requestId: 'test' };
const password = 'ferry lantern walnut seven';
const another = 'marble orchard quiet drum';
const headers = new Headers();
const withPassword = async (person: Parameters<typeof makeUser>[0] = {}) =>
  makeUser({ passwordHash: await hashPassword(password), ...person });
const actionsOn = async (recordId: string) =>
  (await db().auditEvent.findMany({ where: { recordId }, orderBy: { id: 'asc' } })).map(({ action }) => action);

describe('a forgotten password', () => {
  const asked = async (person: Parameters<typeof makeUser>[0] = {}) => {
    const user = await withPassword(person);
    await requestPasswordReset(visitor, user.email);
    return { user, token: await secretMailedTo(user.email, 'resetPassword') };
  };

  test('is replaced once by the holder of the link, who is signed out everywhere and told by mail', async () => {
    const { user, token } = await asked();
    const actor = await makeActor(user);
    await resetPassword(visitor, { token, password: another });
    await expect(signIn(visitor, { email: user.email, password: another })).resolves.toBeTruthy();
    const old = signIn(visitor, { email: user.email, password });
    await expect(old).rejects.toEqual(refused('BAD_CREDENTIALS'));
    expect(await findActor(actor.sessionId, headers)).toBeNull();
    expect((await mailsTo(user.email)).map(({ kind }) => kind)).toEqual(['resetPassword', 'passwordChanged']);
    expect(await actionsOn(user.id)).toEqual(['account.resetPassword']);
    const again = resetPassword(visitor, { token, password: 'yet another long password' });
    await expect(again).rejects.toEqual(refused('LINK_INVALID'));
  });

  test('is replaced by one of two who use the link at once', async () => {
    const { user, token } = await asked();
    const outcomes = await Promise.allSettled([
      resetPassword(visitor, { token, password: another }),
      resetPassword(visitor, { token, password: 'velvet harbour nine kites' }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await actionsOn(user.id)).toEqual(['account.resetPassword']);
  });

  test('keeps the link when the new one is too easy, so that the person can try again', async () => {
    const { user, token } = await asked({ name: 'Josephine Lam' });
    const easy = resetPassword(visitor, { token, password: 'josephine josephine' });
    await expect(easy).rejects.toEqual(refusedAt('password', 'PASSWORD_LIKE_EMAIL'));
    await resetPassword(visitor, { token, password: another });
    await expect(signIn(visitor, { email: user.email, password: another })).resolves.toBeTruthy();
  });

  test('is not replaced after an hour, nor with an older link, nor by a disabled person', async () => {
    const late = await asked();
    await db().accountToken.updateMany({
      where: { userId: late.user.id },
      data: { expiresAt: new Date(Date.now() - 1) },
    });
    const older = await asked();
    await requestPasswordReset(visitor, older.user.email);
    const disabled = await asked();
    await db().user.update({ where: { id: disabled.user.id }, data: { disabledAt: new Date() } });
    for (const { token } of [late, older, disabled]) {
      await expect(resetPassword(visitor, { token, password: another })).rejects.toEqual(refused('LINK_INVALID'));
    }
  });

  test('proves the address as well, and throws out ways in that were left before it was proved', async () => {
    const { user, token } = await asked({ emailVerifiedAt: null });
    await db().federatedIdentity.create({ data: { userId: user.id, provider: 'https://op.test', subject: user.id } });
    await resetPassword(visitor, { token, password: another });
    expect((await db().user.findUniqueOrThrow({ where: { id: user.id } })).emailVerifiedAt).toBeInstanceOf(Date);
    expect(await db().federatedIdentity.count({ where: { userId: user.id } })).toBe(0);
  });

  test('asked for at an unknown or disabled address, gets the same answer in the same time and no mail', async () => {
    const [known, disabled] = [await withPassword(), await withPassword({ disabledAt: new Date() })];
    const timed = async (email: string) => {
      const begun = performance.now();
      const answer = await requestPasswordReset(visitor, email);
      return { answer, steps: Math.round((performance.now() - begun) / 500) };
    };
    const unknown = `${unique('nobody')}@example.test`;
    const expected = await timed(known.email);
    expect(await timed(unknown)).toEqual(expected);
    expect(await timed(disabled.email)).toEqual(expected);
    expect(await mailsTo(unknown)).toEqual([]);
    expect(await mailsTo(disabled.email)).toEqual([]);
    expect(await mailsTo(known.email)).toHaveLength(1);
  });

  test('can be asked for five times an hour', async () => {
    const email = `${unique('nobody')}@example.test`;
    for (let time = 0; time < 5; time += 1) await requestPasswordReset(visitor, email);
    await expect(requestPasswordReset(visitor, email)).rejects.toEqual(refused('RATE_LIMITED'));
  });
});

describe('a changed password', () => {
  test('keeps this device signed in, ends the others and every open link, and is told by mail', async () => {
    const user = await withPassword();
    const [here, there] = [await makeActor(user), await makeActor(user)];
    await requestPasswordReset(visitor, user.email);
    const token = await secretMailedTo(user.email, 'resetPassword');
    await changePassword(here, { presentPassword: password, password: another });
    expect(await findActor(here.sessionId, headers)).not.toBeNull();
    expect(await findActor(there.sessionId, headers)).toBeNull();
    const reset = resetPassword(visitor, { token, password: 'velvet harbour nine kites' });
    await expect(reset).rejects.toEqual(refused('LINK_INVALID'));
    expect((await mailsTo(user.email)).map(({ kind }) => kind)).toEqual(['resetPassword', 'passwordChanged']);
    expect(await actionsOn(user.id)).toEqual(['account.changePassword']);
  });

  test('needs the present one', async () => {
    const user = await withPassword();
    const actor = await makeActor(user);
    const wrong = changePassword(actor, { presentPassword: 'a guess of mine', password: another });
    await expect(wrong).rejects.toEqual(refusedAt('presentPassword', 'PASSWORD_WRONG'));
    expect(await db().user.findUnique({ where: { id: user.id } })).toEqual(user);
  });

  test('stops whoever guesses the present one on a device left open', async () => {
    const actor = await makeActor(await withPassword());
    const guess = () => changePassword(actor, { presentPassword: 'a guess of mine', password: another });
    for (let time = 0; time < 10; time += 1) await guess().catch(() => undefined);
    await expect(guess()).rejects.toEqual(refused('RATE_LIMITED'));
  });

  test('is one of two that were asked for at once', async () => {
    const actor = await makeActor(await withPassword());
    const outcomes = await Promise.allSettled([
      changePassword(actor, { presentPassword: password, password: another }),
      changePassword(actor, { presentPassword: password, password: 'velvet harbour nine kites' }),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await actionsOn(actor.userId)).toEqual(['account.changePassword']);
  });
});

test('a changed name and language are kept, with what they were in the audit', async () => {
  const actor = await makeActor(await makeUser({ name: '陳小明', locale: 'zh-HK' }));
  await updateProfile(actor, { name: 'Chan Siu Ming', locale: 'en' });
  expect(await findActor(actor.sessionId, headers)).toMatchObject({ name: 'Chan Siu Ming', locale: 'en' });
  expect(await db().auditEvent.findMany({ where: { recordId: actor.userId } })).toMatchObject([
    {
      action: 'account.updateProfile',
      before: { name: '陳小明', locale: 'zh-HK' },
      after: { name: 'Chan Siu Ming', locale: 'en' },
    },
  ]);
});
