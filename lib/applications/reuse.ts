import 'server-only';
import { asUuid } from '@/lib/applications/queries';
import type { Actor } from '@/lib/auth/actor';
import { db, type Transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { type Answers, readAnswers } from '@/lib/forms/answer-shapes';
import { type FormDefinition, fieldsOf, readFormDefinition } from '@/lib/forms/schema';
import { readLocalizedText } from '@/lib/i18n/localized-text';

/** How many of one's latest applications are looked through. */
const latest = 10;

const earlierShown = {
  id: true,
  number: true,
  answers: true,
  call: { select: { title: true, formVersion: { select: { definition: true } } } },
} as const;

/**
 * What somebody wrote in another form that this one asks again: by the key and type of the question. What they put
 * their name to is for each application anew.
 */
export function reusableAnswers(form: FormDefinition, earlier: { form: FormDefinition; answers: Answers }): Answers {
  const types = new Map(fieldsOf(earlier.form).map(({ key, type }) => [key, type]));
  return Object.fromEntries(
    fieldsOf(form).flatMap(({ key, type }) => {
      const answer = earlier.answers[key];
      return answer !== undefined && type !== 'declaration' && types.get(key) === type ? [[key, answer]] : [];
    }),
  );
}

/** The actor's latest application to another call of which something can be used again, and how much; null when none. */
export async function findReusable(actor: Actor, { callId, form }: { callId: string; form: FormDefinition }) {
  const own = await db().application.findMany({
    where: { applicantId: actor.userId, callId: { not: callId } },
    orderBy: { updatedAt: 'desc' },
    take: latest,
    select: earlierShown,
  });
  for (const { id, number, answers, call } of own) {
    const count = Object.keys(reusableAnswers(form, readEarlier({ answers, call }))).length;
    if (count > 0) return { id, number, count, call: readLocalizedText(call.title) };
  }
  return null;
}

/** The answers with which an application starts that takes up an earlier one. NOT_FOUND when that is not the actor's. */
export async function answersToReuse(
  tx: Transaction,
  actor: Actor,
  { earlierId, form }: { earlierId: string; form: FormDefinition },
): Promise<Answers> {
  const found = await tx.application.findFirst({
    where: { id: asUuid(earlierId), applicantId: actor.userId },
    select: earlierShown,
  });
  if (!found) throw new AppError('NOT_FOUND');
  return reusableAnswers(form, readEarlier(found));
}

function readEarlier({ answers, call }: { answers: unknown; call: { formVersion: { definition: unknown } } }) {
  return { form: readFormDefinition(call.formVersion.definition), answers: readAnswers(answers) };
}
