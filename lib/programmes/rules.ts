import { type Actor, isAdministrator, organisationsAs } from '@/lib/auth/actor';

type Managed = { managingOrganisationId: string | null };

/** Officials edit and decide what their bureau manages, administrators everything. */
export function canManageProgramme(actor: Actor, programme: Managed): boolean {
  if (isAdministrator(actor)) return true;
  const bureau = programme.managingOrganisationId;
  return bureau !== null && organisationsAs(actor, 'OFFICIAL').includes(bureau);
}

/** The same as a condition of a query. */
export function managedBy(actor: Actor): { managingOrganisationId?: { in: string[] } } {
  return isAdministrator(actor) ? {} : { managingOrganisationId: { in: organisationsAs(actor, 'OFFICIAL') } };
}
