import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '@/lib/i18n/locales';
import type { LocalizedText } from '@/lib/i18n/localized-text';
import { visitFields } from '@/lib/library/content';
import { recordSets } from '@/prisma/seed/library/record-sets';
import { unsourcedSentences } from '@/tests/support/sourced-prose';

const walked = new Set(['GUIDE', 'POLICY', 'SCHEME']);
const records = recordSets
  .filter(({ kind }) => walked.has(kind.kind))
  .flatMap(({ kind, records: of }) => of.map(({ slug, content }) => ({ name: `${kind.kind}:${slug}`, kind, content })));

test('There are guides, policies and schemes to walk', () => {
  expect(records.length).toBeGreaterThan(30);
});

describe('No reader of a guide, a policy or a scheme is told a fact without its source', () => {
  test.each(records)('$name', ({ kind, content }) => {
    const bare = visitFields(kind, content).flatMap(({ name, field, value }) =>
      field.type === 'prose' && value
        ? locales.flatMap((locale) =>
            unsourcedSentences((value as LocalizedText)[locale].text, locale).map((one) => `${name} ${locale}: ${one}`),
          )
        : [],
    );
    expect(bare).toEqual([]);
  });
});

describe('What needs a mark', () => {
  test.each<[Locale, string, string[]]>([
    ['en', 'It is valid for five years. [P87]', []],
    ['en', 'It is valid for five years.', ['It is valid for five years.']],
    ['en', 'It is valid. It is issued by the police. [P87]', ['It is valid.']],
    ['en', 'Up to HK$1.29 million. [P76]', []],
    ['en', 'Whether Hong Kong residents may apply is not stated.', []],
    ['en', 'Ask the police.', []],
    ['en', 'Ask before 13 October.', ['Ask before 13 October.']],
    ['en', 'Is there an age limit of 35?', []],
    ['en', '# Papers\n\n- [The scheme](/schemes/x2) pays.\n- It pays. [P65] [P66]', ['The scheme pays.']],
    ['zh-HK', '有效期五年。[P87]由公安機關簽發。[P87]', []],
    ['zh-HK', '有效期五年。由公安機關簽發。[P87]', ['有效期五年。']],
    ['zh-HK', '費用未有列明，請查詢。', []],
    ['zh-HK', '費用是 20 元，請查詢。', ['費用是 20 元，請查詢。']],
    ['zh-CN', '费用没有可引用的来源，请咨询。', []],
    ['zh-CN', '由公安机关签发。', ['由公安机关签发。']],
  ])('%s: %s', (locale, text, bare) => {
    expect(unsourcedSentences(text, locale)).toEqual(bare);
  });
});
