import { type Actor, isAdministrator, organisationsAs } from '@/lib/auth/actor';

/** Officials edit and decide what their bureau manages, administrators everything: as a condition of queries. */
export function managedBy(actor: Actor): { managingOrganisationId?: { in: string[] } } {
  return isAdministrator(actor) ? {} : { managingOrganisationId: { in: organisationsAs(actor, 'OFFICIAL') } };
}
