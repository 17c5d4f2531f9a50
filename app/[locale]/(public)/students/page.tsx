import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RecordFoot } from '@/app/[locale]/(public)/record-foot';
import { SchemesByCoverage } from '@/app/[locale]/(public)/students/schemes-by-coverage';
import { GuideParts } from '@/components/guides/guide-parts';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import { Localized } from '@/components/texts/localized';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { Locale } from '@/lib/i18n/locales';
import { plainText } from '@/lib/i18n/localized-text';
import { guide } from '@/lib/library/kinds/guide';
import { scheme } from '@/lib/library/kinds/scheme';
import { findPublishedRecord, listPublishedRecords } from '@/lib/library/queries';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';

export const revalidate = 60;

type Props = PageProps<'/[locale]/students'>;

/** The enquiry form, for a student, about this page. */
const enquiry = '/contact?about=%2Fstudents&topic=STUDENT';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = (await params).locale as Locale;
  const [t, record] = await Promise.all([getTranslations('guides'), findPublishedRecord(guide, 'students')]);
  const { title, summary } = record?.content ?? {};
  return pageMetadata({
    locale,
    path: '/students',
    title: title ? plainText(title, locale) : t('students'),
    description: summary ? plainText(summary, locale) : t('askAsStudentNote'),
  });
}

export default async function StudentsPage({ params }: Props) {
  const locale = (await params).locale as Locale;
  const [t, record, schemes] = await Promise.all([
    getTranslations('guides'),
    findPublishedRecord(guide, 'students'),
    listPublishedRecords(scheme),
  ]);
  const title = record ? <Localized text={record.content.title} /> : t('students');
  const enquire = (
    <section aria-labelledby="enquiry" className="rounded-base border-t-8 border-signal bg-surface p-4 md:p-6">
      <h2 id="enquiry" className="text-h3">
        {t('needHelp')}
      </h2>
      <p className="mt-1 mb-4 text-ink-2">{t('askAsStudentNote')}</p>
      <ButtonLink href={routes.fromLink(locale, enquiry)} prefetch={false}>
        {t('askAsStudent')}
      </ButtonLink>
    </section>
  );
  return (
    <PublicPage>
      <Breadcrumb between={[{ href: routes.guides(locale), label: t('title') }]} here={title} />
      <div className="wrap">
        <PageHead title={title} lead={record?.content.summary ? <Localized text={record.content.summary} /> : null} />
        {record ? (
          <>
            <GuideParts content={record.content} more={[{ anchor: 'schemes', heading: t('schemes') }]}>
              {enquire}
              <SchemesByCoverage schemes={schemes} />
            </GuideParts>
            <RecordFoot declaration={guide} record={record} />
          </>
        ) : (
          <div className="grid gap-10">
            <EmptyState title={t('noGuide')}>{t('noneHint')}</EmptyState>
            {enquire}
          </div>
        )}
      </div>
    </PublicPage>
  );
}
