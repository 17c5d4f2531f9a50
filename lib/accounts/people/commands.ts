import 'server-only';
import { type GrantRoleForm, rolesInOrganisation } from '@/lib/accounts/people/schema';
import { endSessionsOf } from '@/lib/accounts/sessions';
import { voidTokens } from '@/lib/accounts/tokens';
import { recordAudit } from '@/lib/audit/record';
import { type Actor, requireAdministrator } from '@/lib/auth/actor';
import { type Transaction, transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { isUuid } from '@/lib/ids';
import { notify } from '@/lib/notifications/notify';

/** Gives a person a role, in an organisation where the role is held in one. */
export function grantRole(actor: Actor, personId: string, form: GrantRoleForm): Promise<void> {
  return changePeople(actor, async (tx) => {
    const person = await loadPerson(tx, personId);
    const organisationId = rolesInOrganisation.includes(form.role) ? form.organisationId : null;
    if (organisationId !== null && (await tx.organisation.count({ where: { id: organisationId } })) === 0) {
      throw new AppError('INVALID', { fields: { organisationId: 'CHOICE' } });
    }
    const held = { userId: personId, role: form.role, organisationId, revokedAt: null };
    if ((await tx.roleGrant.count({ where: held })) > 0) throw new AppError('ROLE_HELD');
    const { id } = await tx.roleGrant.create({ data: { ...held, grantedById: actor.userId }, select: { id: true } });
    await recordAudit(tx, actor, {
      action: 'person.grantRole',
      recordType: 'User',
      recordId: personId,
      after: { grant: id, role: form.role, organisationId },
    });
    await tellPerson(tx, person);
  });
}

/** Takes a role away. It has no effect from the person's next request on. */
export function revokeRole(actor: Actor, grantId: string): Promise<void> {
  return changePeople(actor, async (tx) => {
    if (!isUuid(grantId)) throw new AppError('NOT_FOUND');
    const grant = await tx.roleGrant.findFirst({
      where: { id: grantId, revokedAt: null },
      select: { role: true, organisationId: true, user: { select: personToTell } },
    });
    if (!grant) throw new AppError('NOT_FOUND');
    if (grant.role === 'ADMINISTRATOR') await requireAnotherAdministrator(tx, grant.user.id);
    await tx.roleGrant.update({ where: { id: grantId }, data: { revokedAt: new Date() } });
    await recordAudit(tx, actor, {
      action: 'person.revokeRole',
      recordType: 'User',
      recordId: grant.user.id,
      before: { grant: grantId, role: grant.role, organisationId: grant.organisationId },
    });
    await tellPerson(tx, grant.user);
  });
}

/** Shuts a person out at once: no sign-in, every session ended, every open link dead. */
export function disablePerson(actor: Actor, personId: string): Promise<void> {
  return changePeople(actor, async (tx) => {
    const person = await loadPerson(tx, personId);
    await requireAnotherAdministrator(tx, personId);
    const { count } = await tx.user.updateMany({
      where: { id: personId, disabledAt: null },
      data: { disabledAt: new Date() },
    });
    if (count === 0) throw new AppError('CONFLICT');
    await endSessionsOf(tx, personId);
    await voidTokens(tx, personId);
    await recordAudit(tx, actor, { action: 'person.disable', recordType: 'User', recordId: personId });
    await tellPerson(tx, person);
  });
}

/** Lets a disabled person in again. Sessions that were ended stay ended. */
export function enablePerson(actor: Actor, personId: string): Promise<void> {
  return changePeople(actor, async (tx) => {
    const person = await loadPerson(tx, personId);
    const { count } = await tx.user.updateMany({
      where: { id: personId, disabledAt: { not: null } },
      data: { disabledAt: null },
    });
    if (count === 0) throw new AppError('CONFLICT');
    await recordAudit(tx, actor, { action: 'person.enable', recordType: 'User', recordId: personId });
    await tellPerson(tx, person);
  });
}

/**
 * One change of roles and accounts after the other. The actor is looked at again under the lock: of two
 * administrators who remove each other at once, the later one is none any more.
 */
function changePeople(actor: Actor, change: (tx: Transaction) => Promise<void>): Promise<void> {
  requireAdministrator(actor);
  return transaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('people'))`;
    const stillOne = await tx.roleGrant.count({ where: { ...administrators, userId: actor.userId } });
    if (stillOne === 0) throw new AppError('NOT_FOUND');
    await change(tx);
  });
}

const administrators = { role: 'ADMINISTRATOR' as const, revokedAt: null, user: { disabledAt: null } };
const personToTell = { id: true, name: true, email: true, locale: true } as const;

type PersonToTell = { id: string; name: string; email: string; locale: string };

async function requireAnotherAdministrator(tx: Transaction, personId: string): Promise<void> {
  const others = await tx.roleGrant.count({ where: { ...administrators, userId: { not: personId } } });
  if (others === 0) throw new AppError('LAST_ADMINISTRATOR');
}

async function loadPerson(tx: Transaction, id: string): Promise<PersonToTell> {
  const person = isUuid(id) ? await tx.user.findUnique({ where: { id }, select: personToTell }) : null;
  if (!person) throw new AppError('NOT_FOUND');
  return person;
}

function tellPerson(tx: Transaction, person: PersonToTell): Promise<void> {
  return notify(tx, person, { kind: 'roleChanged', data: { name: person.name }, link: '/my/account' });
}
