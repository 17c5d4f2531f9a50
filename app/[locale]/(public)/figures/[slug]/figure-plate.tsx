import { getLocale, getTranslations } from 'next-intl/server';
import { FigureValue } from '@/components/figures/figure-value';
import { OriginTag } from '@/components/figures/origin-tag';
import { SourceMarks } from '@/components/figures/source-mark';
import { Localized } from '@/components/texts/localized';
import { SampleMark } from '@/components/ui/sample-mark';
import type { ShownFigure } from '@/lib/figures/read';
import { shownText } from '@/lib/i18n/localized-text';

/** What a figure counts, its number as large as it fits, as of when, and where it comes from. */
export async function FigurePlate({ figure }: { figure: ShownFigure }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('figures')]);
  const length = figure.value ? shownText(figure.value, locale).text.length : 0;
  const facts = [
    { term: t('asOf'), detail: <Localized text={figure.asOf} /> },
    { term: t('from'), detail: <OriginTag origin={figure.origin} /> },
    { term: t('statedBy'), detail: <SourceMarks ids={figure.sources.map(({ id }) => id)} /> },
  ];
  return (
    <header className="pt-6 md:pt-8">
      <p className="flex flex-wrap items-center gap-3 font-num text-small font-bold text-ink-2">
        {figure.id}
        {figure.isSample ? <SampleMark className="font-sans" /> : null}
      </p>
      <h1 className="mt-1 max-w-[24em] text-h2 leading-snug">
        <Localized text={figure.label} />
      </h1>
      <div className="mt-6 grid items-start gap-x-12 gap-y-6 border-t-4 border-ink pt-6 md:grid-cols-[minmax(0,1fr)_minmax(0,24rem)]">
        <p>
          <FigureValue figure={figure} size={sizeFor(length)} />
        </p>
        <dl className="text-small leading-normal">
          {facts.map(({ term, detail }) => (
            <div
              key={term}
              className="grid grid-cols-[6.5rem_minmax(0,1fr)] items-baseline gap-3 border-t border-line py-2"
            >
              <dt className="text-ink-2">{term}</dt>
              <dd>{detail}</dd>
            </div>
          ))}
        </dl>
      </div>
    </header>
  );
}

// A short number fills the plate; one in words ("more than 400,000") stays on a phone.
function sizeFor(length: number): string {
  if (length <= 6) return 'text-board';
  return length <= 9 ? 'text-figure whitespace-normal' : 'text-[2.25rem] leading-tight whitespace-normal';
}
