import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { facetSelect } from '@/lib/facets/schema';
import { readLocalizedText } from '@/lib/i18n/localized-text';
import { managedBy } from '@/lib/programmes/rules';

/** The programmes the actor may edit, with their calls. */
export async function listManagedProgrammes(actor: Actor) {
  const programmes = await db().programme.findMany({
    where: managedBy(actor),
    orderBy: { slug: 'asc' },
    select: {
      slug: true,
      title: true,
      direction: true,
      publishedAt: true,
      isSample: true,
      managingOrganisation: { select: { name: true } },
      calls: {
        orderBy: { opensAt: 'desc' },
        select: { code: true, title: true, opensAt: true, closesAt: true, publishedAt: true, isSample: true },
      },
    },
  });
  return programmes.map(({ managingOrganisation, ...programme }) => ({
    ...programme,
    title: readLocalizedText(programme.title),
    bureau: managingOrganisation && readLocalizedText(managingOrganisation.name),
    calls: programme.calls.map((call) => ({ ...call, title: readLocalizedText(call.title) })),
  }));
}

/** One programme to edit. NOT_FOUND when it is not managed by the actor's bureau. */
export async function getManagedProgramme(actor: Actor, slug: string) {
  const programme = await db().programme.findFirst({
    where: { slug, ...managedBy(actor) },
    select: {
      slug: true,
      revision: true,
      title: true,
      summary: true,
      forWhom: true,
      direction: true,
      hongKongApplicants: true,
      ...facetSelect,
      publishedAt: true,
      isSample: true,
      statements: {
        orderBy: { position: 'asc' },
        select: { id: true, topic: true, question: true, answer: true, quote: true, isBenefit: true },
      },
      calls: {
        orderBy: { opensAt: 'desc' },
        select: { code: true, title: true, opensAt: true, closesAt: true, publishedAt: true, isSample: true },
      },
    },
  });
  if (!programme) throw new AppError('NOT_FOUND');
  return {
    ...programme,
    title: readLocalizedText(programme.title),
    summary: readLocalizedText(programme.summary),
    forWhom: readLocalizedText(programme.forWhom),
    statements: programme.statements.map((statement) => ({
      ...statement,
      question: readLocalizedText(statement.question),
      answer: statement.answer === null ? null : readLocalizedText(statement.answer),
    })),
    calls: programme.calls.map((call) => ({ ...call, title: readLocalizedText(call.title) })),
  };
}
