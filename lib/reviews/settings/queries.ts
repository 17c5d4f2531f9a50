import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { readLocalizedText } from '@/lib/i18n/localized-text';
import { managedBy } from '@/lib/programmes/rules';
import { readRubric } from '@/lib/reviews/rubric';
import { calibrate } from '@/lib/reviews/statistics';

/** How a call's applications are reviewed, and how its reviewers compare. NOT_FOUND when it is another bureau's. */
export async function getReviewSettings(actor: Actor, code: string) {
  const call = await db().call.findFirst({
    where: { code, programme: managedBy(actor) },
    select: {
      id: true,
      code: true,
      title: true,
      revision: true,
      rubric: true,
      isBlind: true,
      reviewsWanted: true,
      reviewDueAt: true,
    },
  });
  if (!call) throw new AppError('NOT_FOUND');
  const done = await db().review.findMany({
    where: { state: 'DONE', total: { not: null }, application: { callId: call.id } },
    select: { total: true, reviewerId: true, reviewer: { select: { name: true } } },
  });
  const names = new Map(done.map(({ reviewerId, reviewer }) => [reviewerId, reviewer.name]));
  const totals = done.map(({ reviewerId, total }) => ({ reviewerId, total: total ?? 0 }));
  return {
    ...call,
    title: readLocalizedText(call.title),
    rubric: readRubric(call.rubric),
    /** the rubric stays as it is from the first finished review on */
    isRubricFixed: done.length > 0,
    calibration: calibrate(totals)
      .map((one) => ({ ...one, name: names.get(one.reviewerId) ?? '' }))
      .sort((a, b) => (a.z ?? 0) - (b.z ?? 0)),
  };
}
