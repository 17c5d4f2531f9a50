import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Discussion } from '@/app/[locale]/review/[id]/discussion';
import { ScoreSheet } from '@/app/[locale]/review/[id]/score-sheet';
import { WaysOut } from '@/app/[locale]/review/[id]/ways-out';
import { AnswerList } from '@/components/applications/answer-list';
import { ReviewStateTag } from '@/components/reviews/review-state-tag';
import { ScoreTable } from '@/components/reviews/score-table';
import { Notice } from '@/components/ui/notice';
import { SampleMark } from '@/components/ui/sample-mark';
import { requireReviewer } from '@/lib/auth/session';
import { formatDateTime } from '@/lib/dates';
import type { Locale } from '@/lib/i18n/locales';
import { plainText } from '@/lib/i18n/localized-text';
import { orNotFound } from '@/lib/not-found';
import { getMyReview } from '@/lib/reviews/queries';
import { isOpenReview } from '@/lib/reviews/rules';
import { routes } from '@/lib/routes';

const notices = ['saved', 'done', 'said'] as const;

export async function generateMetadata() {
  return { title: (await getTranslations('reviews'))('one') };
}

/** The application at the left, the score sheet at the right. */
export default async function ReviewPage({ params, searchParams }: PageProps<'/[locale]/review/[id]'>) {
  const { locale: segment, id } = await params;
  const locale = segment as Locale;
  const actor = await requireReviewer(locale, routes.review(locale, id));
  const [t, review, query] = await Promise.all([
    getTranslations('reviews'),
    orNotFound(getMyReview(actor, id, locale)),
    searchParams,
  ]);
  const { state, rubric, call, form, answers, files, open } = review;
  const notice = notices.find((name) => name === query.notice);
  const isOpen = isOpenReview(state);
  return (
    <>
      <p className="text-small">
        <Link href={routes.reviews(locale)}>{t('back')}</Link>
      </p>
      <p className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-small">
        <ReviewStateTag state={state} />
        <span>{plainText(call.title, locale)}</span>
        {call.isSample ? <SampleMark /> : null}
        {call.dueAt && isOpen ? <span>{t('dueAt', { when: formatDateTime(call.dueAt, locale) })}</span> : null}
      </p>
      <h1 className="mt-1 text-h1">{open ? `${open.name} · ${open.number}` : review.code}</h1>
      {notice ? (
        <div className="mt-6">
          <Notice tone="ok" live>
            <p className="font-bold">{t(`notice.${notice}`)}</p>
          </Notice>
        </div>
      ) : null}
      <p className="mt-6 text-small lg:hidden">
        <a href="#sheet">{t('toSheet')}</a>
      </p>
      <div className="mt-6 grid gap-x-10 gap-y-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,27rem)]">
        <div className="min-w-0">
          <h2 className="text-h2">{t('application')}</h2>
          <p className="mt-1 text-small text-ink-2">{t(call.isBlind ? 'blindNote' : 'openNote')}</p>
          {form.steps.map((step) => (
            <section key={step.key} className="mt-6">
              <h3 className="mb-2 text-h3">{step.title[locale]}</h3>
              <AnswerList
                step={step}
                answers={answers}
                files={files}
                fileHref={({ id: fileId }) =>
                  files.some((file) => file.id === fileId && file.isShown)
                    ? routes.reviewFile(locale, id, fileId)
                    : null
                }
                closedFile={t('fileNotShown')}
              />
            </section>
          ))}
        </div>
        <div
          id="sheet"
          className="min-w-0 scroll-mt-6 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-y-auto lg:pr-2"
        >
          <section className="rounded-base border border-t-8 border-line border-t-ink bg-surface p-5">
            <h2 className="text-h2">{t('sheet')}</h2>
            {rubric === null ? <p className="mt-2">{t('noRubric')}</p> : null}
            {rubric && isOpen ? <ScoreSheet review={review} rubric={rubric} /> : null}
            {rubric && state === 'DONE' ? (
              <div className="mt-4">
                <p className="mb-4">
                  <span className="num text-figure leading-none">{review.total?.toFixed(1)}</span>{' '}
                  <span className="text-small text-ink-2">{t('of100')}</span>
                </p>
                <ScoreTable rubric={rubric} scores={review.scores} />
                {review.comment ? <p className="mt-3 whitespace-pre-wrap">{review.comment}</p> : null}
              </div>
            ) : null}
          </section>
          {isOpen ? <WaysOut reviewId={id} /> : null}
        </div>
      </div>
      {state === 'DONE' && rubric ? <Discussion review={review} rubric={rubric} /> : null}
    </>
  );
}
