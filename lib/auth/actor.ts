import { AppError } from '@/lib/errors';
import type { Locale } from '@/lib/i18n/locales';
import type { Role } from '@/prisma/generated/enums';

/** Who acts. Every write, and every read of anything not public, takes one first. */
export type Actor = {
  userId: string;
  email: string;
  name: string;
  locale: Locale;
  sessionId: string;
  roles: { role: Role; organisationId: string | null }[];
  ip: string | null;
  requestId: string | null;
};

/** A request before it is known who makes it: signing up, signing in, opening a link from a mail. */
export type Visitor = { ip: string | null; requestId: string | null };

/** Whom an audit row names: an actor, a person who proved who they are by a link, or the system. */
export type AuditedActor = Visitor & { userId: string | null };

/** The system itself, for jobs and the seed: it may write, and stands in the audit as "system". */
export type SystemActor = { userId: null; ip: null; requestId: null };
export const systemActor: SystemActor = { userId: null, ip: null, requestId: null };

export function hasRole(actor: Actor, role: Role): boolean {
  return actor.roles.some((grant) => grant.role === role);
}

export function isAdministrator(actor: Actor): boolean {
  return hasRole(actor, 'ADMINISTRATOR');
}

/** For what only administrators may see or do: to anybody else it is not there (NOT_FOUND). */
export function requireAdministrator(actor: Actor): void {
  if (!isAdministrator(actor)) throw new AppError('NOT_FOUND');
}

/** Organisations in which the actor is an official (of a bureau) or a host. */
export function organisationsAs(actor: Actor, role: 'OFFICIAL' | 'HOST'): string[] {
  return actor.roles.flatMap((grant) =>
    grant.role === role && grant.organisationId !== null ? [grant.organisationId] : [],
  );
}

/** Officials and administrators: those for whom /admin exists. */
export function isStaff(actor: Actor): boolean {
  return hasRole(actor, 'OFFICIAL') || isAdministrator(actor);
}
