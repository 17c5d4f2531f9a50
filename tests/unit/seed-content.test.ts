import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { readFormDefinition } from '@/lib/forms/schema';
import type { Locale } from '@/lib/i18n/locales';
import type { Words } from '@/lib/i18n/words';
import { calculatedFigures, documentFigures } from '@/prisma/seed/content/figures';
import { jointFundingForm } from '@/prisma/seed/content/joint-funding-form';
import { organisations } from '@/prisma/seed/content/organisations';
import { programmes } from '@/prisma/seed/content/programmes';
import { publicFigures } from '@/prisma/seed/content/public-figures';
import { sources } from '@/prisma/seed/content/sources';

const reply = readFileSync(new URL('../../prisma/seed/content/reply.txt', import.meta.url), 'utf8');
const allFigures = [...documentFigures, ...publicFigures, ...calculatedFigures];
const grade = new Map(sources.map(({ id, grade: of }) => [id, of]));
const allWords: Words[] = [
  ...allFigures.flatMap(({ value, unit, label, asOf, caution }) =>
    [value, unit, label, asOf, caution].filter((text): text is Words => Boolean(text)),
  ),
  ...organisations.map(({ name }) => name),
  ...programmes.flatMap(({ title, summary, forWhom, statements }) => [
    title,
    summary,
    forWhom,
    ...statements.flatMap(({ question, answer }) => (answer ? [question, answer] : [question])),
  ]),
];

describe('Quotations stand in the reply, word for word', () => {
  test.each(documentFigures.map(({ id, quote }) => [id, quote]))('%s: %s', (_id, quote) => {
    expect(quote).toBeTruthy();
    expect(reply).toContain(quote);
  });

  test.each(programmes.flatMap(({ slug, statements }) => statements.map(({ quote }) => [slug, quote ?? null])))(
    '%s: %s',
    (_slug, quote) => {
      if (quote !== null) expect(reply).toContain(quote);
    },
  );
});

describe('Only the reply and sources of grade A or B stand behind what is shown', () => {
  const cited = [
    ...allFigures.map(({ id, sources: of }) => [id, of] as const),
    ...programmes.flatMap(({ slug, statements }) => statements.map(({ sources: of }) => [slug, of] as const)),
  ];
  test.each(cited)('%s', (_what, ids) => {
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(['DOCUMENT', 'A', 'B']).toContain(grade.get(id));
  });

  test('copies on other hosts are not linked', () => {
    expect(sources.filter(({ grade: of, address }) => (of === 'C' || of === 'D') && address !== null)).toEqual([]);
  });
});

test('The document has its 35 figures, in order, and each number stands in its quotation', () => {
  expect(documentFigures.map(({ id }) => id)).toEqual(
    Array.from({ length: 35 }, (_, index) => `F${String(index + 1).padStart(2, '0')}`),
  );
  const spelled = new Set(['F07', 'F28', 'F30', 'F31', 'F33']);
  for (const { id, numeric, quote } of documentFigures) {
    if (numeric !== undefined && !spelled.has(id)) expect(quote).toContain(String(numeric));
  }
});

test.each([
  ['K01', 110 + 343 + 110],
  ['K02', 65 - 22],
  ['K03', (65 / 563) * 100],
  ['K04', (30 / 314) * 100],
  ['K05', (215 / 314) * 100],
  ['K06', 0.26 * 474_000],
])('%s is what the arithmetic gives', (id, result) => {
  const figure = calculatedFigures.find((one) => one.id === id);
  expect(figure?.numeric).toBeCloseTo(result, id === 'K06' ? -3 : 1);
});

test('Every figure that a programme shows is there', () => {
  const ids = new Set(allFigures.map(({ id }) => id));
  for (const { figures } of programmes) for (const id of figures) expect(ids).toContain(id);
});

/** Right in Hong Kong, though OpenCC knows a rarer form (平方公里, 平台, 若干, 群). */
const rightInHongKong = new Set(['里', '台', '干', '群']);

describe('All three languages are written, each in its own characters', () => {
  const converters: Partial<Record<Locale, (text: string) => string>> = {
    'zh-HK': Converter({ from: 'cn', to: 't' }),
    'zh-CN': Converter({ from: 't', to: 'cn' }),
  };
  test.each(['zh-HK', 'zh-CN', 'en'] as const)('%s', (locale) => {
    for (const text of allWords) {
      expect(text[locale].trim()).not.toBe('');
      const convert = converters[locale];
      if (!convert) continue;
      const wrong = [...text[locale]].filter(
        (character) => !rightInHongKong.has(character) && convert(character) !== character,
      );
      expect(wrong, text[locale]).toEqual([]);
    }
  });
});

test('The form of the joint funding programme is a form', () => {
  expect(readFormDefinition(jointFundingForm)).toEqual(jointFundingForm);
});
