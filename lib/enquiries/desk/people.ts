import 'server-only';
import type { Transaction } from '@/lib/db';
import type { Prisma } from '@/prisma/generated/client';

const person = { id: true, name: true, email: true, locale: true } as const satisfies Prisma.UserSelect;
export type DeskPerson = Prisma.UserGetPayload<{ select: typeof person }>;

const officialOf = (organisationId: string): Prisma.UserWhereInput => ({
  disabledAt: null,
  roleGrants: { some: { role: 'OFFICIAL', organisationId, revokedAt: null } },
});

/** Who answers: the officials of a bureau; those who run the portal where there is no bureau, or nobody in it. */
export async function listDeskPeople(tx: Transaction, organisationId: string | null): Promise<DeskPerson[]> {
  const officials =
    organisationId === null
      ? []
      : await tx.user.findMany({ where: officialOf(organisationId), orderBy: { name: 'asc' }, select: person });
  if (officials.length > 0) return officials;
  return tx.user.findMany({
    where: { disabledAt: null, roleGrants: { some: { role: 'ADMINISTRATOR', revokedAt: null } } },
    orderBy: { name: 'asc' },
    select: person,
  });
}

/** Those to be told about an enquiry: its owner while they may still deal with it, else everybody who answers. */
export async function listPeopleToTell(
  tx: Transaction,
  enquiry: { ownerId: string | null; organisationId: string | null },
): Promise<DeskPerson[]> {
  const { ownerId, organisationId } = enquiry;
  const owner =
    ownerId === null
      ? null
      : await tx.user.findFirst({
          where: { id: ownerId, AND: { OR: mayDealWith(organisationId) } },
          select: person,
        });
  return owner ? [owner] : listDeskPeople(tx, organisationId);
}

function mayDealWith(organisationId: string | null): Prisma.UserWhereInput[] {
  const administrator = { disabledAt: null, roleGrants: { some: { role: 'ADMINISTRATOR', revokedAt: null } } } as const;
  return organisationId === null ? [administrator] : [administrator, officialOf(organisationId)];
}
