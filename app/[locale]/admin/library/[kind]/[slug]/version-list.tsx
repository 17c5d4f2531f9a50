import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { formatDate } from '@/lib/dates';
import type { Locale } from '@/lib/i18n/locales';
import type { KeptRecord } from '@/lib/library/admin-queries';
import { routes } from '@/lib/routes';

type Props = {
  kindKey: string;
  record: KeptRecord;
  edited: { locale: Locale; slug: string };
};

/** What was published, newest first. */
export async function VersionList({ kindKey, record, edited: { slug } }: Props) {
  const [t, locale] = await Promise.all([getTranslations('adminLibrary'), getLocale()]);
  return (
    <section>
      <h2 className="text-h3">{t('versions')}</h2>
      {record.versions.length === 0 ? <p className="mt-2 text-small text-ink-2">{t('noVersions')}</p> : null}
      <ol className="mt-2 grid gap-3">
        {record.versions.map(({ number, note, publishedAt, publishedBy }) => (
          <li key={number} className="border-t border-line pt-2 text-small">
            <b>{t('version', { number })}</b>
            <span className="block text-ink-2">
              {t('versionBy', { date: formatDate(publishedAt, locale), name: publishedBy?.name ?? t('system') })}
            </span>
            {note ? <span className="block">{note}</span> : null}
            <Link
              href={routes.adminVersion(locale, { key: kindKey, slug, number })}
              prefetch={false}
              className="inline-block py-1.5"
            >
              {t('seeVersion')}
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
