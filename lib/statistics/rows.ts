import type { CsvCell } from '@/lib/csv';
import type { Locale } from '@/lib/i18n/locales';
import { translatorFor } from '@/lib/i18n/translator';
import { procedures } from '@/lib/procedures/procedures';
import type { CallStatistics } from '@/lib/statistics/queries';

export const statisticsColumns = ['part', 'key', 'name', 'applied', 'selected'] as const;
type Row = Record<(typeof statisticsColumns)[number], CsvCell>;

/** The statistics of a call as one table, its names in the reader's language. */
export async function statisticsRows(statistics: CallStatistics, locale: Locale): Promise<Row[]> {
  const t = await translatorFor(locale);
  const { states, choices, hosts, scores, call } = statistics;
  const sum = (
    key: 'applied' | 'eligible' | 'selected' | 'meanAge' | 'daysToReview' | 'daysInReview' | 'daysToDecision',
  ) => {
    const value = statistics[key];
    const shown = value === null ? null : Math.round(value * 10) / 10;
    return { part: 'sum', key, name: t(`statistics.sums.${key}`), applied: shown, selected: null };
  };
  return [
    ...(['applied', 'eligible', 'selected', 'meanAge', 'daysToReview', 'daysInReview', 'daysToDecision'] as const).map(
      sum,
    ),
    ...states.map(({ state, count }) => ({
      part: 'state',
      key: state,
      name: procedures[call.procedure].states[state]?.[locale] ?? t(`applications.states.${state}`),
      applied: count,
      selected: null,
    })),
    ...choices.flatMap(({ key: part, lines }) =>
      lines.map(({ key, name, applied, selected }) => ({
        part,
        key,
        name: name?.[locale] ?? t('statistics.notFilledIn'),
        applied,
        selected,
      })),
    ),
    ...hosts.map(({ key, name, applied, selected }) => ({
      part: 'host',
      key,
      name: name?.[locale] ?? '',
      applied,
      selected,
    })),
    ...scores.map(({ from, count }) => ({
      part: 'score',
      key: String(from),
      name: t('statistics.band', { from, to: from === 90 ? 100 : from + 9 }),
      applied: count,
      selected: null,
    })),
  ];
}
