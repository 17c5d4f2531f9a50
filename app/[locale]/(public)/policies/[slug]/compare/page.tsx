import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Comparison } from '@/app/[locale]/(public)/policies/[slug]/compare/comparison';
import { EditionChoice } from '@/app/[locale]/(public)/policies/[slug]/compare/edition-choice';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import { Localized } from '@/components/texts/localized';
import { ButtonLink } from '@/components/ui/button';
import { SampleMark } from '@/components/ui/sample-mark';
import type { Locale } from '@/lib/i18n/locales';
import { plainText } from '@/lib/i18n/localized-text';
import { policy } from '@/lib/library/kinds/policy';
import { findPublishedRecord } from '@/lib/library/queries';
import { pageMetadata } from '@/lib/page-metadata';
import { chosenEditions } from '@/lib/policies/rules';
import { routes } from '@/lib/routes';

// What is asked stands in the address.
export const dynamic = 'force-dynamic';

type Props = PageProps<'/[locale]/policies/[slug]/compare'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: segment, slug } = await params;
  const locale = segment as Locale;
  const [t, record] = await Promise.all([getTranslations('policies'), findPublishedRecord(policy, slug)]);
  if (!record || record.content.editions.length < 2) notFound();
  return pageMetadata({
    locale,
    path: `/policies/${slug}/compare`,
    title: `${t('comparison.title')} · ${plainText(record.content.title, locale)}`,
    description: t('comparison.lead'),
  });
}

/** Two versions of a policy side by side in one text. The address says which, so that it can be sent to somebody. */
export default async function ComparePolicyPage({ params, searchParams }: Props) {
  const { locale: segment, slug } = await params;
  const locale = segment as Locale;
  const [t, asked, record] = await Promise.all([
    getTranslations('policies'),
    searchParams,
    findPublishedRecord(policy, slug),
  ]);
  const chosen = record && chosenEditions(record.content.editions, asked);
  if (!chosen) notFound();
  const { title, editions } = record.content;
  return (
    <PublicPage>
      <Breadcrumb
        between={[
          { href: routes.policies(locale), label: t('title') },
          { href: routes.policy(locale, slug), label: plainText(title, locale) },
        ]}
        here={t('comparison.title')}
      />
      <div className="wrap">
        <PageHead title={t('comparison.title')} lead={<Localized text={title} />} />
        {record.isSample ? (
          <p className="-mt-4 mb-6">
            <SampleMark />
          </p>
        ) : null}
        <EditionChoice slug={slug} editions={editions} {...chosen} />
        <Comparison {...chosen} />
        <div className="mt-10">
          <ButtonLink href={routes.policy(locale, slug)} kind="secondary">
            {t('comparison.back')}
          </ButtonLink>
        </div>
      </div>
    </PublicPage>
  );
}
