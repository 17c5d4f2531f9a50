import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { checkLinksAction } from '@/app/[locale]/admin/links/actions';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { PageHead } from '@/components/layout/page-head';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/session';
import { formatDateTime, formatShortDate } from '@/lib/dates';
import type { Locale } from '@/lib/i18n/locales';
import type { LinkProblem } from '@/lib/links/probe';
import { listBrokenLinks } from '@/lib/links/queries';
import { routes } from '@/lib/routes';

export async function generateMetadata() {
  return { title: (await getTranslations('adminLinks'))('title') };
}

/** Links out of the portal that did not answer well, and what leads to them. */
export default async function LinksPage({ params, searchParams }: PageProps<'/[locale]/admin/links'>) {
  const locale = (await params).locale as Locale;
  const actor = await requireStaff(locale, routes.adminLinks(locale));
  const [t, links, query] = await Promise.all([getTranslations('adminLinks'), listBrokenLinks(actor), searchParams]);
  return (
    <>
      <PageHead title={t('title')} lead={t('intro')} />
      {query.notice === 'asked' ? (
        <div className="mb-6">
          <Notice tone="ok" live>
            {t('asked')}
          </Notice>
        </div>
      ) : null}
      <p className="text-ink-2">
        {links.lastCheckedAt
          ? t('checked', {
              checked: links.checked,
              total: links.total,
              time: formatDateTime(links.lastCheckedAt, locale),
            })
          : t('neverChecked', { total: links.total })}
      </p>
      <Form action={checkLinksAction.bind(null, { locale })} labels={{}} className="my-5">
        <SubmitButton kind="secondary" pending={t('asking')}>
          {t('checkNow')}
        </SubmitButton>
      </Form>
      {links.broken.length === 0 ? (
        <EmptyState title={links.lastCheckedAt ? t('noneBroken') : t('notYet')} />
      ) : (
        <Table
          caption={t('title')}
          rows={links.broken}
          rowKey={({ address }) => address}
          columns={[
            {
              header: t('address'),
              rowHeader: true,
              cell: ({ address }) => (
                <a href={address} rel="external noopener" className="font-normal [overflow-wrap:anywhere]">
                  {address}
                </a>
              ),
            },
            {
              header: t('answer'),
              cell: ({ status, problem }) => status ?? t(`problems.${(problem ?? 'OTHER') as LinkProblem}`),
            },
            { header: t('times'), figures: true, narrow: true, cell: ({ failures }) => failures },
            {
              header: t('lastWell'),
              narrow: true,
              cell: ({ okAt }) => (okAt ? formatShortDate(okAt, locale) : t('never')),
            },
            {
              header: t('from'),
              cell: ({ from }) => (
                <ul>
                  {from.map(({ source, key, slug }) => (
                    <li key={source ?? `${key}/${slug}`}>
                      <Link
                        href={
                          source
                            ? routes.adminSource(locale, source)
                            : routes.adminRecord(locale, key ?? '', slug ?? '')
                        }
                        prefetch={false}
                        className="inline-block py-1"
                      >
                        {source ?? slug}
                      </Link>
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
      )}
    </>
  );
}
