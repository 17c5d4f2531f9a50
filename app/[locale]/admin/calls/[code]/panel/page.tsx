import { getTranslations } from 'next-intl/server';
import { CallViews } from '@/app/[locale]/admin/calls/[code]/call-views';
import { AfterRelease } from '@/app/[locale]/admin/calls/[code]/panel/after-release';
import { CutLineForm } from '@/app/[locale]/admin/calls/[code]/panel/cut-line-form';
import { QuotasForm } from '@/app/[locale]/admin/calls/[code]/panel/quotas-form';
import { RankingTable } from '@/app/[locale]/admin/calls/[code]/panel/ranking-table';
import { TakeOverForm } from '@/app/[locale]/admin/calls/[code]/panel/take-over-form';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Pagination } from '@/components/ui/pagination';
import { requireStaff } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { orNotFound } from '@/lib/not-found';
import { pageNumber } from '@/lib/page-number';
import { getPanel } from '@/lib/panels/queries';
import { routes } from '@/lib/routes';

const notices = ['takenOver', 'quotasSaved', 'outcomeSaved', 'released', 'published', 'reservesClosed'] as const;
const rowsPerPage = 100;

export async function generateMetadata() {
  return { title: (await getTranslations('panels'))('title') };
}

/** The panel's table: who ranks where, what the rules would decide at the cut line, what is decided, and what came of it. */
export default async function PanelPage({ params, searchParams }: PageProps<'/[locale]/admin/calls/[code]/panel'>) {
  const { locale: segment, code } = await params;
  const locale = segment as Locale;
  const actor = await requireStaff(locale, routes.adminPanel(locale, code));
  const asked = await searchParams;
  const [t, panel] = await Promise.all([getTranslations('panels'), orNotFound(getPanel(actor, code, asked))]);
  const { call, rows, terms } = panel;
  const notice = notices.find((name) => name === asked.notice);
  const query = `?places=${terms.places ?? ''}&reserves=${terms.reserves}`;
  const page = pageNumber(asked.page);
  const facts = [
    t('facts.inReview', { count: rows.length }),
    t('facts.notReviewed', { count: rows.filter(({ rank }) => rank === null).length }),
    t('facts.decided', { count: rows.filter(({ outcome }) => outcome).length }),
    call.quota === null ? t('facts.placesOpen') : t('facts.places', { count: call.quota }),
  ];
  return (
    <>
      <CallViews call={call} view="panel" title={t('title')} lead={t('lead')} />
      {notice ? (
        <div className="mt-6">
          <Notice tone="ok" live>
            <p className="font-bold">{t(`notice.${notice}`)}</p>
          </Notice>
        </div>
      ) : null}
      {call.releasedAt ? (
        <AfterRelease panel={panel} writes={actor.locale} />
      ) : (
        <>
          <ul className="mt-6 flex flex-wrap gap-x-6 gap-y-1 text-small">
            {facts.map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
          <div className="mt-6 grid items-start gap-6 lg:grid-cols-2">
            <CutLineForm terms={terms} most={rows.length} code={code} />
            <QuotasForm panel={panel} query={query} />
          </div>
          {rows.length === 0 ? (
            <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
          ) : (
            <>
              <div className="mt-8">
                <RankingTable
                  call={call}
                  rows={rows.slice((page - 1) * rowsPerPage, page * rowsPerPage)}
                  lastAbove={rows.findLast(({ proposal }) => proposal.choice === 'SELECT')?.id ?? null}
                />
              </div>
              <Pagination
                page={page}
                pages={Math.ceil(rows.length / rowsPerPage)}
                hrefFor={(to) => routes.adminPanel(locale, code, `${query}&page=${to}`)}
              />
              <TakeOverForm panel={panel} query={query} writes={actor.locale} />
              <p className="mt-10">
                <ButtonLink href={routes.adminOutbox(locale, code)} prefetch={false}>
                  {t('outbox.open')}
                </ButtonLink>
              </p>
            </>
          )}
        </>
      )}
    </>
  );
}
