import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { EditionList } from '@/app/[locale]/(public)/policies/[slug]/edition-list';
import { MeasureList } from '@/app/[locale]/(public)/policies/[slug]/measure-list';
import { PlainCard } from '@/app/[locale]/(public)/policies/[slug]/plain-card';
import { PolicyFacts } from '@/app/[locale]/(public)/policies/[slug]/policy-facts';
import { StandingNotice } from '@/app/[locale]/(public)/policies/[slug]/standing-notice';
import { RecordFoot } from '@/app/[locale]/(public)/record-foot';
import { Quotation } from '@/components/figures/quotation';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import { StatusTag } from '@/components/policies/status-tag';
import { Localized } from '@/components/texts/localized';
import { SampleMark } from '@/components/ui/sample-mark';
import { dayOf } from '@/lib/dates';
import type { Locale } from '@/lib/i18n/locales';
import { plainText } from '@/lib/i18n/localized-text';
import { policy } from '@/lib/library/kinds/policy';
import { findPublishedRecord } from '@/lib/library/queries';
import { pageMetadata } from '@/lib/page-metadata';
import { policyStatusOn } from '@/lib/policies/rules';
import { routes } from '@/lib/routes';

export const revalidate = 60;

type Props = PageProps<'/[locale]/policies/[slug]'>;

// Each policy on its first visit; a build has no database.
export function generateStaticParams(): { slug: string }[] {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: segment, slug } = await params;
  const locale = segment as Locale;
  const record = await findPublishedRecord(policy, slug);
  if (!record) notFound();
  const { title, summary } = record.content;
  return pageMetadata({
    locale,
    path: `/policies/${slug}`,
    title: plainText(title, locale),
    description: plainText(summary ?? title, locale),
  });
}

export default async function PolicyPage({ params }: Props) {
  const { locale: segment, slug } = await params;
  const locale = segment as Locale;
  const [t, record] = await Promise.all([getTranslations('policies'), findPublishedRecord(policy, slug)]);
  if (!record) notFound();
  const { content } = record;
  const status = policyStatusOn(content, dayOf(new Date()));
  return (
    <PublicPage>
      <Breadcrumb
        between={[{ href: routes.policies(locale), label: t('title') }]}
        here={<Localized text={content.title} />}
      />
      <div className="wrap">
        <PageHead
          title={<Localized text={content.title} />}
          lead={content.summary ? <Localized text={content.summary} /> : null}
        />
        <p className="-mt-4 mb-8 flex flex-wrap items-center gap-2 text-small text-ink-2">
          <StatusTag status={status} />
          {policy.fields.policyKind.options[content.policyKind][locale]}
          {record.isSample ? <SampleMark /> : null}
        </p>
        <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <PolicyFacts content={content} status={status} />
          <div className="grid content-start gap-12 lg:col-start-1 lg:row-start-1">
            <StandingNotice content={content} status={status} />
            {content.quote ? (
              <section aria-labelledby="in-reply">
                <h2 id="in-reply" className="text-h2">
                  {t('inReply')}
                </h2>
                <Quotation quote={content.quote} ids={['P00']} />
              </section>
            ) : null}
            <PlainCard content={content} />
            {content.measures.length > 0 ? <MeasureList measures={content.measures} /> : null}
            <EditionList slug={slug} editions={content.editions} />
          </div>
        </div>
        <RecordFoot declaration={policy} record={record} />
      </div>
    </PublicPage>
  );
}
