import { randomUUID } from 'node:crypto';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { defaultLocale, isLocale, type Locale } from '@/lib/i18n/locales';
import { makeLocalizedText } from '@/lib/i18n/localized-text';
import type { Organisation, Role, User } from '@/prisma/generated/client';

type Person = Partial<Pick<User, 'email' | 'name' | 'passwordHash' | 'emailVerifiedAt' | 'disabledAt' | 'isSample'>> & {
  locale?: Locale;
};
type Grant = { role: Role; organisationId?: string };

/** A short text that no other row has. */
export function unique(prefix: string): string {
  return `${prefix}-${randomUUID().slice(0, 8)}`;
}

/** A person with a confirmed address, and the roles given. */
export async function makeUser(person: Person = {}, grants: Grant[] = []): Promise<User> {
  return db().user.create({
    data: {
      email: `${unique('person')}@example.test`,
      name: unique('Person'),
      locale: 'zh-HK',
      emailVerifiedAt: new Date(),
      ...person,
      roleGrants: { create: grants },
    },
  });
}

/** The person, signed in on one device, as commands and queries know them. */
export async function makeActor(user: User): Promise<Actor> {
  const { id: sessionId } = await db().session.create({
    data: { userId: user.id, userAgent: 'test', expiresAt: new Date(Date.now() + 86_400_000) },
    select: { id: true },
  });
  const roles = await db().roleGrant.findMany({
    where: { userId: user.id, revokedAt: null },
    select: { role: true, organisationId: true },
  });
  const { id: userId, email, name } = user;
  const locale = isLocale(user.locale) ? user.locale : defaultLocale;
  return { userId, email, name, locale, sessionId, roles, ip: '192.0.2.1', requestId: unique('request') };
}

/** A signed-in person without any further role. */
export async function makeApplicant(person: Person = {}): Promise<Actor> {
  return makeActor(await makeUser(person));
}

/** A signed-in official of a bureau; of a bureau of their own unless one is given. */
export async function makeOfficial(organisationId?: string, person: Person = {}): Promise<Actor> {
  const bureau = organisationId ?? (await makeOrganisation()).id;
  return makeActor(await makeUser({ locale: 'zh-CN', ...person }, [{ role: 'OFFICIAL', organisationId: bureau }]));
}

/** A signed-in host of an organisation. */
export async function makeHost(organisationId: string, person: Person = {}): Promise<Actor> {
  return makeActor(await makeUser(person, [{ role: 'HOST', organisationId }]));
}

export async function makeAdministrator(person: Person = {}): Promise<Actor> {
  return makeActor(await makeUser(person, [{ role: 'ADMINISTRATOR' }]));
}

/** A bureau, unless told otherwise. */
export async function makeOrganisation(organisation: Partial<Pick<Organisation, 'slug' | 'kind' | 'place'>> = {}) {
  const slug = organisation.slug ?? unique('bureau');
  return db().organisation.create({
    data: {
      kind: 'GOVERNMENT',
      place: 'TIANJIN',
      name: makeLocalizedText({ 'zh-CN': `局 ${slug}`, 'zh-HK': `局 ${slug}`, en: `Bureau ${slug}` }),
      ...organisation,
      slug,
    },
  });
}
