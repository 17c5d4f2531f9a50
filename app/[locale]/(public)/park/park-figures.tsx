import { getTranslations } from 'next-intl/server';
import { Bars } from '@/components/charts/bars';
import { Fact } from '@/components/figures/fact';
import { FigureValue } from '@/components/figures/figure-value';
import { SourceMark } from '@/components/figures/source-mark';
import { Localized } from '@/components/texts/localized';
import { Table } from '@/components/ui/table';
import type { ShownFigure } from '@/lib/figures/read';

/** The total area then and since, on one scale. */
export async function AreaBars({ figures }: { figures: ShownFigure[] }) {
  const t = await getTranslations('park');
  return (
    <Bars
      label={t('areaBars')}
      bars={figures.map((figure) => ({
        key: figure.id,
        value: figure.value ? <Localized text={figure.value} /> : null,
        amount: figure.numeric ?? 0,
        label: <Localized text={figure.label} />,
        note: <Localized text={figure.asOf} />,
        end: <SourceMark id={figure.id} />,
      }))}
    />
  );
}

/** Counts of companies and projects with their dates. Their scopes differ, so they stand in a table and not on a scale. */
export async function CompanyTable({ figures }: { figures: ShownFigure[] }) {
  const t = await getTranslations('park');
  return (
    <Table
      caption={t('companiesCaption')}
      rows={figures}
      rowKey={({ id }) => id}
      columns={[
        { header: t('asOf'), cell: ({ asOf }) => <Localized text={asOf} /> },
        {
          header: t('number'),
          cell: (figure) => <FigureValue figure={figure} size="text-[1.5rem] whitespace-normal" />,
        },
        {
          header: t('counts'),
          rowHeader: true,
          cell: ({ id, label, caution }) => (
            <>
              <Localized text={label} /> <SourceMark id={id} />
              {caution ? (
                <span className="mt-1 block max-w-[40em] font-normal text-ink-2">
                  <Localized text={caution} />
                </span>
              ) : null}
            </>
          ),
        },
      ]}
    />
  );
}

/** Single figures side by side. */
export function FactGrid({ figures, columns }: { figures: ShownFigure[]; columns: string }) {
  return (
    <ul className={`grid gap-8 ${columns}`}>
      {figures.map((figure) => (
        <li key={figure.id}>
          <Fact figure={figure} />
        </li>
      ))}
    </ul>
  );
}
