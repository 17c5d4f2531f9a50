import { organisation } from '@/lib/library/kinds/organisation';
import { documentOrganisations, type OrganisationDetails } from '@/prisma/seed/content/document-organisation-details';
import { furtherOrganisationDetails } from '@/prisma/seed/content/further-organisation-details';
import { furtherOrganisations } from '@/prisma/seed/content/further-organisations';
import { organisations } from '@/prisma/seed/content/organisations';
import { recordSet } from '@/prisma/seed/record-seed';

const details: Record<string, OrganisationDetails> = { ...documentOrganisations, ...furtherOrganisationDetails };

/** The bodies that the document names, then those that other sources name. */
export const organisationRecords = recordSet(
  organisation,
  [...organisations, ...furtherOrganisations].map(({ slug, kind, place, name }) => ({
    ...details[slug],
    slug,
    title: name,
    organisationKind: kind,
    place,
  })),
);
