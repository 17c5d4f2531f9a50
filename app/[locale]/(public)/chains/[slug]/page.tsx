import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ChainMembers } from '@/app/[locale]/(public)/chains/[slug]/chain-members';
import { OtherChains } from '@/app/[locale]/(public)/chains/[slug]/other-chains';
import { StretchLine } from '@/app/[locale]/(public)/chains/[slug]/stretch-line';
import { ThreeLists } from '@/app/[locale]/(public)/chains/[slug]/three-lists';
import { RecordFoot } from '@/app/[locale]/(public)/record-foot';
import { Quotation } from '@/components/figures/quotation';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import { Prose } from '@/components/library/prose';
import { Localized } from '@/components/texts/localized';
import { SampleMark } from '@/components/ui/sample-mark';
import { listPublishedMembersOfChain, listPublishedProgrammesOfChain } from '@/lib/chains/queries';
import { listPublishedFiguresById } from '@/lib/figures/queries';
import type { Locale } from '@/lib/i18n/locales';
import { plainText } from '@/lib/i18n/localized-text';
import { chain } from '@/lib/library/kinds/chain';
import { findPublishedRecord } from '@/lib/library/queries';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';

export const revalidate = 60;

type Props = PageProps<'/[locale]/chains/[slug]'>;

// Each chain on its first visit; a build has no database.
export function generateStaticParams(): { slug: string }[] {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: segment, slug } = await params;
  const locale = segment as Locale;
  const record = await findPublishedRecord(chain, slug);
  if (!record) notFound();
  const { title, summary } = record.content;
  const name = plainText(title, locale);
  return pageMetadata({
    locale,
    path: chain.path(slug),
    title: name,
    description: summary ? plainText(summary, locale) : name,
  });
}

export default async function ChainPage({ params }: Props) {
  const { locale: segment, slug } = await params;
  const locale = segment as Locale;
  const record = await findPublishedRecord(chain, slug);
  if (!record) notFound();
  const [t, members, programmes, figures] = await Promise.all([
    getTranslations('chains'),
    listPublishedMembersOfChain(slug),
    listPublishedProgrammesOfChain(slug),
    listPublishedFiguresById(['F34']),
  ]);
  const { title, summary, alsoWritten, about } = record.content;
  return (
    <PublicPage>
      <Breadcrumb between={[{ href: routes.chains(locale), label: t('title') }]} here={<Localized text={title} />} />
      <div className="wrap">
        <PageHead title={<Localized text={title} />} lead={summary ? <Localized text={summary} /> : undefined} />
        {alsoWritten ? (
          <p className="-mt-4 mb-6 text-ink-2">
            {t.rich('alsoWritten', { name: () => <Localized text={alsoWritten} /> })}
          </p>
        ) : null}
        {record.isSample ? <SampleMark /> : null}
        {about ? <Prose text={about} /> : null}
        <section aria-labelledby="picture" className="mt-12">
          <h2 id="picture" className="text-h2">
            {t('picture')}
          </h2>
          <p className="mt-1 mb-6 max-w-[44em] text-ink-2">{t('pictureLead')}</p>
          <StretchLine content={record.content} />
        </section>
        <section aria-labelledby="lists" className="mt-8">
          <h2 id="lists" className="text-h2">
            {t('listsTitle')}
          </h2>
          <p className="mt-1 mb-5 max-w-[44em] text-ink-2">{t('listsLead')}</p>
          <ThreeLists content={record.content} />
        </section>
        <section aria-labelledby="belongs" className="mt-14">
          <h2 id="belongs" className="mb-5 text-h2">
            {t('belongs')}
          </h2>
          <ChainMembers slug={slug} members={members} programmes={programmes} />
        </section>
        {figures.some(({ quote }) => quote) ? (
          <section aria-labelledby="context" className="mt-14">
            <h2 id="context" className="text-h3">
              {t('context')}
            </h2>
            <p className="mt-1 text-ink-2">{t('contextText')}</p>
            {figures.map(({ id, quote }) => (quote ? <Quotation key={id} quote={quote} ids={[id]} /> : null))}
          </section>
        ) : null}
        <OtherChains slug={slug} />
        <RecordFoot declaration={chain} record={record} withoutCiting={['ORGANISATION', 'PLATFORM', 'POLICY']} />
      </div>
    </PublicPage>
  );
}
