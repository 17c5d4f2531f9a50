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
