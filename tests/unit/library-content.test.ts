import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '@/lib/i18n/locales';
import type { LocalizedText } from '@/lib/i18n/localized-text';
import { kindOfMark, linksIn, visitFields } from '@/lib/library/content';
import { citedMarks } from '@/lib/library/prose';
import { problemsOf } from '@/lib/library/rules';
import { sources } from '@/prisma/seed/content/sources';
import { recordSets } from '@/prisma/seed/library/record-sets';
import { sampleSets } from '@/prisma/seed/library/sample-sets';

const reply = readFileSync(new URL('../../prisma/seed/content/reply.txt', import.meta.url), 'utf8');
const grades = new Map(sources.map(({ id, grade }) => [id, grade]));
const recordsOf = (sets: typeof recordSets) =>
  sets.flatMap(({ kind, records }) =>
    records.map(({ slug, content }) => ({ kind, slug, content, link: `${kind.kind}:${slug}` })),
  );
const records = recordsOf(recordSets);
const everyRecord = [...records, ...recordsOf(sampleSets)];
const links = new Set(records.map(({ link }) => link));

/** Records that the document numbers, and names agreed on: they may be linked to before they are written. */
const toCome =
  /^(?:PROMISE:C\d\d|TERM:N\d\d|PASSAGE:s\d\d|CHAIN:[a-z-]+|ZONE:(?:core|west-wing|east-wing)|POLICY:(?:talent-regulations|attracting-talent-measures|young-talent-measures|manufacturing-city-policy|challenge-policy|first-product-policy|haihe-talent-plan)|GUIDE:(?:travel|study|work|develop|talent|students))$/;

test('No two records of a kind have one slug, and each slug is as its kind wants it', () => {
  expect(new Set(everyRecord.map(({ link }) => link)).size).toBe(everyRecord.length);
  expect(everyRecord.filter(({ kind, slug }) => !kind.slug.test(slug)).map(({ link }) => link)).toEqual([]);
});

describe('Every record may be published as it is', () => {
  test.each(records.map((record) => [record.link, record] as const))('%s', (_link, { kind, content }) => {
    expect(problemsOf(kind, content, grades)).toEqual({});
  });
});

test('Facts stand on the document or on sources of grade A or B; what else is named stands beside one of them', () => {
  const weak = records.flatMap(({ link, kind, content }) =>
    visitFields(kind, content).flatMap(({ name, field, value }) =>
      field.type === 'sources' && (value as string[]).length > 0
        ? (value as string[])
            .filter((id) => !['DOCUMENT', 'A', 'B'].includes(grades.get(id) ?? ''))
            .map((id) => `${link} ${name}: ${id}`)
        : [],
    ),
  );
  expect(weak).toEqual([]);
});

test('Quotations stand in the reply, word for word', () => {
  const changed = records.flatMap(({ link, kind, content }) =>
    visitFields(kind, content)
      .filter(({ field, value }) => field.type === 'plain' && field.isQuotation && value !== null)
      .filter(({ value }) => !reply.includes(value as string))
      .map(({ name }) => `${link} ${name}`),
  );
  expect(changed).toEqual([]);
});

test('Links lead to records that are there, or that are still to be written', () => {
  const lost = everyRecord.flatMap(({ link, kind, content }) =>
    linksIn(kind, content)
      .map((to) => `${to.kind}:${to.slug}`)
      .filter((to) => !links.has(to) && !toCome.test(to))
      .map((to) => `${link} → ${to}`),
  );
  expect(lost).toEqual([]);
});

test('Every mark in prose names a source, a figure, a promise or a name', () => {
  const unknown = everyRecord.flatMap(({ link, kind, content }) =>
    visitFields(kind, content)
      .filter(({ field, value }) => field.type === 'prose' && value !== null)
      .flatMap(({ value }) => locales.flatMap((locale) => citedMarks((value as LocalizedText)[locale].text)))
      .filter((mark) => !grades.has(mark) && kindOfMark(mark) === null)
      .map((mark) => `${link}: ${mark}`),
  );
  expect(unknown).toEqual([]);
});

/** Right in Hong Kong, though OpenCC knows a rarer form (平方公里, 平台, 若干, 群, 機床). */
const rightInHongKong = new Set(['里', '台', '干', '群', '床']);

describe('Every text is written in all three languages, each in its own characters', () => {
  const converters: Partial<Record<Locale, (text: string) => string>> = {
    'zh-HK': Converter({ from: 'cn', to: 't' }),
    'zh-CN': Converter({ from: 't', to: 'cn' }),
  };
  test.each(locales)('%s', (locale) => {
    const convert = converters[locale];
    const wrong = everyRecord.flatMap(({ link, kind, content }) =>
      visitFields(kind, content).flatMap(({ name, field, value }) => {
        if ((field.type !== 'text' && field.type !== 'prose') || !value) return [];
        const { text } = (value as LocalizedText)[locale];
        if (text.trim() === '') return [`${link} ${name}: missing`];
        const odd = [...text].filter(
          (character) => convert && !rightInHongKong.has(character) && convert(character) !== character,
        );
        return odd.length > 0 ? [`${link} ${name}: ${odd.join('')}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });
});
