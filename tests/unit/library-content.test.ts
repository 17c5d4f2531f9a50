import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import type { LocalizedText } from '@/lib/i18n/localized-text';
import { linksIn, sourceIdsIn, visitFields } from '@/lib/library/content';
import { problemsOf } from '@/lib/library/rules';
import { isPartialDate } from '@/lib/partial-dates';
import { sources } from '@/prisma/seed/content/sources';
import { recordSets } from '@/prisma/seed/library/record-sets';

const reply = readFileSync(new URL('../../prisma/seed/content/reply.txt', import.meta.url), 'utf8');
const grades = new Map(sources.map(({ id, grade }) => [id, grade]));
const records = recordSets.flatMap(({ kind, records: of }) => of.map((record) => ({ kind, ...record })));
const named = records.map((record) => [`${record.kind.kind}:${record.slug}`, record] as const);

/** Addresses agreed on for records that may still be to come. */
const agreed = [
  /^(?:FIGURE:[FGK]\d{2}|PROMISE:C\d{2}|TERM:N\d{2}|PASSAGE:s\d{2})$/,
  /^CHAIN:(?:hydrogen|biomedicine|cybersecurity-industrial-internet|machine-tools)$/,
  /^CHAIN:(?:new-energy-connected-vehicles|robotics)$/,
  /^POLICY:(?:talent-regulations|attracting-talent-measures|young-talent-measures|manufacturing-city-policy)$/,
  /^POLICY:(?:challenge-policy|first-product-policy|haihe-talent-plan)$/,
  /^GUIDE:(?:travel|study|work|develop|talent|students)$/,
  /^ZONE:(?:core|west-wing|east-wing)$/,
];

test('no two records of a kind share a slug, and each slug is one of its kind', () => {
  expect(new Set(named.map(([name]) => name)).size).toBe(named.length);
  expect(records.filter(({ kind, slug }) => !kind.slug.test(slug)).map(({ slug }) => slug)).toEqual([]);
});

test.each(named)('%s may be published as it stands', (_name, { kind, content }) => {
  expect(problemsOf(kind, content, grades)).toEqual({});
});

test.each(named)('%s stands on the document or on sources of grade A or B only', (_name, { kind, content }) => {
  const weak = sourceIdsIn(kind, content).filter((id) => !['DOCUMENT', 'A', 'B'].includes(grades.get(id) ?? ''));
  expect(weak).toEqual([]);
});

test.each(named)('%s quotes the reply word for word, and its dates are dates', (_name, { kind, content }) => {
  for (const { field, value } of visitFields(kind, content)) {
    if (value === null) continue;
    if (field.type === 'plain' && field.isQuotation) expect(reply).toContain(value);
    if (field.type === 'date') expect(isPartialDate(value as string), value as string).toBe(true);
  }
});

test.each(named)('%s leads to records that are there, or that are agreed on', (_name, { kind, content }) => {
  const known = new Set<string>(named.map(([name]) => name));
  const links = linksIn(kind, content).map((link) => `${link.kind}:${link.slug}`);
  expect(links.filter((link) => !known.has(link) && !agreed.some((pattern) => pattern.test(link)))).toEqual([]);
});

describe('All three languages are written, each in its own characters and words', () => {
  /** Right in Hong Kong, though OpenCC knows a rarer form. */
  const rightInHongKong = new Set([...'里台干群游准周了布峰床戶稅脫說啟岳松']);
  const converters = { 'zh-HK': Converter({ from: 'cn', to: 't' }), 'zh-CN': Converter({ from: 't', to: 'cn' }) };
  const foreign = {
    'zh-HK': /登錄|提交|郵箱|上傳|視頻|默認|打印|機器人|兩岸|“|”/,
    'zh-CN': /登入|递交|电邮|上载|短讯|列印|两岸|「|」/,
  };

  test.each(named)('%s', (_name, { kind, content }) => {
    for (const { name, field, value } of visitFields(kind, content)) {
      if ((field.type !== 'text' && field.type !== 'prose') || value === null) continue;
      const text = value as LocalizedText;
      for (const locale of locales) expect(text[locale].text.trim(), `${name} in ${locale}`).not.toBe('');
      for (const locale of ['zh-HK', 'zh-CN'] as const) {
        const wrong = [...text[locale].text].filter(
          (character) =>
            !(locale === 'zh-HK' && rightInHongKong.has(character)) && converters[locale](character) !== character,
        );
        expect(wrong, text[locale].text).toEqual([]);
        expect(text[locale].text).not.toMatch(foreign[locale]);
      }
    }
  });
});
