import 'server-only';
import { filesAsSent } from '@/lib/applications/sent';
import { type Actor, hasRole } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { FormDefinition } from '@/lib/forms/schema';
import type { Locale } from '@/lib/i18n/locales';
import { readLocalizedText } from '@/lib/i18n/localized-text';
import { isUuid } from '@/lib/ids';
import { gapWords, neutralCode, projectAnswers } from '@/lib/reviews/blind';
import { formOf, type JudgedRow, judgedSelect, namesOf, readSent } from '@/lib/reviews/load';
import { readRubric } from '@/lib/reviews/rubric';
import { mayDiscuss, ownReviews, readableReviews } from '@/lib/reviews/rules';
import { readScores } from '@/lib/reviews/scores';

/** The actor's own reviews, those to be written first, the next due leading. NOT_FOUND to whoever is no reviewer. */
export async function listMyReviews(actor: Actor) {
  if (!hasRole(actor, 'REVIEWER')) throw new AppError('NOT_FOUND');
  const rows = await db().review.findMany({
    where: ownReviews(actor),
    orderBy: [{ assignedAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      state: true,
      total: true,
      doneAt: true,
      application: { select: { state: true, call: { select: { title: true, reviewDueAt: true, isSample: true } } } },
    },
  });
  return rows.map(({ application, ...review }) => ({
    ...review,
    code: neutralCode(review.id),
    call: readLocalizedText(application.call.title),
    dueAt: application.call.reviewDueAt,
    isSample: application.call.isSample,
    /** the application can be read, and judged, while it is being reviewed */
    isReadable: application.state === 'IN_REVIEW',
  }));
}
export type MyReview = Awaited<ReturnType<typeof listMyReviews>>[number];

const readSelect = {
  ...judgedSelect,
  number: true,
  call: {
    select: {
      title: true,
      isSample: true,
      rubric: true,
      isBlind: true,
      reviewDueAt: true,
      formVersion: { select: { definition: true } },
    },
  },
  files: {
    where: { removedAt: null },
    orderBy: { createdAt: 'asc' },
    select: { id: true, fieldKey: true, name: true, size: true, mediaType: true, sha256: true, scanState: true },
  },
} as const;

/**
 * One application as its reviewer sees it, with their score sheet; in a blind call nothing of who applies is in it.
 * NOT_FOUND when it is not theirs, a conflict stands, or it is not being reviewed.
 */
export async function getMyReview(actor: Actor, id: string, locale: Locale) {
  if (!isUuid(id)) throw new AppError('NOT_FOUND');
  const found = await db().review.findFirst({
    where: { id, ...readableReviews(actor) },
    select: {
      id: true,
      state: true,
      revision: true,
      scores: true,
      comment: true,
      total: true,
      doneAt: true,
      applicationId: true,
      application: { select: readSelect },
    },
  });
  if (!found) throw new AppError('NOT_FOUND');
  const { application, applicationId, ...review } = found;
  const { call, files } = application;
  const sent = readSent(application);
  const { form, answers, redact } = projected(application, call.isBlind, locale);
  const keys = form.steps.flatMap(({ fields }) => fields.map(({ key }) => key));
  return {
    ...review,
    code: neutralCode(review.id),
    scores: readScores(review.scores),
    rubric: readRubric(call.rubric),
    call: {
      title: readLocalizedText(call.title),
      dueAt: call.reviewDueAt,
      isBlind: call.isBlind,
      isSample: call.isSample,
    },
    form,
    answers,
    /** who applies and under which number, where reviewers may know it */
    open: call.isBlind ? null : { number: application.number, name: application.applicant.name },
    files: filesAsSent(files, sent)
      .filter(({ fieldKey }) => keys.includes(fieldKey ?? ''))
      .map(({ id: fileId, fieldKey, size, mediaType, name, scanState }) => ({
        id: fileId,
        fieldKey,
        size,
        scanState,
        name: call.isBlind ? neutralName(form, fieldKey, mediaType, locale) : name,
        isShown: !call.isBlind || mediaType === 'application/pdf',
      })),
    ...(mayDiscuss(review) ? await readOthers(actor, applicationId, redact) : { others: [], messages: [] }),
  };
}
export type ReviewToWrite = Awaited<ReturnType<typeof getMyReview>>;

function projected(
  row: JudgedRow & { call: { formVersion: { definition: unknown } } },
  isBlind: boolean,
  locale: Locale,
) {
  const { answers } = readSent(row);
  const names = namesOf(row, answers);
  return projectAnswers({ form: formOf(row.call), answers, isBlind, names, gap: gapWords[locale] });
}

/** What a file is called where its own name could tell too much: as its field. */
export function neutralName(form: FormDefinition, key: string | null, mediaType: string, locale: Locale): string {
  const label = form.steps.flatMap(({ fields }) => fields).find((field) => field.key === key)?.label[locale] ?? '';
  const kinds: Record<string, string> = { 'application/pdf': 'PDF', 'image/jpeg': 'JPEG', 'image/png': 'PNG' };
  return `${label} (${kinds[mediaType] ?? 'DOCX'})`;
}

async function readOthers(actor: Actor, applicationId: string, redact: (text: string) => string) {
  const [reviews, messages] = await Promise.all([
    db().review.findMany({
      where: { applicationId, state: 'DONE' },
      orderBy: [{ assignedAt: 'asc' }, { id: 'asc' }],
      select: { id: true, reviewerId: true, scores: true, total: true, comment: true },
    }),
    db().reviewMessage.findMany({
      where: { applicationId },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
      select: { id: true, authorId: true, text: true, at: true },
    }),
  ]);
  // Reviewers do not learn each other's names: each has the letter of their place among those who are done.
  const letters = new Map(reviews.map(({ reviewerId }, at) => [reviewerId, String.fromCharCode(65 + (at % 26))]));
  return {
    others: reviews
      .filter(({ reviewerId }) => reviewerId !== actor.userId)
      .map(({ id, reviewerId, scores, total, comment }) => ({
        id,
        total,
        letter: letters.get(reviewerId) ?? '',
        comment: comment ? redact(comment) : null,
        scores: Object.fromEntries(
          Object.entries(readScores(scores)).map(([key, { level, why }]) => [
            key,
            { level, ...(why ? { why: redact(why) } : {}) },
          ]),
        ),
      })),
    messages: messages.map(({ id, authorId, text, at }) => ({
      id,
      at,
      text: redact(text),
      isMine: authorId === actor.userId,
      /** null = an official */
      letter: letters.get(authorId) ?? null,
    })),
  };
}
