import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ProposalForm } from '@/app/[locale]/admin/calls/[code]/review/assign/proposal-form';
import { StartForm } from '@/app/[locale]/admin/calls/[code]/review/assign/start-form';
import { PageHead } from '@/components/layout/page-head';
import { Localized } from '@/components/texts/localized';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { orNotFound } from '@/lib/not-found';
import { getAssignments } from '@/lib/reviews/assignment/queries';
import { routes } from '@/lib/routes';

const notices = ['started', 'assigned'] as const;

export async function generateMetadata() {
  return { title: (await getTranslations('adminReviews'))('assignments') };
}

/** Who reviews what: a proposal with its reasons, which an official confirms, and how far the reviews are. */
export default async function AssignmentsPage({
  params,
  searchParams,
}: PageProps<'/[locale]/admin/calls/[code]/review/assign'>) {
  const { locale: segment, code } = await params;
  const locale = segment as Locale;
  const actor = await requireStaff(locale, routes.adminAssignments(locale, code));
  const [t, assignments, query] = await Promise.all([
    getTranslations('adminReviews'),
    orNotFound(getAssignments(actor, code)),
    searchParams,
  ]);
  const { title, hasRubric, canStart, applications, reviewers, reviewsWanted, without } = assignments;
  const notice = notices.find((name) => name === query.notice);
  return (
    <>
      <p className="mb-2 text-small">
        <Link href={routes.adminReviewSettings(locale, code)}>{t('settings')}</Link>
      </p>
      <PageHead
        title={
          <>
            {t('assignments')} <span className="font-num">{code}</span>
          </>
        }
        lead={<Localized text={title} />}
      />
      <div className="mb-6 grid gap-4">
        {notice ? (
          <Notice tone="ok" live>
            <p className="font-bold">{t(`notice.${notice}`)}</p>
          </Notice>
        ) : null}
        {hasRubric ? null : (
          <Notice tone="warn">
            {t('noRubric')} <Link href={routes.adminReviewSettings(locale, code)}>{t('settings')}</Link>
          </Notice>
        )}
        {canStart ? null : <Notice tone="info">{t('noReviewStep')}</Notice>}
        {reviewers.length === 0 ? <Notice tone="warn">{t('noReviewers')}</Notice> : null}
        {without > 0 ? <Notice tone="warn">{t('without', { count: without })}</Notice> : null}
      </div>
      <div className="space-y-14">
        <StartForm assignments={assignments} />
        <ProposalForm assignments={assignments} />
        <section>
          <h2 className="mb-4 text-h2">{t('inReview', { count: applications.length })}</h2>
          {applications.length === 0 ? (
            <EmptyState title={t('noneInReview')}>{t('noneInReviewHint')}</EmptyState>
          ) : (
            <Table
              caption={t('inReview', { count: applications.length })}
              rows={applications}
              rowKey={({ id }) => id}
              columns={[
                {
                  header: t('number'),
                  rowHeader: true,
                  cell: ({ id, number }) => (
                    <Link href={routes.adminReviewsOf(locale, id)} prefetch={false}>
                      {number}
                    </Link>
                  ),
                },
                { header: t('assigned'), figures: true, cell: ({ assigned }) => `${assigned} / ${reviewsWanted}` },
                { header: t('done'), figures: true, cell: ({ done }) => done },
              ]}
            />
          )}
        </section>
        {reviewers.length > 0 ? (
          <section>
            <h2 className="mb-4 text-h2">{t('load')}</h2>
            <Table
              caption={t('load')}
              rows={reviewers}
              rowKey={({ id }) => id}
              columns={[
                { header: t('calibration.reviewer'), rowHeader: true, cell: ({ name }) => name },
                { header: t('openReviews'), figures: true, cell: ({ load }) => load },
                { header: t('most'), figures: true, cell: ({ most }) => most ?? t('noLimit') },
              ]}
            />
          </section>
        ) : null}
      </div>
    </>
  );
}
