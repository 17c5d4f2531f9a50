import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import type { Locale } from '@/lib/i18n/locales';
import type { LocalizedText } from '@/lib/i18n/localized-text';
import { kindOfMark, linksIn, sourceIdsIn, visitFields } from '@/lib/library/content';
import { citedMarks } from '@/lib/library/prose';
import { countsAsSource, problemsOf } from '@/lib/library/rules';
import { sources } from '@/prisma/seed/content/sources';
import { recordSets } from '@/prisma/seed/library/record-sets';

const reply = readFileSync(new URL('../../prisma/seed/content/reply.txt', import.meta.url), 'utf8');
const grades = new Map(sources.map(({ id, grade }) => [id, grade]));
const records = recordSets.flatMap(({ kind, records: of }) =>
  of.map(({ slug, content }) => ({ name: `${kind.kind}:${slug}`, kind, slug, content })),
);
const seeded = new Set(records.map(({ name }) => name));

/** Records that other parts of the seed bring, by the numbers of the document. */
const numbered =
  /^(?:PROMISE:C(?:0[1-9]|[123]\d|4[0-2])|TERM:N(?:0[1-9]|[1-4]\d|5[01])|FIGURE:F(?:0[1-9]|[12]\d|3[0-5]))$/;
const chains =
  /^CHAIN:(?:hydrogen|biomedicine|cybersecurity-industrial-internet|machine-tools|new-energy-connected-vehicles|robotics)$/;
const comes = [numbered, chains, /^(?:TERM|NEWS|ZONE|PASSAGE|PLATFORM|STATION):/];

describe.each(records)('$name', ({ kind, slug, content }) => {
  test('can be published as it stands', () => {
    expect(kind.slug.test(slug)).toBe(true);
    expect(problemsOf(kind, content, grades)).toEqual({});
  });

  test('stands on the document and on sources of grade A or B only', () => {
    const weak = sourceIdsIn(kind, content).filter((id) => !countsAsSource(grades.get(id)));
    expect(weak).toEqual([]);
  });

  test('quotes the reply word for word', () => {
    for (const { name, field, value } of visitFields(kind, content)) {
      if (field.type === 'plain' && field.isQuotation && value) expect(reply, name).toContain(value);
    }
  });

  test('leads to records that there are', () => {
    const links = linksIn(kind, content).map((link) => `${link.kind}:${link.slug}`);
    expect(links.filter((link) => !seeded.has(link) && !comes.some((pattern) => pattern.test(link)))).toEqual([]);
  });

  test('fits into its fields', () => {
    for (const { name, field, value } of visitFields(kind, content)) {
      if ((field.type !== 'text' && field.type !== 'prose') || !value) continue;
      for (const { text } of Object.values(value as LocalizedText)) {
        expect([...text].length, name).toBeLessThanOrEqual(field.most);
      }
    }
  });
});

/** Right in Hong Kong, though OpenCC knows a rarer form (平方公里, 平台, 若干, 群, 鯤鵬). */
const rightInHongKong = new Set(['里', '台', '干', '群']);
const converters: Partial<Record<Locale, (text: string) => string>> = {
  'zh-HK': Converter({ from: 'cn', to: 't' }),
  'zh-CN': Converter({ from: 't', to: 'cn' }),
};
const localizedTexts = records.flatMap(({ name, kind, content }) =>
  visitFields(kind, content)
    .filter(({ field, value }) => (field.type === 'text' || field.type === 'prose') && value !== null)
    .map(({ name: field, value }) => ({ where: `${name} ${field}`, text: value as LocalizedText })),
);

describe('All three languages are written', () => {
  test.each(['zh-HK', 'zh-CN', 'en'] as const)('%s, in its own characters', (locale) => {
    const convert = converters[locale];
    const wrong = localizedTexts.flatMap(({ where, text }) => {
      const words = text[locale].text;
      if (words.trim() === '') return [`${where}: empty`];
      const odd = [...words].filter(
        (character) =>
          convert && !(locale === 'zh-HK' && rightInHongKong.has(character)) && convert(character) !== character,
      );
      return odd.length > 0 ? [`${where}: ${odd.join('')}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('Hong Kong Chinese has its own words, money and marks', () => {
    const mainland =
      /登錄|提交|郵箱|上傳|視頻|(?<!高)質量|默認|打印|機器人|兩岸|“|”|(?<!人民幣 ?)(?<![\d.,])[\d.,]+ ?[萬億]?元/;
    const wrong = localizedTexts.filter(({ text }) => mainland.test(text['zh-HK'].text)).map(({ where }) => where);
    expect(wrong).toEqual([]);
  });

  test('Mainland Chinese has its own words and marks', () => {
    const hongKong = /登入|递交|电邮|上载|短讯|列印|两岸|「|」/;
    const wrong = localizedTexts.filter(({ text }) => hongKong.test(text['zh-CN'].text)).map(({ where }) => where);
    expect(wrong).toEqual([]);
  });

  test('The marks of a text are the same in each language, and name what there is', () => {
    const wrong = localizedTexts.flatMap(({ where, text }) => {
      const marks = citedMarks(text.en.text);
      const same = (['zh-HK', 'zh-CN'] as const).every(
        (locale) => String(citedMarks(text[locale].text)) === String(marks),
      );
      const unknown = marks.filter((id) =>
        id.startsWith('P') ? !countsAsSource(grades.get(id)) : !isNumbered(`${kindOfMark(id)}:${id}`),
      );
      return same && unknown.length === 0 ? [] : [`${where}: ${same ? unknown : 'marks differ'}`];
    });
    expect(wrong).toEqual([]);
  });
});

function isNumbered(link: string): boolean {
  return seeded.has(link) || numbered.test(link);
}
