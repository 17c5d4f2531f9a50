import { describe, expect, test } from 'vitest';
import { fold, foldWithPlaces, originalOf } from '@/lib/search/fold';

describe('What is the same to a reader is folded to the same', () => {
  test.each([
    ['Traditional and Simplified', '博士後創新崗位', '博士后创新岗位'],
    ['full width and half width', 'ＨＫ　Ｆ０１', 'hk f01'],
    ['capitals and small letters', 'Haihe TALENT', 'haihe talent'],
    ['accents', 'Café Zürich', 'cafe zurich'],
    ['quotation marks', '「Haihe」 《Talent》 “Program”', '"haihe" "talent" "program"'],
    ['marks between characters', '「海河英才」行動計劃', '"海河英才行动计划'],
    ['brackets between characters', '首台（套）設備', '首台套设备'],
    ['apostrophes', 'Tianjin’s', "tianjin's"],
    ['blanks', '天津\u3000香港\u00a0青年', '天津 香港 青年'],
    ['what cannot be seen', 'post\u200bdoc\u00ad', 'postdoc'],
    ['ligatures and units', 'oﬃce 69㎢', 'office 69km2'],
    ['composed and decomposed', 'e\u0301', '\u00e9'],
  ])('%s', (_what, one, other) => {
    expect(fold(one)).toBe(fold(other));
  });

  test.each([
    ...['户戶', '説說', '啓啟', '羣群', '峯峰', '税稅', '脱脫', '裏裡', '衞衛', '着著', '台臺'],
    ...['覆复', '帳账', '甚什', '綫線', '為爲', '牀床'],
  ])('the variants %s', (pair) => {
    const [one = '', other = ''] = pair;
    expect(fold(one)).toBe(fold(other));
  });

  test('a part of a text is folded as it is within the text', () => {
    const text = '乾隆年間的著名高峯論壇，瞭解後發展與頭髮';
    const characters = [...text].map(fold).join('');
    expect(fold(text)).toBe(characters);
  });
});

describe('The way back to the original', () => {
  test('each folded character knows where it came from', () => {
    expect(foldWithPlaces('ﬁ衞x')).toEqual({ text: 'fi卫x', starts: [0, 0, 1, 2], ends: [1, 1, 2, 3] });
  });

  test('characters outside of the first plane count two', () => {
    expect(foldWithPlaces('𠮷後')).toMatchObject({ starts: [0, 0, 2], ends: [2, 2, 3] });
  });

  test('what is left out leaves no gap and belongs to nothing', () => {
    expect(foldWithPlaces('a\u200bb')).toEqual({ text: 'ab', starts: [0, 2], ends: [1, 3] });
    const title = '「海河英才」行動（計劃）';
    const folded = foldWithPlaces(title);
    expect(folded.text).toBe('"海河英才行动计划)');
    expect(originalOf(title, folded, 1, 5)).toBe('海河英才');
    expect(originalOf(title, folded, 1, 7)).toBe('海河英才」行動');
  });
});
