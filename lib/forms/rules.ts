import { type Actor, isAdministrator, organisationsAs } from '@/lib/auth/actor';

/** Whether the actor may give a form into the keeping of this bureau (null = of administrators). */
export function canKeepFormsOf(actor: Actor, bureauId: string | null): boolean {
  if (isAdministrator(actor)) return true;
  return bureauId !== null && organisationsAs(actor, 'OFFICIAL').includes(bureauId);
}
