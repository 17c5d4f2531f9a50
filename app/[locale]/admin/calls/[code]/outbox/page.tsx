import { getTranslations } from 'next-intl/server';
import { CallViews } from '@/app/[locale]/admin/calls/[code]/call-views';
import { Letter } from '@/app/[locale]/admin/calls/[code]/outbox/letter';
import { releaseAction } from '@/app/[locale]/admin/calls/[code]/panel/actions';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterLinks } from '@/components/ui/filter-links';
import { FoldCard } from '@/components/ui/fold-card';
import { Notice } from '@/components/ui/notice';
import { Pagination } from '@/components/ui/pagination';
import { requireStaff } from '@/lib/auth/session';
import { formatDateTime } from '@/lib/dates';
import type { Locale } from '@/lib/i18n/locales';
import { orNotFound } from '@/lib/not-found';
import { pageNumber } from '@/lib/page-number';
import { getOutbox } from '@/lib/panels/outbox';
import { routes } from '@/lib/routes';
import { PanelChoice } from '@/prisma/generated/enums';

const choices = Object.values(PanelChoice);

export async function generateMetadata() {
  return { title: (await getTranslations('panels'))('outbox.title') };
}

/** Every letter before it is sent; then the one button that sends them all. */
export default async function OutboxPage({ params, searchParams }: PageProps<'/[locale]/admin/calls/[code]/outbox'>) {
  const { locale: segment, code } = await params;
  const locale = segment as Locale;
  const actor = await requireStaff(locale, routes.adminOutbox(locale, code));
  const asked = await searchParams;
  const choice = choices.find((one) => one === asked.choice) ?? null;
  const page = pageNumber(asked.page);
  const [t, errors, outbox] = await Promise.all([
    getTranslations('panels'),
    getTranslations('errors'),
    orNotFound(getOutbox(actor, { code, choice, page, now: new Date() })),
  ]);
  const { call, counts, undecided, refusals, letters, pages } = outbox;
  const all = choices.reduce((sum, one) => sum + counts[one], 0);
  return (
    <>
      <CallViews call={call} view="outbox" title={t('outbox.title')} lead={t('outbox.lead')} />
      {call.releasedAt ? (
        <div className="mt-6">
          <Notice tone="info">{t('outbox.gone', { when: formatDateTime(call.releasedAt, locale) })}</Notice>
        </div>
      ) : (
        <>
          {refusals.length > 0 ? (
            <div className="mt-6">
              <Notice tone="warn" title={t('outbox.cannot')}>
                <ul>
                  {refusals.map(({ code: refused, params: values }) => (
                    <li key={refused}>{errors(refused, values)}</li>
                  ))}
                </ul>
              </Notice>
            </div>
          ) : (
            <FoldCard title={t('outbox.release')} tone="action" className="mt-6">
              <p className="mt-3 mb-4">{t('outbox.releaseHint', { count: all })}</p>
              <Form action={releaseAction.bind(null, { locale, code })} labels={{}}>
                <SubmitButton pending={t('outbox.releasing')}>{t('outbox.releaseNow')}</SubmitButton>
              </Form>{' '}
            </FoldCard>
          )}
          <FilterLinks
            label={t('outbox.filter')}
            links={[
              { href: routes.adminOutbox(locale, code), label: t('outbox.all'), count: all, isCurrent: !choice },
              ...choices.map((one) => ({
                href: routes.adminOutbox(locale, code, `?choice=${one}`),
                label: t(`choices.${one}`),
                count: counts[one],
                isCurrent: choice === one,
              })),
            ]}
          />
          {undecided > 0 ? <p className="mt-3 text-small">{t('outbox.undecided', { count: undecided })}</p> : null}
          {letters.length === 0 ? (
            <EmptyState title={t('outbox.none')}>{t('outbox.noneHint')}</EmptyState>
          ) : (
            <ul className="mt-6">
              {letters.map((letter) => (
                <Letter key={letter.id} letter={letter} />
              ))}
            </ul>
          )}
          <Pagination
            page={page}
            pages={pages}
            hrefFor={(to) => routes.adminOutbox(locale, code, `?${choice ? `choice=${choice}&` : ''}page=${to}`)}
          />
        </>
      )}
    </>
  );
}
