import { describe, expect, test } from 'vitest';
import { makeLocalizedText } from '@/lib/i18n/localized-text';
import {
  type ComparedBlock,
  comparedLocale,
  compareTexts,
  countChanges,
  foldUnchanged,
} from '@/lib/policies/comparison';
import { compareWords, type Piece } from '@/lib/policies/word-difference';

/** Words with [-removed-] and {+added+}, so that a difference can be read. */
const written = (pieces: Piece[]) =>
  pieces
    .map(({ kind, words }) => (kind === 'same' ? words : kind === 'added' ? `{+${words}+}` : `[-${words}-]`))
    .join('');
const side = (pieces: Piece[], other: Piece['kind']) =>
  pieces
    .filter(({ kind }) => kind !== other)
    .map(({ words }) => words)
    .join('');

describe('A paragraph is compared word by word', () => {
  test.each([
    ['zh-CN', '给予三年20万元资助。', '给予三年30万元资助。', '给予三年[-20-]{+30+}万元资助。'],
    ['zh-CN', '支持企业牵头开展攻关。', '支持企业、高校牵头开展攻关。', '支持企业{+、高校+}牵头开展攻关。'],
    ['zh-HK', '申請人須年滿十八歲。', '申請人須年滿二十歲。', '申請人須年滿[-十八歲-]{+二十歲+}。'],
    [
      'en',
      'Companies may apply once a year.',
      'Companies may apply twice a year.',
      'Companies may apply [-once-]{+twice+} a year.',
    ],
    ['en', 'Same words.', 'Same words.', 'Same words.'],
    [
      'en',
      'One thing, another thing.',
      'Some word, different word.',
      '[-One thing, another thing-]{+Some word, different word+}.',
    ],
  ] as const)('%s: %s', (locale, before, after, difference) => {
    expect(written(compareWords(before, after, locale))).toBe(difference);
  });

  test('no Chinese word is torn: 人工智能 does not share its 人 with 机器人', () => {
    const pieces = compareWords('支持人工智能产业。', '支持机器人产业。', 'zh-CN');
    expect(written(pieces)).toBe('支持[-人工智能-]{+机器人+}产业。');
  });

  test('both texts can be read back out of any difference', () => {
    const words = ['企业', '，', '高校', '、', '资助', '20', '万元', '。', '可以', '申请'];
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % below;
    };
    const text = () => Array.from({ length: 1 + next(14) }, () => words[next(words.length)]).join('');
    for (let round = 0; round < 300; round += 1) {
      const [before, after] = [text(), text()];
      const pieces = compareWords(before, after, 'zh-CN');
      expect(side(pieces, 'added')).toBe(before);
      expect(side(pieces, 'removed')).toBe(after);
    }
  });

  test('a paragraph that became another one altogether is shown as replaced, and in good time', () => {
    const long = (sign: string) => Array.from({ length: 6000 }, (_, at) => `${sign}${at}`).join(' ');
    expect(written(compareWords(long('a'), long('b'), 'en')).startsWith('[-a0 a1')).toBe(true);
  });
});

const before = `# 第一章

支持企业牵头开展联合攻关，给予最高20万元资助。

- 申请人应为企业。
- 每年申请一次。

本办法由市工业和信息化局解释。`;
const after = `# 第一章

支持企业、高校牵头开展联合攻关，给予最高30万元资助。[P46]

- 申请人应为企业。
- 香港机构可以参加。

本办法由市工业和信息化局解释。

本办法自发布之日起施行。`;

const outline = (blocks: ComparedBlock[]) => blocks.map(({ kind, role, pieces }) => [kind, role, written(pieces)]);

describe('Two texts are compared paragraph by paragraph', () => {
  const blocks = compareTexts(before, after, 'zh-CN');

  test('each paragraph, heading and point stands once, with what became of it', () => {
    expect(outline(blocks)).toEqual([
      ['same', 'heading', '第一章'],
      ['changed', 'paragraph', '支持企业{+、高校+}牵头开展联合攻关，给予最高[-20-]{+30+}万元资助。'],
      ['same', 'item', '申请人应为企业。'],
      ['removed', 'item', '[-每年申请一次。-]'],
      ['added', 'item', '{+香港机构可以参加。+}'],
      ['same', 'paragraph', '本办法由市工业和信息化局解释。'],
      ['added', 'paragraph', '{+本办法自发布之日起施行。+}'],
    ]);
  });

  test('the changes are counted', () => {
    expect(countChanges(blocks)).toEqual({ changed: 1, added: 2, removed: 1 });
  });

  test('equal texts have no change, also where only a mark of a source differs', () => {
    expect(countChanges(compareTexts(before, before, 'zh-CN'))).toEqual({ changed: 0, added: 0, removed: 0 });
    expect(countChanges(compareTexts('It is so. [P46]', 'It is so.', 'en'))).toEqual({
      changed: 0,
      added: 0,
      removed: 0,
    });
  });

  test('a paragraph that moved past another is removed and added, never lost', () => {
    const moved = compareTexts('Apples and pears.\n\nWind over water.', 'Wind over water.\n\nApples and pears.', 'en');
    expect(countChanges(moved)).toEqual({ changed: 0, added: 1, removed: 1 });
  });

  test('an empty text is all added', () => {
    expect(outline(compareTexts('', 'New.', 'en'))).toEqual([['added', 'paragraph', '{+New.+}']]);
  });

  test('a point that became a paragraph is a change of the text', () => {
    expect(countChanges(compareTexts('- Once a year.', 'Once a year.', 'en'))).toEqual({
      changed: 1,
      added: 0,
      removed: 0,
    });
  });
});

describe('What did not change is folded', () => {
  const block = (kind: ComparedBlock['kind'], words: string): ComparedBlock => ({
    kind,
    role: 'paragraph',
    pieces: [{ kind: kind === 'changed' ? 'same' : kind, words }],
  });
  const shape = (blocks: ComparedBlock[]) =>
    foldUnchanged(blocks).map((one) => ('folded' in one ? `(${one.folded.length})` : (one.pieces[0]?.words ?? '')));
  const same = (count: number) => Array.from({ length: count }, (_, at) => block('same', `s${at}`));

  test.each([
    ['one beside each change stays', [...same(4), block('changed', 'X'), ...same(4)], ['(3)', 's3', 'X', 's0', '(3)']],
    ['a single one is not worth a fold', [...same(2), block('added', 'X')], ['s0', 's1', 'X']],
    ['nothing changed: all is folded', same(3), ['(3)']],
    ['changes side by side', [block('removed', 'X'), block('added', 'Y')], ['X', 'Y']],
    ['nothing at all', [], []],
  ])('%s', (_what, blocks, folded) => {
    expect(shape(blocks)).toEqual(folded);
  });
});

describe('The language of a comparison', () => {
  const text = (...locales: ('zh-HK' | 'zh-CN' | 'en')[]) =>
    makeLocalizedText(Object.fromEntries(locales.map((locale) => [locale, 'x'])), locales[0]);
  test.each([
    ['the reader’s own', text('zh-CN', 'zh-HK', 'en'), text('zh-HK', 'en'), 'en', 'en'],
    ['one that both have', text('zh-CN', 'en'), text('zh-CN'), 'en', 'zh-CN'],
    ['none', text('en'), text('zh-CN'), 'zh-HK', null],
  ] as const)('%s', (_what, one, other, reader, compared) => {
    expect(comparedLocale(one, other, reader)).toBe(compared);
  });
});
