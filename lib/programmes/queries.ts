import 'server-only';
import { cache } from 'react';
import { db } from '@/lib/db';
import { facetSelect } from '@/lib/facets/schema';
import { listPublishedFiguresById } from '@/lib/figures/queries';
import { readLocalizedText } from '@/lib/i18n/localized-text';
import { readSource } from '@/lib/sources/read';

const callSelect = {
  code: true,
  title: true,
  opensAt: true,
  closesAt: true,
  quota: true,
  decisionWorkingDays: true,
  publishedAt: true,
  updatedAt: true,
  isSample: true,
  resultsPublishedAt: true,
} as const;
const publishedCalls = {
  where: { publishedAt: { not: null } },
  orderBy: { opensAt: 'asc' },
  select: callSelect,
} as const;
const issuers = { orderBy: { position: 'asc' }, select: { organisation: { select: { name: true } } } } as const;
const benefits = {
  where: { isBenefit: true },
  orderBy: { position: 'asc' },
  select: { answer: true, quote: true },
} as const;
const cited = { select: { source: true }, orderBy: { sourceId: 'asc' } } as const;

/** All published programmes with their published calls, for lists and the departure board. */
export async function listPublishedProgrammes() {
  const programmes = await db().programme.findMany({
    where: { publishedAt: { not: null } },
    orderBy: [{ nameId: { sort: 'asc', nulls: 'last' } }, { slug: 'asc' }],
    select: {
      slug: true,
      title: true,
      summary: true,
      forWhom: true,
      direction: true,
      hongKongApplicants: true,
      publishedAt: true,
      updatedAt: true,
      isSample: true,
      issuers,
      calls: publishedCalls,
      statements: benefits,
      ...facetSelect,
    },
  });
  return programmes.map(({ statements, ...programme }) => ({
    ...programme,
    publishedAt: programme.publishedAt ?? new Date(0),
    title: readLocalizedText(programme.title),
    summary: readLocalizedText(programme.summary),
    forWhom: readLocalizedText(programme.forWhom),
    issuers: programme.issuers.map(({ organisation }) => readLocalizedText(organisation.name)),
    calls: programme.calls.map(readCall),
    gives: statements
      .filter(({ answer, quote }) => answer !== null || quote !== null)
      .map(({ answer, quote }) => ({ quote, text: answer === null ? null : readLocalizedText(answer) })),
  }));
}

/** A published programme with everything its page shows, or null. Read once a request. */
export const findPublishedProgramme = cache(async (slug: string) => {
  const programme = await db().programme.findFirst({
    where: { slug, publishedAt: { not: null } },
    select: {
      slug: true,
      nameId: true,
      title: true,
      summary: true,
      forWhom: true,
      direction: true,
      hongKongApplicants: true,
      isSample: true,
      updatedAt: true,
      issuers,
      managingOrganisation: { select: { name: true } },
      calls: publishedCalls,
      figures: { orderBy: { position: 'asc' }, select: { figureSlug: true } },
      statements: {
        orderBy: { position: 'asc' },
        select: { id: true, question: true, answer: true, quote: true, sources: cited },
      },
    },
  });
  if (!programme) return null;
  return {
    ...programme,
    title: readLocalizedText(programme.title),
    summary: readLocalizedText(programme.summary),
    forWhom: readLocalizedText(programme.forWhom),
    issuers: programme.issuers.map(({ organisation }) => readLocalizedText(organisation.name)),
    managingOrganisation: programme.managingOrganisation && readLocalizedText(programme.managingOrganisation.name),
    calls: programme.calls.map(readCall),
    figures: await listPublishedFiguresById(programme.figures.map(({ figureSlug }) => figureSlug)),
    statements: programme.statements.map((statement) => ({
      ...statement,
      question: readLocalizedText(statement.question),
      answer: statement.answer === null ? null : readLocalizedText(statement.answer),
      sources: statement.sources.map(({ source }) => readSource(source)),
    })),
  };
});

/** Addresses of the published programmes, for the site map. */
export function listPublishedProgrammeSlugs() {
  return db().programme.findMany({
    where: { publishedAt: { not: null } },
    orderBy: { slug: 'asc' },
    select: { slug: true, updatedAt: true },
  });
}

function readCall<Call extends { title: unknown }>(call: Call) {
  return { ...call, title: readLocalizedText(call.title) };
}

export type ListedProgramme = Awaited<ReturnType<typeof listPublishedProgrammes>>[number];
export type PublishedProgramme = NonNullable<Awaited<ReturnType<typeof findPublishedProgramme>>>;
export type PublishedCall = PublishedProgramme['calls'][number];
