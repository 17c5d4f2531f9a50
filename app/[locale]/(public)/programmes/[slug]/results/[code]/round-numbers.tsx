import { getLocale, getTranslations } from 'next-intl/server';
import { Bars } from '@/components/charts/bars';
import { Table } from '@/components/ui/table';
import type { PublicLine, PublishedResults } from '@/lib/results/queries';
import type { PublicCount } from '@/lib/statistics/masking';
import { formatNumber } from '@/lib/statistics/words';

const sums = ['applied', 'eligible', 'selected'] as const;

/** The round in sums only; numbers of few people are left out and say so. */
export async function RoundNumbers({ numbers }: { numbers: PublishedResults['numbers'] }) {
  const [t, statistics, locale] = await Promise.all([
    getTranslations('results'),
    getTranslations('statistics'),
    getLocale(),
  ]);
  const shown = (count: PublicCount) => (typeof count === 'number' ? count : t(count));
  return (
    <section aria-labelledby="numbers" className="min-w-0">
      <h2 id="numbers" className="mb-4 text-h2">
        {t('numbers')}
      </h2>
      <Bars
        label={t('numbers')}
        bars={sums.flatMap((key) => {
          const count: PublicCount | null = numbers[key];
          if (count === null) return [];
          const amount = typeof count === 'number' ? count : 0;
          return [{ key, amount, value: shown(count), label: statistics(`sums.${key}`) }];
        })}
      />
      {numbers.meanAge === null ? null : (
        <p className="mt-4">{statistics('meanAgeIs', { age: formatNumber(numbers.meanAge, locale) })}</p>
      )}
      {numbers.choices.map(({ key, name, lines }) => (
        <div key={key} className="mt-8">
          <h3 className="mb-2 text-h3">{statistics('by', { name: name[locale] })}</h3>
          <Table
            caption={statistics('by', { name: name[locale] })}
            rows={lines}
            rowKey={(line) => line.key}
            columns={[
              {
                header: statistics('answer'),
                rowHeader: true,
                cell: (line: PublicLine) => line.name?.[locale] ?? statistics('notFilledIn'),
              },
              { header: statistics('count'), figures: true, cell: ({ count }) => shown(count) },
            ]}
          />
        </div>
      ))}
      <p className="mt-4 text-small text-ink-2">{t('numbersNote')}</p>
    </section>
  );
}
