import { FigureValue } from '@/components/figures/figure-value';
import { Quotation } from '@/components/figures/quotation';
import { SourceMarks } from '@/components/figures/source-mark';
import { Localized } from '@/components/texts/localized';
import type { ShownFigure } from '@/lib/figures/read';

/** One figure in full: number, what it counts, as of when, the words, what to mind, and its sources. */
export function FigureRow({ figure }: { figure: ShownFigure }) {
  return (
    <li
      id={figure.id}
      className="grid scroll-mt-4 gap-x-8 gap-y-2 border-b border-line py-5 target:bg-warn-soft target:shadow-[-12px_0_0_var(--warn-soft),12px_0_0_var(--warn-soft)] md:grid-cols-[3rem_minmax(0,13rem)_minmax(0,1fr)]"
    >
      <p className="font-num text-small font-bold text-ink-2">{figure.id}</p>
      <p>
        <FigureValue figure={figure} size="text-[2.25rem]" />
      </p>
      <div>
        <h3 className="text-[1.1875rem] leading-snug">
          <Localized text={figure.label} />
        </h3>
        <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-ink-2">
          <Localized text={figure.asOf} /> <SourceMarks ids={figure.sources.map(({ id }) => id)} />
        </p>
        {figure.quote ? <Quotation quote={figure.quote} small /> : null}
        {figure.caution ? (
          <p className="mt-2 max-w-[44em] text-small leading-relaxed text-ink-2">
            <Localized text={figure.caution} />
          </p>
        ) : null}
      </div>
    </li>
  );
}
