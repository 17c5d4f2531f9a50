import type { ContentOfKind } from '@/lib/library/kind';
import { scheme } from '@/lib/library/kinds/scheme';
import { withoutMarks } from '@/lib/library/prose';
import type { PublishedRecord } from '@/lib/library/queries';
import type { Opportunity } from '@/lib/opportunities/schema';
import { doorsOf } from '@/lib/schemes/rules';
import type { Purpose } from '@/prisma/generated/enums';

type SchemeRecord = PublishedRecord<typeof scheme>;
type SchemeContent = ContentOfKind<typeof scheme>;

const purposeOf: Record<SchemeContent['purposes'][number], Purpose> = {
  travel: 'TRAVEL',
  study: 'STUDY',
  work: 'WORK',
  research: 'RESEARCH',
  develop: 'DEVELOP',
};

/**
 * A scheme as a standing opportunity; none where no person takes it up, or where Tianjin is stated to be left out:
 * whoever looks here for Tianjin must not be offered what excludes it. Of dates its record has only prose, of most
 * facets nothing.
 */
export function opportunitiesOfScheme({ slug, content, ...record }: SchemeRecord): Opportunity[] {
  const { title, summary, issuer, coversTianjin, direction, forWhom, gives, applicant } = content;
  if (coversTianjin === 'STATED_NO' || !isForPersons(content)) return [];
  return [
    {
      id: `scheme:${slug}`,
      title,
      round: null,
      summary: summary ?? title,
      forWhom: withoutMarks(forWhom),
      gives: gives ? [{ quote: null, text: withoutMarks(gives) }] : [],
      issuers: [issuer],
      direction,
      coversTianjin,
      // Of an organisation that applies nothing is said here about persons.
      hongKongApplicants: applicant === 'person' ? (content.hongKongApplicants ?? 'NOT_STATED') : 'NOT_STATED',
      audiences: [],
      purposes: content.purposes.map((purpose) => purposeOf[purpose]),
      fields: [],
      chains: [],
      languages: [],
      opensAt: null,
      closesAt: null,
      publishedAt: record.firstPublishedAt,
      updatedAt: record.updatedAt,
      isSample: record.isSample,
      isRunElsewhere: true,
      page: { path: scheme.path(slug) },
    },
  ];
}

/** A person applies, or there is a way in for a person into what an organisation runs. */
function isForPersons(content: SchemeContent): boolean {
  return content.applicant === 'person' || doorsOf(content).includes('join');
}
