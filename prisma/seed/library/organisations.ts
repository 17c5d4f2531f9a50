import { organisation } from '@/lib/library/kinds/organisation';
import { organisations } from '@/prisma/seed/content/organisations';
import { recordSet } from '@/prisma/seed/record-seed';

/** The bodies that the document names. */
export const organisationRecords = recordSet(
  organisation,
  organisations.map(({ slug, kind, place, name }) => ({
    slug,
    title: name,
    organisationKind: kind,
    place,
    sources: ['P00'],
  })),
);
