import * as z from 'zod';

export const roles = ['HOST', 'REVIEWER', 'OFFICIAL', 'ADMINISTRATOR'] as const;

/** Roles that are held in one organisation. */
export const rolesInOrganisation: readonly string[] = ['HOST', 'OFFICIAL'];

export const grantRoleForm = z
  .object({ role: z.enum(roles, 'CHOICE'), organisationId: z.union([z.literal(''), z.uuid('CHOICE')]) })
  .refine(({ role, organisationId }) => !rolesInOrganisation.includes(role) || organisationId !== '', {
    error: 'CHOICE',
    path: ['organisationId'],
  });

export type GrantRoleForm = z.infer<typeof grantRoleForm>;

/** The search of the list of people, as it stands in the address. Anything wrong counts as not given. */
export const peopleSearch = z.object({
  q: z.string().trim().max(100).catch(''),
  role: z.enum([...roles, '']).catch(''),
  state: z.enum(['active', 'disabled', 'unverified', '']).catch(''),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

export type PeopleSearch = z.infer<typeof peopleSearch>;
