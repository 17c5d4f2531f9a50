import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Conflicts } from '@/app/[locale]/(public)/figures/[slug]/conflicts';
import { FigurePlate } from '@/app/[locale]/(public)/figures/[slug]/figure-plate';
import { Neighbours } from '@/app/[locale]/(public)/figures/[slug]/neighbours';
import { Series } from '@/app/[locale]/(public)/figures/[slug]/series';
import { ShownIn } from '@/app/[locale]/(public)/figures/[slug]/shown-in';
import { RecordFoot } from '@/app/[locale]/(public)/record-foot';
import { Quotation } from '@/components/figures/quotation';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PublicPage } from '@/components/layout/public-page';
import { Localized } from '@/components/texts/localized';
import { Notice } from '@/components/ui/notice';
import { listPublishedFigures, listPublishedProgrammesShowing } from '@/lib/figures/queries';
import { neighboursOf } from '@/lib/figures/rules';
import type { Locale } from '@/lib/i18n/locales';
import { shownText } from '@/lib/i18n/localized-text';
import { figure as declaration } from '@/lib/library/kinds/figure';
import { findPublishedRecord } from '@/lib/library/queries';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';

export const revalidate = 60;

type Props = PageProps<'/[locale]/figures/[slug]'>;

// Each figure on its first visit; a build has no database.
export function generateStaticParams(): { slug: string }[] {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: segment, slug } = await params;
  const locale = segment as Locale;
  const [t, record] = await Promise.all([getTranslations('figures'), findPublishedRecord(declaration, slug)]);
  if (!record) notFound();
  const { title, value, unit, asOf } = record.content;
  const label = shownText(title, locale).text;
  const number = [value, unit].flatMap((text) => (text ? shownText(text, locale).text : [])).join(' ');
  return pageMetadata({
    locale,
    path: `/figures/${slug}`,
    title: `${label} (${slug})`,
    description: [number ? t('metaValue', { label, value: number }) : label, shownText(asOf, locale).text].join(' '),
  });
}

export default async function FigurePage({ params }: Props) {
  const { locale: segment, slug } = await params;
  const locale = segment as Locale;
  const [t, record, figures, programmes] = await Promise.all([
    getTranslations('figures'),
    findPublishedRecord(declaration, slug),
    listPublishedFigures(),
    listPublishedProgrammesShowing(slug),
  ]);
  const figure = figures.find(({ id }) => id === slug);
  if (!record || !figure) notFound();
  return (
    <PublicPage section="figures">
      <Breadcrumb between={[{ href: routes.figures(locale), label: t('title') }]} here={figure.id} />
      <article className="wrap">
        <FigurePlate figure={figure} />
        <div className="mt-10 grid max-w-[60rem] gap-10">
          {figure.quote ? (
            <section aria-labelledby="words">
              <h2 id="words" className="text-h3">
                {t('words')}
              </h2>
              <Quotation quote={figure.quote} ids={['P00']} />
            </section>
          ) : null}
          {figure.caution ? (
            <Notice
              tone={figure.origin === 'CALCULATED' ? 'info' : 'warn'}
              title={t(figure.origin === 'CALCULATED' ? 'computed' : 'mind')}
            >
              <p>
                <Localized text={figure.caution} />
              </p>
            </Notice>
          ) : null}
          <Series figure={figure} />
          <Conflicts figure={figure} />
          <ShownIn programmes={programmes} />
        </div>
        <RecordFoot declaration={declaration} record={record} />
        <Neighbours {...neighboursOf(figures, slug)} />
      </article>
    </PublicPage>
  );
}
