import 'server-only';
import { db } from '@/lib/db';
import { postdocFunding } from '@/lib/funding/rules';
import { readLocalizedText } from '@/lib/i18n/localized-text';
import { readSource } from '@/lib/sources/read';

/** The published schemes for postdocs, with what is stated about each, their published calls and their sources. */
export async function listPublishedFunding() {
  const programmes = await db().programme.findMany({
    where: { publishedAt: { not: null }, nameId: { in: [...postdocFunding] } },
    orderBy: { nameId: 'asc' },
    select: {
      slug: true,
      nameId: true,
      title: true,
      forWhom: true,
      isSample: true,
      issuers: { orderBy: { position: 'asc' }, select: { organisation: { select: { name: true } } } },
      calls: {
        where: { publishedAt: { not: null } },
        orderBy: { opensAt: 'asc' },
        select: {
          code: true,
          title: true,
          opensAt: true,
          closesAt: true,
          quota: true,
          decisionWorkingDays: true,
          isSample: true,
        },
      },
      statements: {
        orderBy: { position: 'asc' },
        select: {
          id: true,
          topic: true,
          question: true,
          answer: true,
          quote: true,
          sources: { select: { source: true }, orderBy: { sourceId: 'asc' } },
        },
      },
    },
  });
  return programmes.map((programme) => ({
    ...programme,
    title: readLocalizedText(programme.title),
    forWhom: readLocalizedText(programme.forWhom),
    issuers: programme.issuers.map(({ organisation }) => readLocalizedText(organisation.name)),
    calls: programme.calls.map((call) => ({ ...call, title: readLocalizedText(call.title) })),
    statements: programme.statements.map((statement) => ({
      ...statement,
      question: readLocalizedText(statement.question),
      answer: statement.answer === null ? null : readLocalizedText(statement.answer),
      sources: statement.sources.map(({ source }) => readSource(source)),
    })),
  }));
}

export type ComparedProgramme = Awaited<ReturnType<typeof listPublishedFunding>>[number];
