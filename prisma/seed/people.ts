import { hashPassword } from '@/lib/accounts/passwords';
import { issueToken } from '@/lib/accounts/tokens';
import type { Transaction } from '@/lib/db';
import type { Env } from '@/lib/env';
import { routes } from '@/lib/routes';
import type { Role } from '@/prisma/generated/enums';

type SamplePerson = { email: string; name: string; locale: string; role?: Role; organisation?: string };

const samplePeople: SamplePerson[] = [
  { email: 'applicant@demo.test', name: '示範申請人', locale: 'zh-HK' },
  {
    email: 'host@demo.test',
    name: '示例接收单位联系人',
    locale: 'zh-CN',
    role: 'HOST',
    organisation: 'sample-host-university',
  },
  { email: 'reviewer@demo.test', name: 'Sample Reviewer', locale: 'en', role: 'REVIEWER' },
  {
    email: 'official@demo.test',
    name: '示例工作人员',
    locale: 'zh-CN',
    role: 'OFFICIAL',
    organisation: 'tianjin-hr-bureau',
  },
  { email: 'admin@demo.test', name: 'Sample Administrator', locale: 'en', role: 'ADMINISTRATOR' },
];

/** Marked sample accounts, one for each role, all with one password. `organisations` gives ids by slug. */
export async function seedPeople(
  tx: Transaction,
  { password, organisations }: { password: string; organisations: Record<string, string> },
): Promise<void> {
  const passwordHash = await hashPassword(password);
  for (const { role, organisation, ...person } of samplePeople) {
    const { id } = await tx.user.upsert({
      where: { email: person.email },
      create: { ...person, passwordHash, isSample: true, emailVerifiedAt: new Date() },
      update: { passwordHash },
      select: { id: true },
    });
    if (role) await grantOnce(tx, id, role, organisation ? organisationId(organisations, organisation) : null);
  }
}

/**
 * The administrator of a portal that has none. With ADMIN_PASSWORD they can sign in at once; otherwise the answer
 * is a link, good for an hour, to choose a password. Null when there is an administrator already.
 */
export async function seedFirstAdministrator(
  tx: Transaction,
  settings: Pick<Env, 'ADMIN_EMAIL' | 'ADMIN_PASSWORD' | 'APP_URL' | 'NODE_ENV'>,
): Promise<{ email: string; link: string | null } | null> {
  const administrators = { role: 'ADMINISTRATOR' as const, revokedAt: null, user: { disabledAt: null } };
  if ((await tx.roleGrant.count({ where: administrators })) > 0) return null;
  const email = (settings.ADMIN_EMAIL ?? demoAddress(settings.NODE_ENV)).toLowerCase();
  const passwordHash = settings.ADMIN_PASSWORD ? await hashPassword(settings.ADMIN_PASSWORD) : null;
  const { id } = await tx.user.upsert({
    where: { email },
    create: { email, name: email, locale: 'en', passwordHash, emailVerifiedAt: new Date() },
    update: {},
    select: { id: true },
  });
  await grantOnce(tx, id, 'ADMINISTRATOR', null);
  if (passwordHash) return { email, link: null };
  const token = await issueToken(tx, id, 'RESET_PASSWORD');
  return { email, link: settings.APP_URL + routes.resetPassword('en', token) };
}

function demoAddress(mode: Env['NODE_ENV']): string {
  if (mode !== 'production') return 'admin@demo.test';
  throw new Error(
    'There is no administrator yet. Set ADMIN_EMAIL (and ADMIN_PASSWORD, or take the link that is printed) and start again.',
  );
}

function organisationId(organisations: Record<string, string>, slug: string): string {
  const id = organisations[slug];
  if (!id) throw new Error(`The seed has no organisation "${slug}"`);
  return id;
}

async function grantOnce(tx: Transaction, userId: string, role: Role, organisationId: string | null): Promise<void> {
  const grant = { userId, role, organisationId, revokedAt: null };
  if ((await tx.roleGrant.count({ where: grant })) === 0) await tx.roleGrant.create({ data: grant });
}
