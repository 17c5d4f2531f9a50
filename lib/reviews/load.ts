import 'server-only';
import { readSubmission, type Sent } from '@/lib/applications/sent';
import type { Transaction } from '@/lib/db';
import { type Answers, isPersonName } from '@/lib/forms/answer-shapes';
import { type FormDefinition, fieldsOf, readFormDefinition } from '@/lib/forms/schema';
import { locales } from '@/lib/i18n/locales';
import { readLocalizedText } from '@/lib/i18n/localized-text';
import { textsIn } from '@/lib/reviews/blind';
import type { Judge, Judged } from '@/lib/reviews/conflicts';
import type { Candidate } from '@/lib/reviews/proposal';
import { openReviewStates } from '@/lib/reviews/rules';
import type { Prisma } from '@/prisma/generated/client';

/** What has to be read of an application to know what a reviewer may see of it, and whether they may. */
export const judgedSelect = {
  id: true,
  applicantId: true,
  applicant: { select: { name: true, email: true } },
  host: { select: { name: true } },
  submissions: { orderBy: { sequence: 'desc' }, take: 1, select: { content: true } },
} as const satisfies Prisma.ApplicationSelect;
export type JudgedRow = Prisma.ApplicationGetPayload<{ select: typeof judgedSelect }>;

/** What was sent last. */
export function readSent(row: JudgedRow): Sent {
  return readSubmission(row.submissions[0]?.content);
}

/** Every way in which the applicant is named in their account and answers. */
export function namesOf({ applicant }: Pick<JudgedRow, 'applicant'>, answers: Answers): string[] {
  const written = Object.values(answers).flatMap((answer) => (isPersonName(answer) ? [answer.han, answer.latin] : []));
  return [applicant.name, applicant.email, ...written].filter((name) => name.trim() !== '');
}

/** An application as conflicts are looked for in it. */
export function toJudged(row: JudgedRow, form: FormDefinition): Judged {
  const { answers } = readSent(row);
  const host = row.host ? readLocalizedText(row.host.name) : null;
  const hostNames = host ? locales.flatMap((locale) => host[locale]?.text ?? []) : [];
  const fields = fieldsOf(form);
  const organisations = fields.flatMap((field) => {
    if (field.type === 'longText' || field.type === 'declaration') return [];
    if (field.type !== 'choice') return textsIn(answers[field.key]);
    const chosen = field.options.find(({ value }) => value === answers[field.key]);
    return chosen ? Object.values(chosen.label) : [];
  });
  return {
    applicantId: row.applicantId,
    organisations: [...organisations, ...hostNames],
    texts: [...namesOf(row, answers), ...Object.values(answers).flatMap(textsIn)],
  };
}

/** The form of a call, from its row. */
export function formOf(call: { formVersion: { definition: unknown } }): FormDefinition {
  return readFormDefinition(call.formVersion.definition);
}

export type Reviewer = { id: string; name: string; email: string; locale: string } & Judge & Candidate;

/** Everybody who is a reviewer, or those of them with these ids, with what is known of them. */
export async function listReviewers(tx: Transaction, ids?: string[]): Promise<Reviewer[]> {
  const people = await tx.user.findMany({
    where: {
      ...(ids ? { id: { in: ids } } : {}),
      disabledAt: null,
      roleGrants: { some: { role: 'REVIEWER', revokedAt: null } },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      email: true,
      locale: true,
      reviewerProfile: true,
      conflicts: { where: { kind: 'DECLARED' }, select: { application: { select: { applicantId: true } } } },
      _count: {
        select: { reviews: { where: { state: { in: [...openReviewStates] }, application: { state: 'IN_REVIEW' } } } },
      },
    },
  });
  return people.map(({ reviewerProfile: profile, conflicts, _count, ...person }) => ({
    ...person,
    chains: profile?.chains ?? [],
    fields: profile?.fields ?? [],
    keywords: profile?.keywords ?? [],
    languages: profile?.languages ?? [],
    affiliations: profile?.affiliations ?? [],
    relations: profile?.relations ?? [],
    most: profile?.most ?? null,
    load: _count.reviews,
    declaredAbout: conflicts.map(({ application }) => application.applicantId),
  }));
}
