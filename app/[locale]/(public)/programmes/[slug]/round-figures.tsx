import { getTranslations } from 'next-intl/server';
import { Bars } from '@/components/charts/bars';
import { FigureValue } from '@/components/figures/figure-value';
import { OriginTag } from '@/components/figures/origin-tag';
import { Quotation } from '@/components/figures/quotation';
import { SourceMark } from '@/components/figures/source-mark';
import { Localized } from '@/components/texts/localized';
import { Table } from '@/components/ui/table';
import type { ShownFigure } from '@/lib/figures/read';
import { onOneScale } from '@/lib/figures/rules';

/** The figures of a programme: those that count the same thing as bars, the rest in words, calculated ones marked. */
export async function RoundFigures({ figures }: { figures: ShownFigure[] }) {
  if (figures.length === 0) return null;
  const t = await getTranslations('figures');
  const scaled = onOneScale(figures);
  const calculated = figures.filter(({ origin }) => origin === 'CALCULATED');
  const others = figures.filter(
    (figure) => figure.origin !== 'CALCULATED' && !scaled.some(({ id }) => id === figure.id),
  );
  return (
    <section aria-labelledby="figures">
      <h2 id="figures" className="mb-4 text-h2">
        {t(scaled.length > 0 ? 'firstRound' : 'figuresTitle')}
      </h2>
      {scaled.length > 0 ? (
        <Bars
          label={t('firstRound')}
          bars={scaled.map((figure) => ({
            key: figure.id,
            amount: figure.numeric,
            value: figure.value ? <Localized text={figure.value} /> : null,
            label: <Localized text={figure.label} />,
            note: figure.caution ? <Localized text={figure.caution} /> : undefined,
            end: <SourceMark id={figure.id} />,
          }))}
        />
      ) : null}
      {calculated.length > 0 ? (
        <div className="mt-5">
          <p className="mb-1">
            <OriginTag origin="CALCULATED" />
          </p>
          <Table
            caption={t('calculatedCaption')}
            rows={calculated}
            rowKey={({ id }) => id}
            columns={[
              { header: t('what'), rowHeader: true, cell: ({ label }) => <Localized text={label} /> },
              { header: t('value'), figures: true, cell: ({ value }) => (value ? <Localized text={value} /> : null) },
              { header: t('calculation'), cell: ({ caution }) => (caution ? <Localized text={caution} /> : null) },
              { header: t('sourceKey'), narrow: true, cell: ({ id }) => <SourceMark id={id} /> },
            ]}
          />
        </div>
      ) : null}
      {others.map((figure) => (
        <div key={figure.id} className="mt-5 border-t border-line pt-4">
          <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
            <FigureValue figure={figure} size="text-[1.75rem]" />
            <b>
              <Localized text={figure.label} />
            </b>
            <SourceMark id={figure.id} />
          </p>
          {figure.quote ? <Quotation quote={figure.quote} small /> : null}
          {figure.caution ? (
            <p className="mt-2 max-w-[40em] text-small text-ink-2">
              <Localized text={figure.caution} />
            </p>
          ) : null}
        </div>
      ))}
    </section>
  );
}
