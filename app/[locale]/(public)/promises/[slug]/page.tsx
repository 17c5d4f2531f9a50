import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Neighbours } from '@/app/[locale]/(public)/promises/[slug]/neighbours';
import { ProgressLine } from '@/app/[locale]/(public)/promises/[slug]/progress-line';
import { PromiseFacts } from '@/app/[locale]/(public)/promises/[slug]/promise-facts';
import { RecordFoot } from '@/app/[locale]/(public)/record-foot';
import { Quotation } from '@/components/figures/quotation';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import { ActionLinks } from '@/components/library/action-links';
import { StatusTag } from '@/components/promises/status-tag';
import { Localized } from '@/components/texts/localized';
import { SampleMark } from '@/components/ui/sample-mark';
import type { Locale } from '@/lib/i18n/locales';
import { plainText } from '@/lib/i18n/localized-text';
import { promise } from '@/lib/library/kinds/promise';
import { pageMetadata } from '@/lib/page-metadata';
import { findPublishedPromise } from '@/lib/promises/queries';
import { listPublishedPassagesAbout } from '@/lib/reply/queries';
import { sentenceNumber } from '@/lib/reply/rules';
import { routes } from '@/lib/routes';

export const revalidate = 60;

type Props = PageProps<'/[locale]/promises/[slug]'>;

// Each promise on its first visit; a build has no database.
export function generateStaticParams(): { slug: string }[] {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: segment, slug } = await params;
  const locale = segment as Locale;
  const found = await findPublishedPromise(slug);
  if (!found) notFound();
  const { title, summary, body } = found.record.content;
  return pageMetadata({
    locale,
    path: `/promises/${slug}`,
    title: `${slug} ${plainText(title, locale)}`,
    description: plainText(summary ?? body, locale),
  });
}

export default async function PromisePage({ params }: Props) {
  const { locale: segment, slug } = await params;
  const locale = segment as Locale;
  const [t, found, passages] = await Promise.all([
    getTranslations('promises'),
    findPublishedPromise(slug),
    listPublishedPassagesAbout(`PROMISE:${slug}`),
  ]);
  if (!found) notFound();
  const { record, previous, next } = found;
  const { content } = record;
  return (
    <PublicPage>
      <Breadcrumb between={[{ href: routes.promises(locale), label: t('title') }]} here={slug} />
      <div className="wrap">
        <p className="mt-6 flex flex-wrap items-center gap-3 md:mt-8 [&+.page-head]:pt-2">
          <span className="num text-[1.5rem]">{slug}</span> <StatusTag status={content.status} />
          {record.isSample ? <SampleMark /> : null}
        </p>
        <PageHead
          title={<Localized text={content.title} />}
          lead={content.summary ? <Localized text={content.summary} /> : null}
        />
        <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22.5rem]">
          <div className="grid content-start gap-y-12">
            <section aria-labelledby="words">
              <h2 id="words" className="text-h2">
                {t('ownWords')}
              </h2>
              {content.quotes.map(({ key, text }) => (
                <Quotation key={key} quote={text} ids={['P00']} />
              ))}
              <h3 className="mt-6 text-body font-bold">{t('whereInReply')}</h3>
              {passages.length === 0 ? <p className="text-ink-2">{t('notInReply')}</p> : null}
              <ul>
                {passages.map((passage) => (
                  <li key={passage.slug}>
                    <a href={routes.reply(locale, passage.slug)} className="inline-block py-1.5">
                      {t('sentence', {
                        number: sentenceNumber(passage.slug),
                        title: plainText(passage.content.title, locale),
                      })}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
            <ProgressLine content={content} />
            <section aria-labelledby="actions" className="print:hidden">
              <h2 id="actions" className="mb-4 text-h2">
                {t('actions')}
              </h2>
              <ActionLinks
                actions={content.actions}
                ask={{ href: routes.contact(locale, `/promises/${slug}`), label: t('ask') }}
              />
            </section>
          </div>
          <PromiseFacts content={content} />
        </div>
        <RecordFoot declaration={promise} record={record} withoutCiting={['PASSAGE']} />
        <Neighbours previous={previous} next={next} />
      </div>
    </PublicPage>
  );
}
