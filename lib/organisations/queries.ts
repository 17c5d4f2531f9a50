import 'server-only';
import { db } from '@/lib/db';
import { readLocalizedText } from '@/lib/i18n/localized-text';

/** The bodies named in the document and those that have registered, for lists and choices. */
export async function listPublishedOrganisations() {
  const organisations = await db().organisation.findMany({
    orderBy: [{ place: 'asc' }, { kind: 'asc' }, { slug: 'asc' }],
    select: { id: true, slug: true, kind: true, place: true, name: true, isSample: true },
  });
  return organisations.map((organisation) => ({ ...organisation, name: readLocalizedText(organisation.name) }));
}

/** Published programmes that an organisation issues, or manages on this portal. */
export async function listPublishedProgrammesOf(slug: string) {
  const programmes = await db().programme.findMany({
    where: {
      publishedAt: { not: null },
      OR: [{ issuers: { some: { organisation: { slug } } } }, { managingOrganisation: { slug } }],
    },
    orderBy: [{ nameId: { sort: 'asc', nulls: 'last' } }, { slug: 'asc' }],
    select: { slug: true, title: true },
  });
  return programmes.map((programme) => ({ ...programme, title: readLocalizedText(programme.title) }));
}
