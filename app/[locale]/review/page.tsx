import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ReviewCard } from '@/app/[locale]/review/review-card';
import { PageHead } from '@/components/layout/page-head';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { requireReviewer } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { listMyReviews, type MyReview } from '@/lib/reviews/queries';
import { isOpenReview } from '@/lib/reviews/rules';
import { routes } from '@/lib/routes';

const notices = ['done', 'abstained', 'conflict'] as const;

export async function generateMetadata() {
  return { title: (await getTranslations('reviews'))('title') };
}

/** What a reviewer has to judge, by when, and what they have judged. */
export default async function ReviewsPage({ params, searchParams }: PageProps<'/[locale]/review'>) {
  const locale = (await params).locale as Locale;
  const actor = await requireReviewer(locale, routes.reviews(locale));
  const [t, reviews, query] = await Promise.all([getTranslations('reviews'), listMyReviews(actor), searchParams]);
  const notice = notices.find((name) => name === query.notice);
  const isToDo = ({ state, isReadable }: MyReview) => isReadable && isOpenReview(state);
  const toDo = reviews
    .filter(isToDo)
    .toSorted((a, b) => (a.dueAt?.getTime() ?? Infinity) - (b.dueAt?.getTime() ?? Infinity));
  const rest = reviews.filter((review) => !isToDo(review));
  const done = reviews.filter(({ state }) => state === 'DONE').length;
  const now = new Date();
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      {notice ? (
        <div className="mb-8">
          <Notice tone="ok" live>
            <p className="font-bold">{t(`notice.${notice}`)}</p>
          </Notice>
        </div>
      ) : null}
      {reviews.length === 0 ? (
        <EmptyState
          title={t('none')}
          action={<ButtonLink href={routes.reviewerProfile(locale)}>{t('openProfile')}</ButtonLink>}
        >
          {t('noneHint')}
        </EmptyState>
      ) : (
        <>
          <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <span className="num text-figure leading-none">
              {done} / {done + toDo.length}
            </span>
            <span className="text-small text-ink-2">{t('progress', { done, all: done + toDo.length })}</span>
          </p>
          <section className="mt-10">
            <h2 className="text-h2">{t('toDo')}</h2>
            {toDo.length === 0 ? <p className="mt-3">{t('nothingToDo')}</p> : <ReviewCards reviews={toDo} now={now} />}
          </section>
          {rest.length > 0 ? (
            <section className="mt-12">
              <h2 className="text-h2">{t('finished')}</h2>
              <ReviewCards reviews={rest} now={now} />
            </section>
          ) : null}
          <p className="mt-10">
            <Link href={routes.reviewerProfile(locale)}>{t('openProfile')}</Link>
          </p>
        </>
      )}
    </>
  );
}

function ReviewCards({ reviews, now }: { reviews: MyReview[]; now: Date }) {
  return (
    <ul className="mt-4 grid gap-4 lg:grid-cols-2">
      {reviews.map((review) => (
        <ReviewCard key={review.id} review={review} now={now} />
      ))}
    </ul>
  );
}
