import { expect, test } from 'vitest';
import type { ShownFigure } from '@/lib/figures/read';
import { onOneScale } from '@/lib/figures/rules';
import { makeLocalizedText } from '@/lib/i18n/localized-text';

const text = (en: string) => makeLocalizedText({ 'zh-HK': en, 'zh-CN': en, en });
const figure = (id: string, numeric: number | null, unit: string, origin: ShownFigure['origin'] = 'DOCUMENT') => ({
  id,
  origin,
  numeric,
  value: null,
  unit: text(unit),
  label: text(id),
  asOf: text('2023'),
  quote: null,
  caution: null,
  series: [],
  conflicts: [],
  sources: [],
  isSample: false,
  updatedAt: new Date('2026-11-23T10:00:00+08:00'),
});

test('Only counts of people in the document share a scale, the largest first', () => {
  const shown = onOneScale([
    figure('founded', 2023, 'founded'),
    figure('selected', 30, 'people'),
    figure('applicants', 314, 'people'),
    figure('mean age', 31.5, 'years'),
    figure('from another source', 200, 'people', 'PUBLIC'),
    figure('calculated', 123_000, 'people', 'CALCULATED'),
    figure('not a number', null, 'people'),
  ]);
  expect(shown.map(({ id }) => id)).toEqual(['applicants', 'selected']);
});

test('One number alone is no chart', () => {
  expect(onOneScale([figure('applicants', 314, 'people')])).toEqual([]);
});
