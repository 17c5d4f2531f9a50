import 'server-only';
import { cache } from 'react';
import { db } from '@/lib/db';
import { isPersonName, readAnswers } from '@/lib/forms/answer-shapes';
import { type FormDefinition, fieldsOf, readFormDefinition } from '@/lib/forms/schema';
import { readLocalizedText } from '@/lib/i18n/localized-text';
import type { Words } from '@/lib/i18n/words';
import { loadStatistics } from '@/lib/statistics/load';
import { maskCount, maskCounts, type PublicCount } from '@/lib/statistics/masking';

const published = { publishedAt: { not: null } } as const;

/** The published results of a call, or null: who was selected, until when one may object, the round in numbers. */
export const findPublishedResults = cache(async (slug: string, code: string) => {
  const call = await db().call.findFirst({
    where: { code, ...published, resultsPublishedAt: { not: null }, programme: { slug, ...published } },
    select: {
      id: true,
      code: true,
      title: true,
      closesAt: true,
      procedure: true,
      isSample: true,
      resultsPublishedAt: true,
      objectionsUntil: true,
      resultsNamed: true,
      programme: { select: { slug: true, title: true } },
      formVersion: { select: { definition: true } },
    },
  });
  if (!call?.resultsPublishedAt) return null;
  const { resultsNamed, formVersion, resultsPublishedAt, ...shown } = call;
  const form = readFormDefinition(formVersion.definition);
  const [selected, statistics] = await Promise.all([
    listSelected(call.id, resultsNamed ? form : null),
    loadStatistics({ ...call, form }),
  ]);
  return {
    ...shown,
    resultsPublishedAt,
    title: readLocalizedText(call.title),
    programme: { ...call.programme, title: readLocalizedText(call.programme.title) },
    selected,
    numbers: {
      applied: maskCount(statistics.applied),
      eligible: statistics.eligible === null ? null : maskCount(statistics.eligible),
      selected: statistics.selected,
      meanAge: statistics.applied >= 5 ? statistics.meanAge : null,
      choices: statistics.choices.map(({ key, name, lines }) => ({ key, name, lines: maskedLines(lines) })),
    },
  };
});
export type PublishedResults = NonNullable<Awaited<ReturnType<typeof findPublishedResults>>>;
export type PublicLine = { key: string; name: Words | null; count: PublicCount };

function maskedLines(lines: { key: string; name: Words | null; applied: number }[]): PublicLine[] {
  const counts = maskCounts(lines.map(({ applied }) => applied));
  return lines.map(({ key, name }, at) => ({ key, name, count: counts[at] ?? 'hidden' }));
}

/** Those selected by their receipt numbers; by name only where the official has said so. Names are not read otherwise. */
async function listSelected(callId: string, named: FormDefinition | null) {
  const rows = await db().application.findMany({
    where: { callId, state: { in: ['SELECTED', 'UNDERWAY', 'ENDED'] } },
    orderBy: { number: 'asc' },
    select: { number: true, ...(named ? { answers: true, applicant: { select: { name: true } } } : {}) },
  });
  const field = named ? fieldsOf(named).find(({ type }) => type === 'personName')?.key : undefined;
  return rows.map((row) => {
    if (!named) return { number: row.number ?? '', name: null };
    const answer = field ? readAnswers(row.answers)[field] : undefined;
    const name = isPersonName(answer) ? [answer.han, answer.latin].filter(Boolean).join(' ') : row.applicant?.name;
    return { number: row.number ?? '', name: name ?? null };
  });
}

/** The addresses of all published results, for the site map. */
export async function listPublishedResults() {
  return db().call.findMany({
    where: { ...published, resultsPublishedAt: { not: null }, programme: published },
    orderBy: { code: 'asc' },
    select: { code: true, updatedAt: true, programme: { select: { slug: true } } },
  });
}
