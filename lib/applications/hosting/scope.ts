import 'server-only';
import { officialStates } from '@/lib/applications/states';
import { type Actor, organisationsAs } from '@/lib/auth/actor';
import { hostedProcedures } from '@/lib/procedures/procedures';
import type { Prisma } from '@/prisma/generated/client';

/** Applications that name an organisation of which the actor is host, once they are submitted and in such a procedure. */
export function hostedBy(actor: Actor): Prisma.ApplicationWhereInput {
  return {
    hostId: { in: organisationsAs(actor, 'HOST') },
    state: { in: officialStates },
    call: { procedure: { in: hostedProcedures } },
  };
}
