import { getTranslations } from 'next-intl/server';
import { FigureValue } from '@/components/figures/figure-value';
import { OriginTag } from '@/components/figures/origin-tag';
import { Quotation } from '@/components/figures/quotation';
import { SourceMark } from '@/components/figures/source-mark';
import { Localized } from '@/components/texts/localized';
import type { ShownFigure } from '@/lib/figures/read';

/** A number, its unit, what it is as of, its key; opens to the words, the source and its grade. The same everywhere. */
export async function Fact({ figure }: { figure: ShownFigure }) {
  const t = await getTranslations('figures');
  return (
    <div className="flex h-full flex-col border-t-4 border-ink pt-4">
      <FigureValue figure={figure} />
      <p className="mt-2 text-body leading-snug font-bold">
        <Localized text={figure.label} />
      </p>
      <p className="mt-1 flex flex-wrap items-center gap-2 text-note text-ink-2">
        <Localized text={figure.asOf} /> <SourceMark id={figure.id} />
      </p>
      <details className="mt-auto pt-1 text-small">
        <summary className="py-2.5 text-action underline underline-offset-4">{t('openFact')}</summary>
        <div className="grid gap-2 pb-2">
          <p>
            <OriginTag origin={figure.origin} />
          </p>
          {figure.quote ? <Quotation quote={figure.quote} small /> : null}
          {figure.caution ? (
            <p className="text-ink-2">
              <Localized text={figure.caution} />
            </p>
          ) : null}
          {figure.sources.map((source) => (
            <p key={source.id} className="text-note text-ink-2">
              <SourceMark id={source.id} /> <Localized text={source.title} /> · {t(`grade.${source.grade}`)}
            </p>
          ))}
        </div>
      </details>
    </div>
  );
}
