import { readFileSync } from 'node:fs';
import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import type { LocalizedText } from '@/lib/i18n/localized-text';
import { linksIn, sourceIdsIn, visitFields } from '@/lib/library/content';
import { problemsOf } from '@/lib/library/rules';
import { sources } from '@/prisma/seed/content/sources';
import { recordSets } from '@/prisma/seed/library/record-sets';

const reply = readFileSync(new URL('../../prisma/seed/content/reply.txt', import.meta.url), 'utf8');
const grades = new Map(sources.map(({ id, grade }) => [id, grade]));
const records = recordSets.flatMap(({ kind, records: of }) => of.map((record) => ({ kind, ...record })));
const named = records.map((record) => [`${record.kind.kind}:${record.slug}`, record] as const);

const numbered = (kind: string, letter: string, most: number) =>
  Array.from({ length: most }, (_, index) => `${kind}:${letter}${String(index + 1).padStart(2, '0')}`);
const slugs = (kind: string, ...of: string[]) => of.map((slug) => `${kind}:${slug}`);

/** Records that other parts of the seed write. */
const agreedOn = [
  ...numbered('TERM', 'N', 51),
  ...slugs(
    'CHAIN',
    'hydrogen',
    'biomedicine',
    'cybersecurity-industrial-internet',
    'machine-tools',
    'new-energy-connected-vehicles',
    'robotics',
  ),
  ...slugs(
    'POLICY',
    'talent-regulations',
    'attracting-talent-measures',
    'young-talent-measures',
    'manufacturing-city-policy',
    'challenge-policy',
    'first-product-policy',
    'haihe-talent-plan',
  ),
  ...slugs('GUIDE', 'travel', 'study', 'work', 'develop', 'talent', 'students'),
  ...slugs('ZONE', 'core', 'west-wing', 'east-wing'),
];

test('No two records of a kind share a slug, and each slug is one of its kind', () => {
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

test.each(named)('%s quotes the reply word for word', (_name, { kind, content }) => {
  for (const { field, value } of visitFields(kind, content))
    if (field.type === 'plain' && field.isQuotation && value) expect(reply).toContain(value);
});

test.each(named)('%s leads to records that exist', (_name, { kind, content }) => {
  const known = new Set([...named.map(([name]) => name), ...agreedOn]);
  const links = linksIn(kind, content).map((link) => `${link.kind}:${link.slug}`);
  expect(links.filter((link) => !known.has(link))).toEqual([]);
});

describe('Each language is written, in its own characters', () => {
  /** Right in Hong Kong, though OpenCC knows a rarer form. */
  const rightInHongKong = new Set(['里', '台', '干', '群', '么']);
  const converters = { 'zh-HK': Converter({ from: 'cn', to: 't' }), 'zh-CN': Converter({ from: 't', to: 'cn' }) };

  test.each(named)('%s', (_name, { kind, content }) => {
    for (const { name, field, value } of visitFields(kind, content)) {
      if ((field.type !== 'text' && field.type !== 'prose') || !value) continue;
      const text = value as LocalizedText;
      for (const locale of locales) expect(text[locale].text, `${name} in ${locale}`).not.toBe('');
      for (const locale of ['zh-HK', 'zh-CN'] as const) {
        const wrong = [...text[locale].text].filter(
          (character) => !rightInHongKong.has(character) && converters[locale](character) !== character,
        );
        expect(wrong, text[locale].text).toEqual([]);
      }
      expect(text['zh-HK'].text, 'words of Hong Kong').not.toMatch(/兩岸|“|”|登錄|郵箱|上傳|機器人/);
      expect(text['zh-CN'].text, 'words of Tianjin').not.toMatch(/两岸|「|」/);
    }
  });
});
