import { describe, expect, test } from 'vitest';
import { type LocalizedText, makeLocalizedText, readLocalizedText, shownText } from '@/lib/i18n/localized-text';

const all = makeLocalizedText({ 'zh-HK': '計劃', 'zh-CN': '项目', en: 'programme' });
const without = (...missing: (keyof LocalizedText)[]) =>
  ({
    ...all,
    ...Object.fromEntries(missing.map((locale) => [locale, { text: '', state: 'missing' }])),
  }) as LocalizedText;

describe('A text made by hand', () => {
  test('knows its source, what a person stands behind, and what is missing', () => {
    expect(makeLocalizedText({ 'zh-CN': '项目', en: 'programme' })).toEqual({
      'zh-HK': { text: '', state: 'missing' },
      'zh-CN': { text: '项目', state: 'source' },
      en: { text: 'programme', state: 'reviewed' },
    });
  });

  test('may have another source', () => {
    expect(makeLocalizedText({ en: 'programme' }, 'en').en.state).toBe('source');
  });
});

describe('A reader is shown their own language', () => {
  test.each([
    ['zh-HK', '計劃'],
    ['zh-CN', '项目'],
    ['en', 'programme'],
  ] as const)('%s: %s', (locale, text) => {
    expect(shownText(all, locale)).toMatchObject({ text, locale, stale: false });
  });
});

describe('When theirs is missing, another stands in and is named as such, never silently', () => {
  test.each([
    ['zh-HK', ['zh-HK'], 'zh-CN', ['zh-CN', 'en']],
    ['zh-HK', ['zh-HK', 'zh-CN'], 'en', ['en']],
    ['zh-CN', ['zh-CN'], 'zh-HK', ['zh-HK', 'en']],
    ['en', ['en'], 'zh-HK', ['zh-HK', 'zh-CN']],
  ] as const)('for %s without %j: %s', (reader, missing, shown, others) => {
    const result = shownText(without(...missing), reader);
    expect(result.locale).toBe(shown);
    expect(result.text).toBe(all[shown].text);
    expect(result.others).toEqual(others);
  });

  test('nothing at all is an empty text in the reader’s own language', () => {
    expect(shownText(without('zh-HK', 'zh-CN', 'en'), 'zh-HK')).toEqual({
      text: '',
      locale: 'zh-HK',
      state: 'missing',
      stale: false,
      others: [],
    });
  });
});

test('A converted text says so, and a text older than its source says so', () => {
  const text = readLocalizedText({ ...all, 'zh-HK': { text: '計劃', state: 'machine', stale: true } });
  expect(shownText(text, 'zh-HK')).toMatchObject({ state: 'machine', stale: true });
});

test.each([
  null,
  'text',
  {},
  { 'zh-HK': { text: 'x', state: 'source' } },
  { ...all, en: { text: 'x', state: 'great' } },
])('A column that holds %j is no text', (value) => {
  expect(() => readLocalizedText(value)).toThrow();
});
