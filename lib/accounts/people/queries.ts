import 'server-only';
import type { PeopleSearch } from '@/lib/accounts/people/schema';
import { type Actor, requireAdministrator } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { isUuid } from '@/lib/ids';
import { holding } from '@/lib/search-words';
import type { Prisma } from '@/prisma/generated/client';

export const peoplePerPage = 25;

const listed = {
  id: true,
  name: true,
  email: true,
  isSample: true,
  emailVerifiedAt: true,
  disabledAt: true,
  createdAt: true,
  roleGrants: {
    where: { revokedAt: null },
    orderBy: { createdAt: 'asc' },
    select: { id: true, role: true, createdAt: true, organisation: { select: { name: true } } },
  },
} satisfies Prisma.UserSelect;

export type ListedPerson = Prisma.UserGetPayload<{ select: typeof listed }>;

/** People by name or e-mail, page by page. Administrators only. */
export async function listPeople(
  actor: Actor,
  search: PeopleSearch,
): Promise<{ people: ListedPerson[]; total: number; pages: number }> {
  requireAdministrator(actor);
  const where = matching(search);
  const [people, total] = await Promise.all([
    db().user.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: (search.page - 1) * peoplePerPage,
      take: peoplePerPage,
      select: listed,
    }),
    db().user.count({ where }),
  ]);
  return { people, total, pages: Math.max(1, Math.ceil(total / peoplePerPage)) };
}

function matching({ q, role, state }: PeopleSearch): Prisma.UserWhereInput {
  const contains = holding(q);
  const states = {
    active: { disabledAt: null, emailVerifiedAt: { not: null } },
    disabled: { disabledAt: { not: null } },
    unverified: { emailVerifiedAt: null },
  };
  return {
    ...(q ? { OR: [{ name: contains }, { email: contains }] } : {}),
    ...(role ? { roleGrants: { some: { role, revokedAt: null } } } : {}),
    ...(state ? states[state] : {}),
  };
}

const person = {
  ...listed,
  locale: true,
  passwordHash: true,
  identities: { select: { provider: true } },
  sessions: { orderBy: { lastSeenAt: 'desc' }, take: 1, select: { lastSeenAt: true } },
} satisfies Prisma.UserSelect;

/** One person, for their page in the admin area. */
export async function getPerson(actor: Actor, id: string) {
  requireAdministrator(actor);
  const found = isUuid(id) ? await db().user.findUnique({ where: { id }, select: person }) : null;
  if (!found) throw new AppError('NOT_FOUND');
  const { passwordHash, sessions, identities, ...shown } = found;
  return {
    ...shown,
    hasPassword: passwordHash !== null,
    issuers: identities.map(({ provider }) => provider),
    lastSeenAt: sessions[0]?.lastSeenAt ?? null,
  };
}

export type Person = Awaited<ReturnType<typeof getPerson>>;

/** Organisations in which a role can be held. */
export function listOrganisationsForRoles(actor: Actor): Promise<{ id: string; name: Prisma.JsonValue }[]> {
  requireAdministrator(actor);
  return db().organisation.findMany({ orderBy: { slug: 'asc' }, select: { id: true, name: true } });
}
