import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { requireStaff } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { countKeptRecords } from '@/lib/library/admin-queries';
import { routes } from '@/lib/routes';

export async function generateMetadata() {
  return { title: (await getTranslations('adminLibrary'))('title') };
}

/** Everything that is published here, by kind: how much there is, and how much waits. */
export default async function LibraryPage({ params }: PageProps<'/[locale]/admin/library'>) {
  const locale = (await params).locale as Locale;
  const actor = await requireStaff(locale, routes.adminLibrary(locale));
  const [t, counts] = await Promise.all([getTranslations('adminLibrary'), countKeptRecords(actor)]);
  return (
    <>
      <PageHead title={t('title')} lead={t('intro')} />
      <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
        {counts.map(({ kind, total, unpublished }) => (
          <li key={kind.key} className="grid">
            <Link
              href={routes.adminLibrary(locale, kind.key)}
              prefetch={false}
              className="group flex items-baseline justify-between gap-4 rounded-base border border-line bg-surface p-5 text-ink no-underline hover:border-ink"
            >
              <span>
                <b className="block text-h3 leading-snug group-hover:underline">{kind.name.many[locale]}</b>
                {unpublished > 0 ? (
                  <span className="mt-1 block text-small text-warn">{t('inWork', { count: unpublished })}</span>
                ) : null}
              </span>
              <span className="num text-[1.5rem]">{total}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
