import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import type { Locale } from '@/lib/i18n/locales';
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
  /^POLICY:(?:talent-regulations|attracting-talent-measures|young-talent-measures|manufacturing-city-policy)$/,
  /^POLICY:(?:challenge-policy|first-product-policy|haihe-talent-plan)$/,
  /^GUIDE:(?:travel|study|work|develop|talent|students)$/,
];
/** Right in Hong Kong, though OpenCC knows a rarer form. */
const rightInHongKong = new Set([...'里台干群游准周了布峰床戶稅脫說啟岳松']);

test('no two records of a kind have the same slug', () => {
  const all = named.map(([name]) => name);
  expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
});

describe('Every record could be published as it stands', () => {
  test.each(named)('%s', (_name, { kind, slug, content }) => {
    expect(slug).toMatch(kind.slug);
    expect(problemsOf(kind, content, grades)).toEqual({});
  });
});

describe('Every record stands on the document or on sources of grade A or B alone', () => {
  test.each(named)('%s', (_name, { kind, content }) => {
    const cited = sourceIdsIn(kind, content);
    expect(cited.filter((id) => !['DOCUMENT', 'A', 'B'].includes(grades.get(id) ?? 'none'))).toEqual([]);
  });
});

describe('Quotations stand in the reply, word for word, and dates are dates', () => {
  test.each(named)('%s', (_name, { kind, content }) => {
    for (const { field, value } of visitFields(kind, content)) {
      if (value === null) continue;
      if (field.type === 'plain' && field.isQuotation) expect(reply).toContain(value);
      if (field.type === 'date') expect(isPartialDate(value as string), value as string).toBe(true);
    }
  });
});

describe('Links lead to records that are there, or that are agreed on', () => {
  const known = new Set<string>(named.map(([name]) => name));
  test.each(named)('%s', (_name, { kind, content }) => {
    const links = linksIn(kind, content).map((link) => `${link.kind}:${link.slug}`);
    expect(links.filter((link) => !known.has(link) && !agreed.some((pattern) => pattern.test(link)))).toEqual([]);
  });
});

describe('All three languages are written, each in its own characters and words', () => {
  const converters: Partial<Record<Locale, (text: string) => string>> = {
    'zh-HK': Converter({ from: 'cn', to: 't' }),
    'zh-CN': Converter({ from: 't', to: 'cn' }),
  };
  const foreign: Partial<Record<Locale, RegExp>> = {
    'zh-HK': /登錄|提交|郵箱|上傳|視頻|默認|打印|機器人|兩岸|“|”/,
    'zh-CN': /登入|递交|电邮|上载|短讯|列印|两岸|「|」/,
  };
  test.each(named)('%s', (_name, { kind, content }) => {
    for (const { name, field, value } of visitFields(kind, content)) {
      if ((field.type !== 'text' && field.type !== 'prose') || value === null) continue;
      const text = value as LocalizedText;
      for (const locale of ['zh-HK', 'zh-CN', 'en'] as const) {
        expect(text[locale].text.trim(), `${name} in ${locale}`).not.toBe('');
        const convert = converters[locale];
        if (!convert) continue;
        const wrong = [...text[locale].text].filter(
          (character) => !(locale === 'zh-HK' && rightInHongKong.has(character)) && convert(character) !== character,
        );
        expect(wrong, text[locale].text).toEqual([]);
        expect(text[locale].text).not.toMatch(foreign[locale] as RegExp);
      }
    }
  });
});
