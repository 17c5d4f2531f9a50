import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { retryFailedJobsAction } from '@/app/[locale]/admin/jobs/actions';
import { JobTable } from '@/app/[locale]/admin/jobs/job-table';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterLinks } from '@/components/ui/filter-links';
import { Notice } from '@/components/ui/notice';
import { Pagination } from '@/components/ui/pagination';
import { requireStaff } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { listJobs } from '@/lib/jobs/queries';
import { isJobState, jobStates } from '@/lib/jobs/schema';
import { orNotFound } from '@/lib/not-found';
import { pageNumber } from '@/lib/page-number';
import { routes } from '@/lib/routes';

const notices = ['retried', 'removed', 'retriedAll'] as const;

export async function generateMetadata() {
  return { title: (await getTranslations('jobs'))('title') };
}

export default async function JobsPage({ params, searchParams }: PageProps<'/[locale]/admin/jobs'>) {
  const locale = (await params).locale as Locale;
  const actor = await requireStaff(locale, routes.adminJobs(locale));
  const asked = await searchParams;
  const state = isJobState(asked.state) ? asked.state : null;
  const page = pageNumber(asked.page);
  const notice = notices.find((name) => name === asked.notice);
  const [t, states, { jobs, counts, pages }] = await Promise.all([
    getTranslations('jobs'),
    getTranslations('impossibleStates'),
    orNotFound(listJobs(actor, { state, page })),
  ]);
  const query = (to: { state?: string | null; page?: number }) =>
    `?${new URLSearchParams({ ...(to.state ? { state: to.state } : {}), page: String(to.page ?? 1) })}`;
  const all = jobStates.reduce((sum, name) => sum + counts[name], 0);
  return (
    <>
      <h1 className="text-h1">{t('title')}</h1>
      <p className="mt-3 max-w-[38em] text-ink-2">{t('lead')}</p>
      <p className="mt-2">
        <Link href={routes.adminImpossibleStates(locale)} prefetch={false}>
          {states('link')}
        </Link>
      </p>
      {notice ? (
        <div className="mt-6">
          <Notice tone="ok" live>
            {t(`notices.${notice}`)}
          </Notice>
        </div>
      ) : null}
      <FilterLinks
        label={t('filter')}
        links={[
          { href: routes.adminJobs(locale), label: t('all'), count: all, isCurrent: state === null },
          ...jobStates.map((name) => ({
            href: routes.adminJobs(locale, query({ state: name })),
            label: t(`states.${name}`),
            count: counts[name],
            isCurrent: state === name,
          })),
        ]}
      />
      {counts.retrying + counts.failed > 0 ? (
        <Form action={retryFailedJobsAction.bind(null, { locale })} labels={{}} className="mt-5">
          <SubmitButton kind="secondary" pending={t('working')}>
            {t('retryAll', { count: counts.retrying + counts.failed })}
          </SubmitButton>
        </Form>
      ) : null}
      <div className="mt-6">
        {jobs.length === 0 ? (
          <EmptyState title={t(state ? 'noneInState' : 'none')}>
            <p>{t('noneHint')}</p>
          </EmptyState>
        ) : (
          <JobTable jobs={jobs} locale={locale} query={query({ state, page })} />
        )}
        <Pagination page={page} pages={pages} hrefFor={(to) => routes.adminJobs(locale, query({ state, page: to }))} />
      </div>
    </>
  );
}
