import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ContactCard } from '@/app/[locale]/(public)/organisations/[slug]/contact-card';
import { OrganisationFacts } from '@/app/[locale]/(public)/organisations/[slug]/organisation-facts';
import { RecordFoot } from '@/app/[locale]/(public)/record-foot';
import { Quotation } from '@/components/figures/quotation';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import { Prose } from '@/components/library/prose';
import { UnstatedList } from '@/components/organisations/unstated-list';
import { Localized } from '@/components/texts/localized';
import { Notice } from '@/components/ui/notice';
import { SampleMark } from '@/components/ui/sample-mark';
import type { Locale } from '@/lib/i18n/locales';
import { plainText } from '@/lib/i18n/localized-text';
import { organisation } from '@/lib/library/kinds/organisation';
import { findPublishedRecord, listPublishedReferences } from '@/lib/library/queries';
import { listPublishedProgrammesOf } from '@/lib/organisations/queries';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';

export const revalidate = 60;

type Props = PageProps<'/[locale]/organisations/[slug]'>;

// Each organisation on its first visit; a build has no database.
export function generateStaticParams(): { slug: string }[] {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: segment, slug } = await params;
  const locale = segment as Locale;
  const record = await findPublishedRecord(organisation, slug);
  if (!record) notFound();
  const { title, summary } = record.content;
  const name = plainText(title, locale);
  return pageMetadata({
    locale,
    path: organisation.path(slug),
    title: name,
    description: summary ? plainText(summary, locale) : name,
  });
}

export default async function OrganisationPage({ params }: Props) {
  const { locale: segment, slug } = await params;
  const locale = segment as Locale;
  const record = await findPublishedRecord(organisation, slug);
  if (!record) notFound();
  const { content } = record;
  const [t, chains, programmes] = await Promise.all([
    getTranslations('organisations'),
    listPublishedReferences(content.chains),
    listPublishedProgrammesOf(slug),
  ]);
  return (
    <PublicPage>
      <Breadcrumb
        between={[{ href: routes.organisations(locale), label: t('title') }]}
        here={<Localized text={content.title} />}
      />
      <div className="wrap">
        <PageHead
          title={<Localized text={content.title} />}
          lead={content.summary ? <Localized text={content.summary} /> : undefined}
        />
        {record.isSample ? <SampleMark className="mb-4" /> : null}
        <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_24rem]">
          <div className="grid content-start gap-10">
            {content.named || content.quote ? (
              <section aria-labelledby="role">
                <h2 id="role" className="text-h2">
                  {t('role')}
                </h2>
                {content.named ? (
                  <p className="mt-2 max-w-[40em]">
                    <Localized text={content.named} />
                  </p>
                ) : null}
                {content.quote ? <Quotation quote={content.quote} ids={['P00']} /> : null}
              </section>
            ) : null}
            {content.about ? (
              <section aria-labelledby="about">
                <h2 id="about" className="mb-2 text-h2">
                  {t('about')}
                </h2>
                <Prose text={content.about} />
              </section>
            ) : null}
            {programmes.length > 0 ? (
              <section aria-labelledby="programmes">
                <h2 id="programmes" className="text-h2">
                  {t('programmes')}
                </h2>
                <ul className="mt-2">
                  {programmes.map((programme) => (
                    <li key={programme.slug}>
                      <Link href={routes.programme(locale, programme.slug)} className="inline-block py-1.5">
                        <Localized text={programme.title} />
                      </Link>
                    </li>
                  ))}
                </ul>
              </section>
            ) : null}
            {content.unstated.length > 0 ? (
              <section aria-labelledby="unstated">
                <h2 id="unstated" className="text-h2">
                  {t('unstated')}
                </h2>
                <p className="mt-1 text-ink-2">{t('unstatedLead')}</p>
                <UnstatedList rows={content.unstated} />
              </section>
            ) : null}
          </div>
          <aside className="grid content-start gap-6">
            <OrganisationFacts content={content} chains={chains} />
            <ContactCard slug={slug} content={content} />
            <Notice>{t('notOfficial')}</Notice>
          </aside>
        </div>
        <RecordFoot declaration={organisation} record={record} />
      </div>
    </PublicPage>
  );
}
