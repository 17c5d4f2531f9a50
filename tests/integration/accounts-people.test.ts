import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { requestPasswordReset } from '@/lib/accounts/password-reset';
import { disablePerson, enablePerson, grantRole, revokeRole } from '@/lib/accounts/people/commands';
import { getPerson, listOrganisationsForRoles, listPeople, peoplePerPage } from '@/lib/accounts/people/queries';
import { grantRoleForm, peopleSearch } from '@/lib/accounts/people/schema';
import { findActor } from '@/lib/accounts/sessions';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { mailsTo, secretMailedTo } from '@/tests/support/mail';
import {
  makeActor,
  makeAdministrator,
  makeApplicant,
  makeOfficial,
  makeOrganisation,
  makeUser,
  unique,
} from '@/tests/support/makers/people';
import { refused } from '@/tests/support/refusals';

const everybody = peopleSearch.parse({});
const reviewer = { role: 'REVIEWER', organisationId: '' } as const;
const grantsOf = (userId: string) =>
  db().roleGrant.findMany({
    where: { userId, revokedAt: null },
    select: { id: true, role: true, organisationId: true },
  });
const adminGrantOf = async ({ userId }: Actor) =>
  (await db().roleGrant.findFirstOrThrow({ where: { userId, role: 'ADMINISTRATOR' } })).id;
const auditOf = async (recordId: string) =>
  db().auditEvent.findMany({ where: { recordId }, orderBy: { id: 'asc' }, select: { action: true, actorId: true } });

// Each test knows all the administrators there are.
beforeEach(() => db().roleGrant.updateMany({ data: { revokedAt: new Date() } }));

describe('giving and taking roles', () => {
  test('a role works at the next request; the person is told in the portal and by mail', async () => {
    const [admin, person] = [await makeAdministrator(), await makeApplicant({ locale: 'zh-CN' })];
    await grantRole(admin, person.userId, reviewer);
    const now = await findActor(person.sessionId, new Headers());
    expect(now?.roles).toEqual([{ role: 'REVIEWER', organisationId: null }]);
    expect(await auditOf(person.userId)).toEqual([{ action: 'person.grantRole', actorId: admin.userId }]);
    expect(await mailsTo(person.email)).toMatchObject([{ kind: 'roleChanged', locale: 'zh-CN' }]);
    const notices = await db().notification.findMany({ where: { userId: person.userId } });
    expect(notices).toMatchObject([{ kind: 'roleChanged', link: '/my/account' }]);
  });

  test('taken away, it is gone at the next request', async () => {
    const admin = await makeAdministrator();
    const official = await makeOfficial();
    const [grant] = await grantsOf(official.userId);
    await revokeRole(admin, grant?.id ?? '');
    expect((await findActor(official.sessionId, new Headers()))?.roles).toEqual([]);
    expect(await auditOf(official.userId)).toEqual([{ action: 'person.revokeRole', actorId: admin.userId }]);
    expect(await mailsTo(official.email)).toMatchObject([{ kind: 'roleChanged' }]);
    await expect(revokeRole(admin, grant?.id ?? '')).rejects.toEqual(refused('NOT_FOUND'));
  });

  test.each(['HOST', 'OFFICIAL'] as const)('%s is held in an organisation that exists', async (role) => {
    expect(grantRoleForm.safeParse({ role, organisationId: '' }).error?.issues[0]).toMatchObject({
      path: ['organisationId'],
      message: 'CHOICE',
    });
    const [admin, person, organisation] = [await makeAdministrator(), await makeUser(), await makeOrganisation()];
    const nowhere = grantRole(admin, person.id, { role, organisationId: randomUUID() });
    await expect(nowhere).rejects.toMatchObject({ details: { fields: { organisationId: 'CHOICE' } } });
    await grantRole(admin, person.id, { role, organisationId: organisation.id });
    expect(await grantsOf(person.id)).toMatchObject([{ role, organisationId: organisation.id }]);
  });

  test('a role that needs no organisation is held without one, whatever was chosen', async () => {
    const [admin, person, organisation] = [await makeAdministrator(), await makeUser(), await makeOrganisation()];
    await grantRole(admin, person.id, { role: 'REVIEWER', organisationId: organisation.id });
    expect(await grantsOf(person.id)).toMatchObject([{ role: 'REVIEWER', organisationId: null }]);
  });

  test('the same role is given once, also by two clicks at once', async () => {
    const [admin, person] = [await makeAdministrator(), await makeUser()];
    const outcomes = await Promise.allSettled([
      grantRole(admin, person.id, reviewer),
      grantRole(admin, person.id, reviewer),
    ]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(grantRole(admin, person.id, reviewer)).rejects.toEqual(refused('ROLE_HELD'));
    expect(await grantsOf(person.id)).toHaveLength(1);
  });

  test('is for administrators; to everybody else the person is not there', async () => {
    const [person, admin] = [await makeUser(), await makeAdministrator()];
    const grantId = await adminGrantOf(admin);
    for (const actor of [
      await makeApplicant(),
      await makeOfficial(),
      await makeActor(await makeUser({}, [reviewerGrant])),
    ]) {
      await expect(Promise.resolve().then(() => grantRole(actor, person.id, reviewer))).rejects.toEqual(
        refused('NOT_FOUND'),
      );
      await expect(Promise.resolve().then(() => revokeRole(actor, grantId))).rejects.toEqual(refused('NOT_FOUND'));
      await expect(Promise.resolve().then(() => disablePerson(actor, person.id))).rejects.toEqual(refused('NOT_FOUND'));
      await expect(Promise.resolve().then(() => enablePerson(actor, person.id))).rejects.toEqual(refused('NOT_FOUND'));
      await expect(listPeople(actor, everybody)).rejects.toEqual(refused('NOT_FOUND'));
      await expect(getPerson(actor, person.id)).rejects.toEqual(refused('NOT_FOUND'));
      expect(() => listOrganisationsForRoles(actor)).toThrow(new AppError('NOT_FOUND'));
    }
    expect(await auditOf(person.id)).toEqual([]);
  });

  test('of a person or grant that is not there is refused', async () => {
    const admin = await makeAdministrator();
    for (const id of [randomUUID(), 'not-an-id']) {
      await expect(grantRole(admin, id, reviewer)).rejects.toEqual(refused('NOT_FOUND'));
      await expect(revokeRole(admin, id)).rejects.toEqual(refused('NOT_FOUND'));
      await expect(disablePerson(admin, id)).rejects.toEqual(refused('NOT_FOUND'));
      await expect(getPerson(admin, id)).rejects.toEqual(refused('NOT_FOUND'));
    }
  });
});

const reviewerGrant = { role: 'REVIEWER' } as const;

describe('the last administrator', () => {
  test('can neither be removed nor disabled, nor remove themselves', async () => {
    const admin = await makeAdministrator();
    await expect(revokeRole(admin, await adminGrantOf(admin))).rejects.toEqual(refused('LAST_ADMINISTRATOR'));
    await expect(disablePerson(admin, admin.userId)).rejects.toEqual(refused('LAST_ADMINISTRATOR'));
    expect(await grantsOf(admin.userId)).toHaveLength(1);
  });

  test('is the one whose colleagues are all disabled', async () => {
    const admin = await makeAdministrator();
    await makeAdministrator({ disabledAt: new Date() });
    await expect(revokeRole(admin, await adminGrantOf(admin))).rejects.toEqual(refused('LAST_ADMINISTRATOR'));
  });

  test('remains when two remove each other at once', async () => {
    for (let round = 0; round < 5; round += 1) {
      await db().roleGrant.updateMany({ data: { revokedAt: new Date() } });
      const [one, other] = [await makeAdministrator(), await makeAdministrator()];
      const [grantOfOne, grantOfOther] = [await adminGrantOf(one), await adminGrantOf(other)];
      const outcomes = await Promise.allSettled([revokeRole(one, grantOfOther), revokeRole(other, grantOfOne)]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await db().roleGrant.count({ where: { role: 'ADMINISTRATOR', revokedAt: null } })).toBe(1);
    }
  });

  test('remains when one is removed while the other is disabled', async () => {
    const [one, other] = [await makeAdministrator(), await makeAdministrator()];
    await Promise.allSettled([revokeRole(one, await adminGrantOf(other)), disablePerson(other, one.userId)]);
    const live = { role: 'ADMINISTRATOR' as const, revokedAt: null, user: { disabledAt: null } };
    expect(await db().roleGrant.count({ where: live })).toBe(1);
  });

  test('can go once there is another', async () => {
    const admin = await makeAdministrator();
    await makeAdministrator();
    await revokeRole(admin, await adminGrantOf(admin));
    const afterwards = grantRole(admin, (await makeUser()).id, reviewer);
    await expect(afterwards, 'rights that the session page still remembers').rejects.toEqual(refused('NOT_FOUND'));
  });
});

describe('disabling an account', () => {
  test('puts the person out at once, on every device, and kills their open links', async () => {
    const [admin, person] = [await makeAdministrator(), await makeApplicant()];
    const second = await makeActor(await db().user.findUniqueOrThrow({ where: { id: person.userId } }));
    await requestPasswordReset({ ip: null, requestId: null }, person.email);
    const secret = await secretMailedTo(person.email, 'resetPassword');
    await disablePerson(admin, person.userId);
    expect(await findActor(person.sessionId, new Headers())).toBeNull();
    expect(await findActor(second.sessionId, new Headers())).toBeNull();
    expect(secret).toBeTruthy();
    expect(await db().accountToken.count({ where: { userId: person.userId, usedAt: null } })).toBe(0);
    expect(await auditOf(person.userId)).toEqual([{ action: 'person.disable', actorId: admin.userId }]);
    await expect(disablePerson(admin, person.userId)).rejects.toEqual(refused('CONFLICT'));
  });

  test('undone, lets them sign in again, but opens no session that was ended', async () => {
    const [admin, person] = [await makeAdministrator(), await makeApplicant()];
    await expect(enablePerson(admin, person.userId)).rejects.toEqual(refused('CONFLICT'));
    await disablePerson(admin, person.userId);
    await enablePerson(admin, person.userId);
    expect(await findActor(person.sessionId, new Headers())).toBeNull();
    expect(await db().user.findUnique({ where: { id: person.userId } })).toMatchObject({ disabledAt: null });
    const told = (await mailsTo(person.email)).map(({ kind }) => kind);
    expect(told).toEqual(['roleChanged', 'roleChanged']);
  });
});

describe('the list of people', () => {
  test('finds by part of a name or an e-mail, in any case, and takes signs as they are', async () => {
    const admin = await makeAdministrator();
    const mark = unique('q').slice(2);
    const byName = await makeUser({ name: `Ada ${mark.toUpperCase()}` });
    const byEmail = await makeUser({ email: `${mark}@example.test`, name: '100%_sure' });
    const found = async (search: object) =>
      (await listPeople(admin, peopleSearch.parse(search))).people.map(({ id }) => id).sort();
    expect(await found({ q: mark })).toEqual([byName.id, byEmail.id].sort());
    expect(await found({ q: '0%_s' })).toEqual([byEmail.id]);
    expect(await found({ q: '%' })).toEqual([byEmail.id]);
  });

  test('filters by role and state', async () => {
    const admin = await makeAdministrator();
    const mark = unique('filter');
    const make = (name: string, person: object, roles: { role: 'REVIEWER' }[] = []) =>
      makeUser({ name: `${mark} ${name}`, ...person }, roles);
    await make('reviewer', {}, [reviewerGrant]);
    await make('disabled', { disabledAt: new Date() });
    await make('unverified', { emailVerifiedAt: null });
    const names = async (search: object) =>
      (await listPeople(admin, peopleSearch.parse({ q: mark, ...search }))).people.map(({ name }) =>
        name.slice(mark.length + 1),
      );
    expect(await names({ role: 'REVIEWER' })).toEqual(['reviewer']);
    expect(await names({ state: 'disabled' })).toEqual(['disabled']);
    expect(await names({ state: 'unverified' })).toEqual(['unverified']);
    expect(await names({ state: 'active' })).toEqual(['reviewer']);
  });

  test('goes page by page, each person once', async () => {
    const admin = await makeAdministrator();
    const mark = unique('page');
    const total = peoplePerPage + 3;
    await Promise.all(Array.from({ length: total }, () => makeUser({ name: mark })));
    const page = (number: number) => listPeople(admin, peopleSearch.parse({ q: mark, page: number }));
    const [first, second] = [await page(1), await page(2)];
    expect([first.people.length, second.people.length, first.total, first.pages]).toEqual([peoplePerPage, 3, total, 2]);
    expect(new Set([...first.people, ...second.people].map(({ id }) => id)).size).toBe(total);
  });

  test('never hands out a password', async () => {
    const [admin, person] = [await makeAdministrator(), await makeUser({ passwordHash: '$argon2id$secret' })];
    const shown = JSON.stringify([await getPerson(admin, person.id), await listPeople(admin, everybody)]);
    expect(shown).not.toContain('argon2');
    expect(await getPerson(admin, person.id)).toMatchObject({ hasPassword: true, issuers: [] });
  });
});
