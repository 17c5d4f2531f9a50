import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import { Localized } from '@/components/texts/localized';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { SampleMark } from '@/components/ui/sample-mark';
import { isVerb, verbs } from '@/lib/guides/rules';
import type { Locale } from '@/lib/i18n/locales';
import { guide } from '@/lib/library/kinds/guide';
import { listPublishedRecords, type PublishedRecord } from '@/lib/library/queries';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';

export const revalidate = 60;

type Props = PageProps<'/[locale]/guides'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = (await params).locale as Locale;
  const t = await getTranslations('guides');
  return pageMetadata({ locale, path: '/guides', title: t('title'), description: t('lead') });
}

export default async function GuidesPage({ params }: Props) {
  const locale = (await params).locale as Locale;
  const [t, records] = await Promise.all([getTranslations('guides'), listPublishedRecords(guide)]);
  const doors = records.filter(({ slug }) => isVerb(slug));
  const others = records.filter(({ slug }) => !isVerb(slug));
  return (
    <PublicPage>
      <Breadcrumb here={t('title')} />
      <div className="wrap">
        <PageHead title={t('title')} lead={t('lead')} />
        {records.length === 0 ? (
          <EmptyState title={t('none')} action={<ButtonLink href={routes.contact(locale)}>{t('ask')}</ButtonLink>}>
            {t('noneHint')}
          </EmptyState>
        ) : null}
        {doors.length > 0 ? (
          <section aria-labelledby="doors">
            <h2 id="doors" className="mb-4 text-h2">
              {t('fourDoors')}
            </h2>
            <ul className="grid gap-4 md:grid-cols-2 lg:gap-6">
              {doors.map((record) => (
                <GuideCard key={record.slug} locale={locale} record={record} />
              ))}
            </ul>
          </section>
        ) : null}
        {others.length > 0 ? (
          <section aria-labelledby="elsewhere" className="mt-12">
            <h2 id="elsewhere" className="mb-4 text-h2">
              {t('elsewhere')}
            </h2>
            <ul className="grid gap-4 md:grid-cols-2 lg:gap-6">
              {others.map((record) => (
                <GuideCard key={record.slug} locale={locale} record={record} />
              ))}
            </ul>
          </section>
        ) : null}
      </div>
    </PublicPage>
  );
}

/** A door: its letter on the yellow plate of an exit, where it leads, and the parts inside. */
async function GuideCard({ locale, record }: { locale: Locale; record: PublishedRecord<typeof guide> }) {
  const t = await getTranslations('guides');
  const { slug, content } = record;
  const path = guide.path(slug);
  return (
    <li className="relative flex gap-4 rounded-base border border-line bg-surface p-4 md:p-6">
      {isVerb(slug) ? (
        <p className="flex size-12 flex-none items-center justify-center rounded-base bg-signal text-[1.75rem] text-on-signal">
          <span aria-hidden="true" className="num">
            {verbs[slug]}
          </span>
          <span className="sr-only">{t('door', { letter: verbs[slug] })}</span>
        </p>
      ) : null}
      <div className="min-w-0">
        <h3 className="text-[1.3125rem] leading-snug">
          <Link
            href={routes.fromLink(locale, path)}
            className="inline-block py-1 text-ink no-underline after:absolute after:inset-0 hover:underline hover:decoration-2"
          >
            <Localized text={content.title} />
          </Link>
        </h3>
        {content.summary ? (
          <p className="mt-1 text-small leading-relaxed text-ink-2">
            <Localized text={content.summary} />
          </p>
        ) : null}
        {record.isSample ? <SampleMark className="mt-2" /> : null}
      </div>
    </li>
  );
}
