import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { TermName } from '@/app/[locale]/(public)/glossary/[slug]/term-name';
import { TermNeighbours } from '@/app/[locale]/(public)/glossary/[slug]/term-neighbours';
import { RecordFoot } from '@/app/[locale]/(public)/record-foot';
import { Quotation } from '@/components/figures/quotation';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import { Prose } from '@/components/library/prose';
import { Localized } from '@/components/texts/localized';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { SampleMark } from '@/components/ui/sample-mark';
import { Tag } from '@/components/ui/tag';
import type { Locale } from '@/lib/i18n/locales';
import { plainText } from '@/lib/i18n/localized-text';
import { sourceIdsIn } from '@/lib/library/content';
import type { Kind } from '@/lib/library/kind';
import { term } from '@/lib/library/kinds/term';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';
import { findPublishedTerm } from '@/lib/terms/queries';
import { originOf } from '@/lib/terms/rules';

export const revalidate = 60;

type Props = PageProps<'/[locale]/glossary/[slug]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, slug } = await params;
  const [t, found] = await Promise.all([getTranslations('terms'), findPublishedTerm(slug)]);
  if (!found) return {};
  const { title, summary } = found.term.content;
  const words = (text: typeof title) => plainText(text, locale as Locale);
  return pageMetadata({
    locale: locale as Locale,
    path: term.path(slug),
    title: words(title),
    description: summary ? words(summary) : t('lead'),
  });
}

export default async function TermPage({ params }: Props) {
  const { locale: reader, slug } = await params;
  const locale = reader as Locale;
  const [t, found] = await Promise.all([getTranslations('terms'), findPublishedTerm(slug)]);
  if (!found) notFound();
  const { content, isSample } = found.term;
  const hasSources = sourceIdsIn(term as unknown as Kind, content).length > 0;
  return (
    <PublicPage>
      <Breadcrumb
        between={[{ href: routes.glossary(locale), label: t('title') }]}
        here={originOf(slug) === 'reply' ? slug : <Localized text={content.title} />}
      />
      <div className="wrap">
        <PageHead
          title={<Localized text={content.title} />}
          lead={content.summary ? <Localized text={content.summary} /> : undefined}
        />
        <p className="-mt-3 mb-8 flex flex-wrap gap-2">
          {originOf(slug) === 'reply' ? <Tag icon="quote">{`${slug} · ${t('origin.reply')}`}</Tag> : null}
          {content.nameKind ? <Tag>{term.fields.nameKind.options[content.nameKind][locale]}</Tag> : null}
          {isSample ? <SampleMark /> : null}
        </p>
        <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <div className="grid max-w-[44rem] gap-10">
            <TermName content={content} />
            {content.gloss ? (
              <section aria-labelledby="gloss">
                <h2 id="gloss" className="mb-2 text-h3">
                  {t('gloss')}
                </h2>
                <Prose text={content.gloss} />
              </section>
            ) : null}
            {content.falseFriend ? (
              <section aria-labelledby="false-friend">
                <h2 id="false-friend" className="mb-2 text-h3">
                  {t('falseFriend')}
                </h2>
                <Notice tone="warn">
                  <Prose text={content.falseFriend} />
                </Notice>
              </section>
            ) : null}
            {content.said || content.quote ? (
              <section aria-labelledby="said">
                <h2 id="said" className="mb-2 text-h3">
                  {t('said')}
                </h2>
                {content.said ? (
                  <p className="leading-[1.75]">
                    <Localized text={content.said} />
                  </p>
                ) : null}
                {content.quote ? <Quotation quote={content.quote} ids={['P00']} /> : null}
                {content.asOf ? (
                  <p className="mt-3 text-small text-ink-2">
                    <Localized text={content.asOf} />
                  </p>
                ) : null}
              </section>
            ) : null}
            {hasSources ? null : <p className="text-small text-ink-2">{t('wordsOnly')}</p>}
          </div>
          {content.canDo && content.canDoPath ? (
            <Card as="aside" className="border-t-4 border-t-action">
              <h2 className="text-h3">{t('canDo')}</h2>
              <p className="mt-4">
                <ButtonLink href={routes.fromLink(locale, content.canDoPath)} prefetch={false} className="w-full">
                  <Localized text={content.canDo} />
                </ButtonLink>
              </p>
            </Card>
          ) : null}
        </div>
        <TermNeighbours previous={found.previous} next={found.next} />
        <RecordFoot declaration={term} record={found.term} />
      </div>
    </PublicPage>
  );
}
