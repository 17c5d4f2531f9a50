import { getLocale, getTranslations } from 'next-intl/server';
import { SeriesChart } from '@/components/charts/series-chart';
import { SourceMarks } from '@/components/figures/source-mark';
import { Localized } from '@/components/texts/localized';
import { Table } from '@/components/ui/table';
import type { ShownFigure } from '@/lib/figures/read';
import { inTime } from '@/lib/figures/rules';
import { shownText } from '@/lib/i18n/localized-text';
import { formatPartialDate, partialDateSpan } from '@/lib/partial-dates';

/** The values of a figure over time: drawn, and the same as a table with the source of each. */
export async function Series({ figure }: { figure: ShownFigure }) {
  if (figure.series.length === 0) return null;
  const [locale, t] = await Promise.all([getLocale(), getTranslations('figures')]);
  const rows = inTime(figure.series).map((point) => ({ ...point, words: formatPartialDate(point.date, locale) }));
  const points = rows.map(({ key, date, words, numeric, value }) => ({
    key,
    ...partialDateSpan(date),
    amount: numeric,
    date: words,
    value: shownText(value, locale).text,
  }));
  const inWords = points
    .map(({ date, value }) => t('seriesPoint', { date, value }))
    .join(locale === 'en' ? '; ' : '；');
  return (
    <section aria-labelledby="series">
      <h2 id="series" className="text-h3">
        {t('series')}
        {figure.unit ? (
          <span className="text-small font-normal text-ink-2">
            {locale === 'en' ? ' (' : '（'}
            <Localized text={figure.unit} />
            {locale === 'en' ? ')' : '）'}
          </span>
        ) : null}
      </h2>
      <div className="mt-4 grid items-start gap-x-10 gap-y-2 lg:grid-cols-[26rem_minmax(0,1fr)]">
        <div className="max-w-[28rem]">
          <SeriesChart
            points={points}
            label={t('seriesAlt', { label: shownText(figure.label, locale).text, points: inWords })}
            format={(amount) => new Intl.NumberFormat(locale === 'en' ? 'en-GB' : locale).format(amount)}
          >
            {points.length > 1 ? <p className="text-note text-ink-2">{t('seriesDashed')}</p> : null}
          </SeriesChart>
        </div>
        <details open>
          <summary className="py-2.5 text-small font-bold text-action">{t('seriesTable')}</summary>
          <Table
            caption={t('seriesTable')}
            rows={rows}
            rowKey={({ key }) => key}
            columns={[
              { header: t('date'), rowHeader: true, narrow: true, cell: ({ words }) => words },
              { header: t('value'), figures: true, cell: ({ value }) => <Localized text={value} /> },
              { header: t('note'), cell: ({ note }) => (note ? <Localized text={note} /> : null) },
              {
                header: t('statedBy'),
                narrow: true,
                cell: ({ sources }) => <SourceMarks ids={sources.map(({ id }) => id)} />,
              },
            ]}
          />
        </details>
      </div>
    </section>
  );
}
