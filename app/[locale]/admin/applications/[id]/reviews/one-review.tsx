import { getLocale, getTranslations } from 'next-intl/server';
import { handOverAction, takeBackAction } from '@/app/[locale]/admin/applications/[id]/reviews/actions';
import { SelectField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { reasonWords } from '@/components/reviews/reason-words';
import { ReviewStateTag } from '@/components/reviews/review-state-tag';
import { ScoreTable } from '@/components/reviews/score-table';
import { Card } from '@/components/ui/card';
import { formatDate } from '@/lib/dates';
import type { ReviewsOfApplication } from '@/lib/reviews/official-queries';
import { isOpenReview } from '@/lib/reviews/rules';

type Props = {
  applicationId: string;
  code: string;
  review: ReviewsOfApplication['reviews'][number];
  rubric: ReviewsOfApplication['rubric'];
  /** to whom it may be handed over */
  candidates: { value: string; label: string }[];
};

/** One reviewer's judgement; one that is not finished can be taken back or handed over. */
export async function OneReview({ applicationId, code, review, rubric, candidates }: Props) {
  const [t, locale, because] = await Promise.all([getTranslations('adminReviews'), getLocale(), reasonWords()]);
  const { state, reviewer, total, z, scores, comment, abstainReason, proposedFor, assignedAt } = review;
  const context = { locale, code, applicationId, reviewerId: reviewer.id };
  return (
    <Card as="article">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="text-h3">{reviewer.name}</h3>
        <ReviewStateTag state={state} />
      </div>
      <p className="mt-1 text-small text-ink-2">
        {t('assignedOn', { date: formatDate(assignedAt, locale), because: because(proposedFor) })}
      </p>
      {state === 'DONE' && total !== null ? (
        <>
          <p className="mt-3">
            <span className="num text-h2">{total.toFixed(1)}</span>{' '}
            <span className="text-small text-ink-2">
              {z === null ? t('of100') : t('of100z', { z: `${z < 0 ? '−' : '+'}${Math.abs(z).toFixed(2)}` })}
            </span>
          </p>
          {rubric ? (
            <details className="mt-2">
              <summary className="min-h-11 cursor-pointer py-2 font-bold">{t('scores')}</summary>
              <ScoreTable rubric={rubric} scores={scores} />
            </details>
          ) : null}
          {comment ? <p className="mt-2 whitespace-pre-wrap">{comment}</p> : null}
        </>
      ) : null}
      {state === 'ABSTAINED' && abstainReason ? <p className="mt-2 whitespace-pre-wrap">{abstainReason}</p> : null}
      {isOpenReview(state) ? (
        <details className="mt-2">
          <summary className="min-h-11 cursor-pointer py-2 font-bold">{t('change', { name: reviewer.name })}</summary>
          <Form action={takeBackAction.bind(null, context)} labels={{}}>
            <SubmitButton pending={t('working')} kind="danger">
              {t('takeBack')}
            </SubmitButton>
          </Form>
          {candidates.length > 0 ? (
            <Form action={handOverAction.bind(null, context)} labels={{ reviewerId: t('handOverTo') }}>
              <SelectField name="reviewerId" options={candidates} empty={t('choose')} />
              <div className="mt-4">
                <SubmitButton pending={t('working')} kind="secondary">
                  {t('handOver')}
                </SubmitButton>
              </div>
            </Form>
          ) : null}
        </details>
      ) : null}
    </Card>
  );
}
