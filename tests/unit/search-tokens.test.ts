import { describe, expect, test } from 'vitest';
import { parseQuery, readOtherwise, someOf, strictly, wordsIn } from '@/lib/search/parse-query';
import { readPinyin, syllablesOf } from '@/lib/search/pinyin';
import { nearestIn } from '@/lib/search/slips';
import { stem } from '@/lib/search/stem';
import { phraseKey, pinyinLexemes, runsOf, slipLexemes, wholeLexeme, wordLexemes } from '@/lib/search/tokens';
import { allOf, anyOf, lexeme } from '@/lib/search/tsquery';

describe('The runs of a text', () => {
  test('Chinese, words, codes and numbers are told apart', () => {
    const runs = runsOf('2023年新增65个f01 474,000 95.67km postdoc’s');
    expect(runs.map(({ kind, text }) => `${kind}:${text}`)).toEqual([
      'number:2023',
      'han:年新增',
      'number:65',
      'han:个',
      'latin:f01',
      'number:474000',
      'number:95.67',
      'latin:km',
      'latin:postdoc',
      'latin:s',
    ]);
  });

  test('a genitive belongs to its word', () => {
    expect(runsOf("tianjin's park").map(({ text }) => text)).toEqual(['tianjin', 'park']);
  });

  test('a phrase is compared without marks, with blanks between words only', () => {
    expect(phraseKey('「海河英才」行動計劃')).toBe('海河英才行动计划');
    expect(phraseKey('  Joint,  funding: 項目 A1 ')).toBe('joint funding项目a1');
  });
});

describe('What a text is found by', () => {
  test('Chinese by pairs of characters, the last one alone', () => {
    expect(wordLexemes('博士後')).toEqual(['博士', '士后', '后']);
  });

  test('English by the word and its stem, hyphenated words also joined', () => {
    expect(new Set(wordLexemes('start-up policies'))).toEqual(
      new Set(['start', 'up', 'startup', 'policies', 'policy']),
    );
  });

  test('titles by their pinyin and its initials', () => {
    expect(pinyinLexemes('「博士後」2023')).toEqual(['@bo.shi', '@shi.hou', '#bsh']);
  });

  test('titles by what a slip leaves of them', () => {
    expect(slipLexemes('博士后 fund 12')).toEqual(['~博后', '~fund', '~und', '~fnd', '~fud', '~fun']);
  });

  test('titles as a whole', () => {
    expect(wholeLexeme('F01')).toBe('=f01');
  });
});

describe('Forms of an English word have one stem', () => {
  test.each([
    'policy policies',
    'fund funds funding funded',
    'programme programmes program programs',
    'centre centres center centers',
    'organisation organizations',
    'scheme schemes',
    'study studies studying studied',
    'plan plans planned planning',
    'class classes',
    'labour labor',
    'postdoc postdocs',
  ])('%s', (forms) => {
    expect(new Set(forms.split(' ').map(stem)).size).toBe(1);
  });

  test.each(['news', 'series', 'status', 'king', 'need', 'f01', 'gas'])('%s stays as it is', (word) => {
    expect(stem(word)).toBe(word);
  });
});

describe('Pinyin', () => {
  test.each([
    ['boshihou', [['bo', 'shi', 'hou']]],
    ['boshih', [['bo', 'shi', 'h']]],
    ['lvshi', [['lu', 'shi']]],
    [
      'fangan',
      [
        ['fang', 'an'],
        ['fan', 'gan'],
      ],
    ],
    ['postdoc', []],
    ['x', []],
  ])('%s', (letters, readings) => {
    expect(readPinyin(letters)).toEqual(readings);
  });

  test('ü is spoken as it is typed, and the words around decide', () => {
    expect(syllablesOf('女律師')).toEqual(['nu', 'lu', 'shi']);
    expect(syllablesOf('重庆银行')).toEqual(['chong', 'qing', 'yin', 'hang']);
  });
});

describe('A query', () => {
  test('keeps the words as they were typed', () => {
    expect(parseQuery('博士後 Postdoc').words).toEqual([
      { kind: 'han', text: '博士后', typed: '博士後' },
      { kind: 'latin', text: 'postdoc', typed: 'Postdoc' },
    ]);
  });

  test('lets go of words that say nothing, unless there are no others', () => {
    expect(parseQuery('programme of the city').words.map(({ text }) => text)).toEqual(['programme', 'city']);
    expect(parseQuery('of the').words.map(({ text }) => text)).toEqual(['of', 'the']);
  });

  test.each(['', '   ', '「」', '!!! ???', '😀', '\u200b'])('has no words in %j', (typed) => {
    expect(parseQuery(typed).words).toEqual([]);
    expect(strictly([])).toBeNull();
  });

  test('is cut after a hundred characters and ten words', () => {
    expect(parseQuery('天'.repeat(5000)).words[0]?.text).toHaveLength(100);
    expect(parseQuery(Array.from({ length: 40 }, (_, index) => `w${index}`).join(' ')).words).toHaveLength(10);
  });

  test('asks for every word; a Latin one may go on', () => {
    expect(strictly(parseQuery('博士後 fund 69').words)).toBe("(('博士' & '士后') & 'fund':* & '69')");
    expect(strictly(parseQuery('policies').words)).toBe("('policy' | 'policies':*)");
  });

  test('is quoted, whatever was typed', () => {
    expect(strictly(parseQuery("a':*|b\\ & !c").words)).toBe("('b' & 'c')");
    expect(lexeme("it's \\ so")).toBe("'it''s \\\\ so'");
    expect(lexeme('')).toBeNull();
  });

  test('is read as several Chinese words, and as pinyin', () => {
    expect(wordsIn('博士后岗位')).toEqual(['博士后', '岗位']);
    expect(wordsIn('天开园')).toEqual(['天开园']);
    expect(readOtherwise(parseQuery('bo shi hou').words)).toContain("'@bo.shi' & '@shi.hou'");
  });

  test('asks for fewer words when told so', () => {
    const { words } = parseQuery('天津 青年 科技');
    expect(someOf(words, 2)).toBe("(('天津' & '青年') | ('天津' & '科技') | ('青年' & '科技'))");
  });
});

test('Conditions: all of none is impossible, any of none too, and one alone needs no brackets', () => {
  expect([allOf([]), allOf(["'a'", null]), anyOf([null])]).toEqual([null, null, null]);
  expect([allOf(["'a'", "'a'"]), anyOf(["'a'", null, "'b'"])]).toEqual(["'a'", "('a' | 'b')"]);
});

describe('What was meant by a slip', () => {
  const nearest = (typed: string, title: string) => {
    const [word] = parseQuery(typed).words;
    return word ? (nearestIn(title, word)?.typed ?? null) : null;
  };
  test.each([
    ['one character wrong', '博土后', '博士後創新崗位', '博士後'],
    ['the right sound, the wrong character', '博士厚', '博士後創新崗位', '博士後'],
    ['one missing', '海英才', '「海河英才」行動計劃', '海河英才'],
    ['one too many', '海河河英才', '「海河英才」行動計劃', '海河英才'],
    ['two swapped', '海英河才', '「海河英才」行動計劃', '海河英才'],
    ['a letter missing', 'postdoctral', 'Postdoctoral innovation post', 'Postdoctoral'],
    ['two letters swapped', 'laboratroy', 'National key laboratory', 'laboratory'],
    ['too far away', 'hydrogen', 'Postdoctoral innovation post', null],
    ['the word itself is no slip', '博士後', '博士后创新岗位', null],
    ['two characters of another sound', '博物', '博士後創新崗位', null],
  ])('%s', (_what, typed, title, meant) => {
    expect(nearest(typed, title)).toBe(meant);
  });
});
