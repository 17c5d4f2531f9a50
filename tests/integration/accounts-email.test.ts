import { describe, expect, test } from 'vitest';
import {
  cancelEmailChange,
  confirmEmailChange,
  findEmailChange,
  findEmailConfirmation,
  requestEmailChange,
} from '@/lib/accounts/email-changes';
import { hashPassword } from '@/lib/accounts/passwords';
import { signIn } from '@/lib/accounts/sign-in';
import { db } from '@/lib/db';
import { mailsTo, secretMailedTo } from '@/tests/support/mail';
import { makeActor, makeUser, unique } from '@/tests/support/makers/people';
import { refused, refusedAt } from '@/tests/support/refusals';

const visitor = { ip: null, requestId: 'test' };
const password = 'ferry lantern walnut seven';
const makePerson = async () => makeActor(await makeUser({ passwordHash: await hashPassword(password) }));
const freeAddress = () => `${unique('moved')}@example.test`;
const emailOf = async (id: string) => (await db().user.findUniqueOrThrow({ where: { id } })).email;

async function asked() {
  const [actor, newEmail] = [await makePerson(), freeAddress()];
  await requestEmailChange(actor, { newEmail, presentPassword: password });
  const oldSecret = await secretMailedTo(actor.email, 'emailChangeOld');
  return { actor, newEmail, oldSecret, newSecret: await secretMailedTo(newEmail, 'emailChangeNew') };
}

describe('a change of e-mail', () => {
  test('asks both addresses and changes nothing yet', async () => {
    const { actor, newEmail, oldSecret, newSecret } = await asked();
    expect(await emailOf(actor.userId)).toBe(actor.email);
    expect(await findEmailChange(actor)).toMatchObject({ newEmail, oldConfirmedAt: null, newConfirmedAt: null });
    expect(await findEmailConfirmation(oldSecret)).toEqual({ newEmail, side: 'old' });
    expect(await findEmailConfirmation(newSecret)).toEqual({ newEmail, side: 'new' });
    expect(await mailsTo(actor.email)).toMatchObject([{ data: { name: actor.name, newEmail } }]);
    expect(await db().auditEvent.findMany({ where: { actorId: actor.userId } })).toMatchObject([
      { action: 'account.requestEmailChange', before: { email: actor.email }, after: { email: newEmail } },
    ]);
  });

  test.each(['old', 'new'] as const)('is made by the second proof when the %s address comes first', async (first) => {
    const { actor, newEmail, oldSecret, newSecret } = await asked();
    const [one, other] = first === 'old' ? [oldSecret, newSecret] : [newSecret, oldSecret];
    expect(await confirmEmailChange(visitor, one)).toBe('half');
    expect(await emailOf(actor.userId)).toBe(actor.email);
    await expect(confirmEmailChange(visitor, one)).rejects.toEqual(refused('LINK_INVALID'));
    expect(await confirmEmailChange(visitor, other)).toBe('done');
    expect(await emailOf(actor.userId)).toBe(newEmail);
    expect(await findEmailChange(actor)).toBeNull();
    await expect(signIn(visitor, { email: newEmail, password })).resolves.toBeTruthy();
    const told = (await mailsTo(actor.email)).map(({ kind }) => kind);
    expect(told).toEqual(['emailChangeOld', 'emailChanged']);
    expect(
      await db().auditEvent.findMany({ where: { action: 'account.changeEmail', recordId: actor.userId } }),
    ).toMatchObject([{ actorId: actor.userId, before: { email: actor.email }, after: { email: newEmail } }]);
  });

  test('is made once when both links are opened at the same moment', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { actor, newEmail, oldSecret, newSecret } = await asked();
      const outcomes = await Promise.all([
        confirmEmailChange(visitor, oldSecret),
        confirmEmailChange(visitor, newSecret),
      ]);
      expect(outcomes.sort()).toEqual(['done', 'half']);
      expect(await emailOf(actor.userId)).toBe(newEmail);
    }
  });

  test('needs the password, and another address than the present one', async () => {
    const actor = await makePerson();
    const wrong = requestEmailChange(actor, { newEmail: freeAddress(), presentPassword: 'a guess of mine' });
    await expect(wrong).rejects.toEqual(refusedAt('presentPassword', 'PASSWORD_WRONG'));
    const same = requestEmailChange(actor, { newEmail: actor.email, presentPassword: password });
    await expect(same).rejects.toEqual(refusedAt('newEmail', 'INVALID'));
    expect(await findEmailChange(actor)).toBeNull();
  });

  test('to the address of another account looks the same, tells its owner, and never comes about', async () => {
    const [actor, holder] = [await makePerson(), await makeUser({ locale: 'en' })];
    await requestEmailChange(actor, { newEmail: holder.email, presentPassword: password });
    expect(await findEmailChange(actor)).toMatchObject({ newEmail: holder.email });
    const [mail, ...more] = await mailsTo(holder.email);
    expect(more).toEqual([]);
    expect(mail).toMatchObject({ kind: 'accountExists', locale: 'en', data: { name: holder.name } });
    expect(mail?.data.url).not.toContain('token');
    expect(await confirmEmailChange(visitor, await secretMailedTo(actor.email, 'emailChangeOld'))).toBe('half');
    expect(await emailOf(actor.userId)).toBe(actor.email);
  });

  test('is refused at the last step when somebody has taken the address meanwhile', async () => {
    const { actor, newEmail, oldSecret, newSecret } = await asked();
    await confirmEmailChange(visitor, oldSecret);
    await makeUser({ email: newEmail });
    await expect(confirmEmailChange(visitor, newSecret)).rejects.toEqual(refused('LINK_INVALID'));
    expect(await emailOf(actor.userId)).toBe(actor.email);
  });

  test('of two people to one free address at once is made for one', async () => {
    const newEmail = freeAddress();
    const secrets = await Promise.all(
      [await makePerson(), await makePerson()].map(async (actor) => {
        await requestEmailChange(actor, { newEmail, presentPassword: password });
        await confirmEmailChange(visitor, await secretMailedTo(actor.email, 'emailChangeOld'));
        return secretMailedTo(newEmail, 'emailChangeNew');
      }),
    );
    const outcomes = await Promise.allSettled(secrets.map((secret) => confirmEmailChange(visitor, secret)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'LINK_INVALID' } });
    expect(await db().user.count({ where: { email: newEmail } })).toBe(1);
  });

  test('can be given up, which kills both links', async () => {
    const { actor, oldSecret, newSecret } = await asked();
    await confirmEmailChange(visitor, oldSecret);
    await cancelEmailChange(actor);
    await expect(confirmEmailChange(visitor, newSecret)).rejects.toEqual(refused('LINK_INVALID'));
    expect(await findEmailChange(actor)).toBeNull();
    await expect(cancelEmailChange(actor)).rejects.toEqual(refused('NOT_FOUND'));
  });

  test('of somebody else cannot be given up', async () => {
    const { actor } = await asked();
    await expect(cancelEmailChange(await makePerson())).rejects.toEqual(refused('NOT_FOUND'));
    expect(await findEmailChange(actor)).not.toBeNull();
  });

  test('asked for again, makes the links of the first one useless', async () => {
    const { actor, oldSecret, newSecret } = await asked();
    await requestEmailChange(actor, { newEmail: freeAddress(), presentPassword: password });
    for (const secret of [oldSecret, newSecret]) {
      await expect(confirmEmailChange(visitor, secret)).rejects.toEqual(refused('LINK_INVALID'));
    }
  });

  test('runs out after a day', async () => {
    const { actor, oldSecret } = await asked();
    await db().emailChange.updateMany({ where: { userId: actor.userId }, data: { expiresAt: new Date() } });
    await expect(confirmEmailChange(visitor, oldSecret)).rejects.toEqual(refused('LINK_INVALID'));
    expect(await findEmailConfirmation(oldSecret)).toBeNull();
  });
});
