import { getLocale, getTranslations } from 'next-intl/server';
import { ReviewStateTag } from '@/components/reviews/review-state-tag';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { SampleMark } from '@/components/ui/sample-mark';
import { daysUntil, formatDateTime } from '@/lib/dates';
import { plainText } from '@/lib/i18n/localized-text';
import type { MyReview } from '@/lib/reviews/queries';
import { isOpenReview } from '@/lib/reviews/rules';
import { routes } from '@/lib/routes';

/** One of a reviewer's own reviews at a glance. */
export async function ReviewCard({ review, now }: { review: MyReview; now: Date }) {
  const [t, locale] = await Promise.all([getTranslations('reviews'), getLocale()]);
  const { id, code, call, state, dueAt, total, isReadable } = review;
  const isOpen = isReadable && isOpenReview(state);
  const days = dueAt ? daysUntil(dueAt, now) : null;
  return (
    <Card as="li" className="flex flex-col">
      <div className="flex items-start justify-between gap-4">
        <div className="min-w-0">
          <p className="flex flex-wrap gap-2">
            <ReviewStateTag state={state} />
            {review.isSample ? <SampleMark /> : null}
          </p>
          <h3 className="mt-3 font-num text-h3 leading-snug">{code}</h3>
          <p className="mt-1">{plainText(call, locale)}</p>
        </div>
        {isOpen && days !== null ? (
          <p
            className={`flex flex-none items-baseline gap-2 rounded-base px-3 py-2 text-small leading-tight font-bold ${days <= 3 ? 'bg-signal text-on-signal' : 'border-2 border-ink'}`}
          >
            <span className="num text-[2rem]">{Math.abs(days)}</span>
            {days < 0 ? t('daysOver', { days: -days }) : t('daysLeft', { days })}
          </p>
        ) : null}
      </div>
      <p className="mt-2 mb-4 text-small text-ink-2">
        {isOpen ? (dueAt ? t('dueAt', { when: formatDateTime(dueAt, locale) }) : t('noDue')) : null}
        {total === null ? null : t('totalOf', { total: total.toFixed(1) })}
        {isReadable ? null : <span className="block">{t('over')}</span>}
      </p>
      {isReadable && state !== 'ABSTAINED' ? (
        <ButtonLink
          href={routes.review(locale, id)}
          kind={isOpen ? 'primary' : 'secondary'}
          className="mt-auto self-start"
          prefetch={false}
        >
          {t(state === 'DONE' ? 'read' : state === 'STARTED' ? 'continue' : 'begin')}
          <span className="sr-only"> {code}</span>
        </ButtonLink>
      ) : null}
    </Card>
  );
}
