import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { SourceForm } from '@/app/[locale]/admin/sources/source-form';
import { PageHead } from '@/components/layout/page-head';
import { Localized } from '@/components/texts/localized';
import { Notice } from '@/components/ui/notice';
import { requireStaff } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { orNotFound } from '@/lib/not-found';
import { routes } from '@/lib/routes';
import { getSource } from '@/lib/sources/admin-queries';

type Props = PageProps<'/[locale]/admin/sources/[id]'>;

export async function generateMetadata({ params }: Props) {
  return { title: (await params).id };
}

/** A source to work on, and what is published on its strength. */
export default async function SourcePage({ params, searchParams }: Props) {
  const { locale: segment, id } = await params;
  const locale = segment as Locale;
  const actor = await requireStaff(locale, routes.adminSource(locale, id));
  const [t, source, query] = await Promise.all([
    getTranslations('adminSources'),
    orNotFound(getSource(actor, id)),
    searchParams,
  ]);
  return (
    <>
      <p className="mb-2 text-small">
        <Link href={routes.adminSources(locale)}>{t('title')}</Link>
      </p>
      <PageHead title={`${id} · ${t(`gradeShort.${source.grade}`)}`} lead={<Localized text={source.title} />} />
      {query.notice === 'saved' ? (
        <div className="mb-6">
          <Notice tone="ok" live>
            {t('saved')}
          </Notice>
        </div>
      ) : null}
      <SourceForm source={source} />
      <section className="mt-12">
        <h2 className="text-h3">{t('usedBy')}</h2>
        {source.uses.length === 0 ? <p className="mt-2 text-ink-2">{t('unused')}</p> : null}
        <ul className="mt-2">
          {source.uses.map(({ key, slug, title }) => (
            <li key={`${key}/${slug}`}>
              <Link href={routes.adminRecord(locale, key, slug)} prefetch={false} className="inline-block py-1.5">
                <span className="font-num text-small">{slug}</span> <Localized text={title} />
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
