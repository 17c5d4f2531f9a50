import { Converter } from 'opencc-js';
import { describe, expect, test } from 'vitest';
import { errorCodes, fieldCodes } from '@/lib/errors';
import { type Locale, locales } from '@/lib/i18n/locales';
import { loadMessages } from '@/lib/i18n/messages';

type Tree = { [key: string]: string | Tree };

/** Every sentence with its full key. */
function sentencesOf(tree: Tree, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : sentencesOf(value, `${prefix}${key}.`),
  );
}

/** The arguments of an ICU sentence: `{name}` and `{count, plural, …}`, also inside of branches. */
function argumentsOf(sentence: string): string[] {
  const found = new Set<string>();
  const read = (at: number, inBranch: boolean): number => {
    let index = at;
    while (index < sentence.length) {
      if (sentence[index] === '}' && inBranch) return index + 1;
      if (sentence[index] !== '{') {
        index += 1;
        continue;
      }
      const name = /^\{\s*(\w+)\s*([,}])/.exec(sentence.slice(index));
      if (!name) throw new Error(`Not an ICU sentence: ${sentence}`);
      found.add(name[1] as string);
      index += name[0].length;
      if (name[2] === '}') continue;
      while (sentence[index] !== '}') index = sentence[index] === '{' ? read(index + 1, true) : index + 1;
      index += 1;
    }
    return index;
  };
  read(0, false);
  return [...found].sort();
}

const messages = Object.fromEntries(
  await Promise.all(locales.map(async (locale) => [locale, sentencesOf((await loadMessages(locale)) as Tree)])),
) as Record<Locale, [string, string][]>;

describe('The three languages say the same things', () => {
  const english = messages.en.map(([key]) => key).sort();

  test.each(['zh-HK', 'zh-CN'] as const)('%s has the keys of English, no more and no fewer', (locale) => {
    expect(messages[locale].map(([key]) => key).sort()).toEqual(english);
  });

  test('no name of a sentence has a dot, which would make it unreachable', async () => {
    const names = (tree: Tree): string[] =>
      Object.entries(tree).flatMap(([name, value]) => [name, ...(typeof value === 'string' ? [] : names(value))]);
    for (const locale of locales) {
      expect(names((await loadMessages(locale)) as Tree).filter((name) => name.includes('.'))).toEqual([]);
    }
  });

  test.each(locales)('%s has no empty sentence and none with blanks at its ends', (locale) => {
    expect(messages[locale].filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual(
      messages[locale].filter(([key]) => key === 'programmes.colon' && locale === 'en'),
    );
  });

  test.each(['zh-HK', 'zh-CN'] as const)('%s takes the same values as English in each sentence', (locale) => {
    const wanted = new Map(messages.en.map(([key, text]) => [key, argumentsOf(text)]));
    const different = messages[locale].filter(
      ([key, text]) => String(argumentsOf(text)) !== String(wanted.get(key) ?? []),
    );
    expect(different).toEqual([]);
  });

  test('the reader of arguments sees those inside of branches', () => {
    expect(argumentsOf('{unread, plural, =0 {none} other {# for {name}}} at {when}')).toEqual([
      'name',
      'unread',
      'when',
    ]);
  });
});

describe('Each script is written in its own characters', () => {
  /** A language is named in its own script wherever it stands. */
  const ownNames = /简体中文|繁體中文/g;
  /** Right in Hong Kong, though OpenCC knows a rarer form (平方公里, 上游, 機床). */
  const rightInHongKong = new Set(['台', '床', '里', '游']);
  const scripts = {
    'zh-HK': Converter({ from: 'cn', to: 't' }),
    'zh-CN': Converter({ from: 't', to: 'cn' }),
  };

  test.each(['zh-HK', 'zh-CN'] as const)('%s', (locale) => {
    const wrong = messages[locale].flatMap(([key, text]) =>
      [...text.replace(ownNames, '')]
        .filter((character) => /\p{Script=Han}/u.test(character))
        .filter((character) => !(locale === 'zh-HK' && rightInHongKong.has(character)))
        .filter((character) => scripts[locale](character) !== character)
        .map((character) => `${key}: ${character}`),
    );
    expect(wrong).toEqual([]);
  });

  test('Hong Kong Chinese uses its own words and marks', () => {
    const mainland = /登錄|提交|郵箱|上傳|視頻|(?<!高)質量|信息|默認|打印|機器人|兩岸|您|“|”/;
    expect(messages['zh-HK'].filter(([, text]) => mainland.test(text))).toEqual([]);
  });

  test('Mainland Chinese uses its own words and marks', () => {
    const hongKong = /登入|递交|电邮|上载|短讯|列印|两岸|你|「|」/;
    expect(messages['zh-CN'].filter(([, text]) => hongKong.test(text.replace(ownNames, '')))).toEqual([]);
  });
});

describe('Every refusal can be explained', () => {
  test.each(locales)('%s has a sentence for each code and none for codes that are gone', (locale) => {
    const keys = messages[locale].map(([key]) => key);
    const of = (noun: string) => keys.filter((key) => key.startsWith(`${noun}.`)).map((key) => key.split('.')[1]);
    expect(of('errors').sort()).toEqual([...errorCodes].sort());
    expect(of('fieldErrors').sort()).toEqual([...fieldCodes].sort());
  });
});
