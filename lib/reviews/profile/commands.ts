import 'server-only';
import { changesBetween } from '@/lib/audit/changes';
import { recordAudit } from '@/lib/audit/record';
import { type Actor, hasRole } from '@/lib/auth/actor';
import { type Transaction, transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { readLocalizedText } from '@/lib/i18n/localized-text';
import { formOf, judgedSelect, listReviewers, toJudged } from '@/lib/reviews/load';
import { recordConflicts } from '@/lib/reviews/record-conflicts';
import { openReviewStates } from '@/lib/reviews/rules';
import type { ProfileInput } from '@/lib/reviews/schema';
import { tellOfficials } from '@/lib/reviews/tell';

/**
 * Saves what a reviewer says of themselves. Whoever names somebody or an organisation that an application in their
 * hands names too gives that review up at once, and the officials are told. Answers how many were given up.
 */
export async function saveReviewerProfile(
  actor: Actor,
  { input, now }: { input: ProfileInput; now: Date },
): Promise<number> {
  if (!hasRole(actor, 'REVIEWER')) throw new AppError('NOT_FOUND');
  return transaction(async (tx) => {
    const { userId } = actor;
    const before = await tx.reviewerProfile.findUnique({ where: { userId } });
    await tx.reviewerProfile.upsert({ where: { userId }, create: { ...input, userId }, update: input });
    // Names of relatives are nothing for a record that is kept for ever: only how many there are.
    const { relations, ...told } = input;
    const { chains, fields, keywords, affiliations, languages, most } = before ?? nothing;
    await recordAudit(tx, actor, {
      action: 'reviewerProfile.save',
      recordType: 'ReviewerProfile',
      recordId: userId,
      ...changesBetween(
        { chains, fields, keywords, affiliations, languages, most, relations: before?.relations.length ?? 0 },
        { ...told, relations: relations.length },
      ),
    });
    return giveUpConflicting(tx, actor, now);
  });
}

const nothing = { chains: [], fields: [], keywords: [], affiliations: [], languages: [], most: null };

async function giveUpConflicting(tx: Transaction, actor: Actor, now: Date): Promise<number> {
  const [judge] = await listReviewers(tx, [actor.userId]);
  if (!judge) return 0;
  const reviews = await tx.review.findMany({
    where: { reviewerId: actor.userId, state: { in: [...openReviewStates] } },
    select: {
      id: true,
      application: {
        select: {
          ...judgedSelect,
          number: true,
          call: {
            select: {
              title: true,
              formVersion: { select: { definition: true } },
              programme: { select: { managingOrganisationId: true } },
            },
          },
        },
      },
    },
  });
  let given = 0;
  for (const { id, application } of reviews) {
    const judged = toJudged(application, formOf(application.call));
    if (!(await recordConflicts(tx, actor, { applicationId: application.id, judge, judged, now }))) continue;
    const { count } = await tx.review.updateMany({
      where: { id, state: { in: [...openReviewStates] } },
      data: { state: 'REMOVED', revision: { increment: 1 } },
    });
    given += count;
    if (count === 0) continue;
    await recordAudit(tx, actor, { action: 'review.remove', recordType: 'Review', recordId: id });
    await tellOfficials(tx, 'conflictDeclared', {
      applicationId: application.id,
      number: application.number,
      call: readLocalizedText(application.call.title),
      reviewer: actor.name,
      bureauId: application.call.programme.managingOrganisationId,
    });
  }
  return given;
}
