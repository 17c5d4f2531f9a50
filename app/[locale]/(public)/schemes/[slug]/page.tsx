import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { RecordFoot } from '@/app/[locale]/(public)/record-foot';
import { SchemeDoor } from '@/app/[locale]/(public)/schemes/[slug]/scheme-door';
import { SchemeFacts } from '@/app/[locale]/(public)/schemes/[slug]/scheme-facts';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import { Prose } from '@/components/library/prose';
import { CoverageTag } from '@/components/schemes/coverage-tag';
import { Localized } from '@/components/texts/localized';
import { Notice } from '@/components/ui/notice';
import { SampleMark } from '@/components/ui/sample-mark';
import type { Locale } from '@/lib/i18n/locales';
import { plainText } from '@/lib/i18n/localized-text';
import { scheme } from '@/lib/library/kinds/scheme';
import { findPublishedRecord } from '@/lib/library/queries';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';
import { doorsOf } from '@/lib/schemes/rules';

export const revalidate = 60;

type Props = PageProps<'/[locale]/schemes/[slug]'>;

// Each scheme on its first visit; a build has no database.
export function generateStaticParams(): { slug: string }[] {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: segment, slug } = await params;
  const locale = segment as Locale;
  const record = await findPublishedRecord(scheme, slug);
  if (!record) notFound();
  const { title, summary } = record.content;
  return pageMetadata({
    locale,
    path: `/schemes/${slug}`,
    title: plainText(title, locale),
    description: plainText(summary ?? title, locale),
  });
}

export default async function SchemePage({ params }: Props) {
  const { locale: segment, slug } = await params;
  const locale = segment as Locale;
  const [t, library, record] = await Promise.all([
    getTranslations('schemes'),
    getTranslations('library'),
    findPublishedRecord(scheme, slug),
  ]);
  if (!record) notFound();
  const { content } = record;
  const ways = doorsOf(content);
  return (
    <PublicPage>
      <Breadcrumb
        between={[{ href: routes.schemes(locale), label: t('title') }]}
        here={<Localized text={content.title} />}
      />
      <div className="wrap">
        <PageHead
          title={<Localized text={content.title} />}
          lead={content.summary ? <Localized text={content.summary} /> : null}
        />
        <p className="-mt-4 mb-8 flex flex-wrap items-center gap-2 text-small text-ink-2">
          {t('tianjin')} <CoverageTag coverage={content.coversTianjin} />
          {record.isSample ? <SampleMark /> : null}
        </p>
        <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <SchemeFacts content={content} />
          <div className="grid content-start gap-10 lg:col-start-1 lg:row-start-1">
            {ways.length > 0 ? (
              <section aria-label={t('doors')} className={`grid gap-4 ${ways.length > 1 ? 'md:grid-cols-2' : ''}`}>
                {content.how ? <SchemeDoor door="join" text={content.how} /> : null}
                {content.run ? <SchemeDoor door="run" text={content.run} /> : null}
              </section>
            ) : null}
            {(['forWhom', 'gives', 'dates', 'tianjin'] as const).map((part) => {
              const text = content[part];
              return (
                <section key={part} aria-labelledby={part}>
                  <h2 id={part} className="mb-2 text-h2">
                    {t(part)}
                  </h2>
                  {text ? <Prose text={text} level={3} /> : <p className="text-ink-2">{t('notStated')}</p>}
                </section>
              );
            })}
            <div className="max-w-[50rem]">
              <Notice>{library('notOfficial')}</Notice>
            </div>
          </div>
        </div>
        <RecordFoot declaration={scheme} record={record} />
      </div>
    </PublicPage>
  );
}
