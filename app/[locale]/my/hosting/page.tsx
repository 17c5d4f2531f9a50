import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { StateTag } from '@/components/applications/state-tag';
import { Localized } from '@/components/texts/localized';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { SampleMark } from '@/components/ui/sample-mark';
import { listApplicationsToHost } from '@/lib/applications/hosting/queries';
import { requireActor } from '@/lib/auth/session';
import { formatDate } from '@/lib/dates';
import type { Locale } from '@/lib/i18n/locales';
import { orNotFound } from '@/lib/not-found';
import { pageNumber } from '@/lib/page-number';
import { routes } from '@/lib/routes';

export async function generateMetadata() {
  return { title: (await getTranslations('hosting'))('title') };
}

/** What a host is asked: applications that name its organisation. */
export default async function HostingPage({ params, searchParams }: PageProps<'/[locale]/my/hosting'>) {
  const locale = (await params).locale as Locale;
  const page = pageNumber((await searchParams).page);
  const actor = await requireActor(locale, routes.hosting(locale));
  const [t, { rows, pages }] = await Promise.all([
    getTranslations('hosting'),
    orNotFound(listApplicationsToHost(actor, { page })),
  ]);
  return (
    <>
      <h1 className="mb-2 text-h1">{t('title')}</h1>
      <p className="mb-8 max-w-prose text-ink-2">{t('intro')}</p>
      {rows.length === 0 ? <EmptyState title={t('none')}>{t('noneHint')}</EmptyState> : null}
      <ul className="border-t-4 border-ink">
        {rows.map(({ id, number, state, submittedAt, applicant, call, host }) => (
          <li key={id} className="border-b border-line py-4">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-ink-2">
              <StateTag state={state} procedure={call.procedure} />
              <span className="font-num">{number}</span>
              {submittedAt ? <span>{t('sent', { date: formatDate(submittedAt, locale) })}</span> : null}
              {applicant.isSample || call.isSample ? <SampleMark /> : null}
            </p>
            <p className="mt-1 font-bold">
              <Link href={routes.hostedApplication(locale, id)} prefetch={false} className="inline-block py-1">
                {applicant.name}
              </Link>
            </p>
            <p className="text-small">
              <Localized text={call.title} />
              {host ? (
                <>
                  {' · '}
                  <Localized text={host} />
                </>
              ) : null}
            </p>
          </li>
        ))}
      </ul>
      <Pagination page={page} pages={pages} hrefFor={(to) => routes.hosting(locale, to)} />
    </>
  );
}
