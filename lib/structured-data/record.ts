import type { Locale } from '@/lib/i18n/locales';
import { type LocalizedText, shownText } from '@/lib/i18n/localized-text';
import type { DraftContent } from '@/lib/library/fields';
import type { Kind } from '@/lib/library/kind';
import type { RecordKind } from '@/prisma/generated/enums';

type Shown = { slug: string; firstPublishedAt: Date; updatedAt: Date; content: DraftContent };
type Reader = { locale: Locale; origin: string; siteName: string };

/** The schema.org type of each kind of record that has a page of its own. */
const types: Partial<Record<RecordKind, string>> = {
  POLICY: 'Legislation',
  GUIDE: 'Article',
  SCHEME: 'GovernmentService',
  NEWS: 'NewsArticle',
  FIGURE: 'Dataset',
  PROMISE: 'CreativeWork',
  TERM: 'DefinedTerm',
  PLATFORM: 'ResearchOrganization',
  STATION: 'ResearchOrganization',
  CHAIN: 'DefinedTerm',
};

const organisationTypes: Record<string, string> = {
  GOVERNMENT: 'GovernmentOrganization',
  UNIVERSITY: 'CollegeOrUniversity',
  INSTITUTE: 'ResearchOrganization',
};

/** What a record's page is about, as schema.org has it; null for kinds without a page of their own. */
export function recordData(
  kind: Kind,
  { slug, firstPublishedAt, updatedAt, content }: Shown,
  reader: Reader,
): object | null {
  const { locale, origin, siteName } = reader;
  const type =
    kind.kind === 'ORGANISATION'
      ? (organisationTypes[String(content.organisationKind)] ?? 'Organization')
      : types[kind.kind];
  if (!type) return null;
  const words = (name: string) => textOf(content[name], locale);
  const name = words('title') ?? slug;
  const description = words('summary') ?? words('caution') ?? words('gloss');
  const publisher = { '@type': 'Organization', name: siteName, url: origin };
  const own: Record<string, unknown> = {
    Legislation: {
      legislationIdentifier: content.documentNumber ?? undefined,
      legislationDate: content.issuedOn ?? undefined,
    },
    Article: { headline: name, datePublished: firstPublishedAt, publisher, author: publisher },
    NewsArticle: {
      headline: name,
      datePublished: firstPublishedAt,
      publisher,
      author: publisher,
      temporalCoverage: content.happenedOn,
    },
    GovernmentService: { provider: { '@type': 'Organization', name: words('issuer') ?? siteName }, areaServed: 'CN' },
    Dataset: {
      description: [description, words('asOf'), content.quote].filter(Boolean).join(' · ') || name,
      creator: publisher,
      temporalCoverage: words('asOf') ?? undefined,
      isAccessibleForFree: true,
      distribution: {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: `${origin}/api/open/${kind.key}/${slug}`,
      },
    },
    DefinedTerm: { termCode: slug, inDefinedTermSet: `${origin}/${locale}/glossary` },
    CreativeWork: { text: words('title'), publisher },
  };
  const isOrganisation = kind.kind === 'ORGANISATION' || type === 'ResearchOrganization';
  return {
    '@context': 'https://schema.org',
    '@type': type,
    name,
    description,
    url: `${origin}/${locale}${kind.path(slug)}`,
    ...(isOrganisation ? { sameAs: content.site ?? undefined } : { inLanguage: locale, dateModified: updatedAt }),
    ...((own[type] as object | undefined) ?? {}),
  };
}

function textOf(value: unknown, locale: Locale): string | undefined {
  if (!value || typeof value !== 'object' || !('en' in value)) return undefined;
  return shownText(value as LocalizedText, locale).text || undefined;
}
