import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { assignOneAction, discussAction } from '@/app/[locale]/admin/applications/[id]/reviews/actions';
import { ConflictList } from '@/app/[locale]/admin/applications/[id]/reviews/conflict-list';
import { OneReview } from '@/app/[locale]/admin/applications/[id]/reviews/one-review';
import { SelectField, TextAreaField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { MessageList } from '@/components/reviews/message-list';
import { reasonWords } from '@/components/reviews/reason-words';
import type { ReviewsOfApplication } from '@/lib/reviews/official-queries';
import { routes } from '@/lib/routes';

type Props = { applicationId: string; reviews: ReviewsOfApplication };

/** What reviewers say of an application: totals and spread, each review, conflicts, and who could be added. */
export async function Reviews({ applicationId, reviews: found }: Props) {
  const [t, locale, because] = await Promise.all([getTranslations('adminReviews'), getLocale(), reasonWords()]);
  const { code, isInReview, rubric, reviews, summary, conflicts, messages, candidates, reviewsWanted } = found;
  if (!isInReview && reviews.length === 0 && conflicts.length === 0) return null;
  const options = candidates.map(({ id, name, load, reasons }) => ({
    value: id,
    label: t('candidate', { name, load, because: because(reasons) }),
  }));
  return (
    <section id="reviews" className="scroll-mt-6">
      <h2 className="text-h2">{t('reviews')}</h2>
      <p className="mt-1 text-small text-ink-2">
        {t('reviewsWantedNow', { wanted: reviewsWanted })}{' '}
        <Link href={routes.adminAssignments(locale, code)} prefetch={false}>
          {t('reviewersOfCall')}
        </Link>
      </p>
      {summary ? (
        <p className="mt-4 flex flex-wrap items-baseline gap-x-6 gap-y-1">
          <span>
            <span className="num text-figure leading-none">{summary.mean.toFixed(1)}</span>{' '}
            <span className="text-small text-ink-2">{t('mean')}</span>
          </span>
          {summary.spread === null ? null : (
            <span className="text-small">{t('spread', { spread: summary.spread.toFixed(1) })}</span>
          )}
        </p>
      ) : null}
      <div className="mt-4 grid gap-4">
        {reviews.map((review) => (
          <OneReview
            key={review.id}
            applicationId={applicationId}
            code={code}
            review={review}
            rubric={rubric}
            candidates={isInReview ? options : []}
          />
        ))}
      </div>
      <ConflictList applicationId={applicationId} conflicts={conflicts} />
      {isInReview && options.length > 0 ? (
        <Form
          action={assignOneAction.bind(null, { locale, code, applicationId })}
          labels={{ reviewerId: t('addReviewer') }}
          className="max-w-[40em]"
        >
          <SelectField name="reviewerId" options={options} empty={t('choose')} hint={t('addReviewerHint')} />
          <div className="mt-4">
            <SubmitButton pending={t('working')} kind="secondary">
              {t('add')}
            </SubmitButton>
          </div>
        </Form>
      ) : null}
      {messages.length > 0 || (isInReview && reviews.length > 0) ? (
        <>
          <h3 className="mt-8 text-h3">{t('discussion')}</h3>
          <MessageList messages={messages.map(({ author, ...message }) => ({ ...message, by: author.name }))} />
        </>
      ) : null}
      {isInReview && reviews.length > 0 ? (
        <Form
          action={discussAction.bind(null, { locale, applicationId })}
          labels={{ text: t('message') }}
          className="max-w-[50em]"
        >
          <TextAreaField name="text" rows={3} hint={t('messageHint')} />
          <div className="mt-4">
            <SubmitButton pending={t('working')} kind="secondary">
              {t('say')}
            </SubmitButton>
          </div>
        </Form>
      ) : null}
    </section>
  );
}
