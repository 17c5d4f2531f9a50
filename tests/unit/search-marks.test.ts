import { describe, expect, test } from 'vitest';
import { excerptOf } from '@/lib/search/excerpt';
import { markText, pinyinHitsIn, type Segment, segmentsOf } from '@/lib/search/marks';
import { parseQuery } from '@/lib/search/parse-query';

const shown = (segments: Segment[]) => segments.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
const marked = (text: string, query: string) => shown(markText(text, parseQuery(query).words));

describe('Hits are marked in the script they are written in', () => {
  test.each([
    ['博士後創新崗位', '博士后', '[博士後]創新崗位'],
    ['博士后创新岗位', '博士後', '[博士后]创新岗位'],
    ['衞生和裏面', '卫生 里', '[衞生]和[裏]面'],
    ['Postdoctoral posts', 'postdoc', '[Postdoctoral] posts'],
    ['Two policies', 'policy', 'Two [policies]'],
    ['474,000 人', '474000', '[474,000] 人'],
    ['博士後創新崗位', '博士后岗位', '[博士後]創新[崗位]'],
    ['69㎢', 'km2', '69[㎢]'],
    ['天津天津', '天津', '[天津天津]'],
    ['a < b & "c"', 'b', 'a < [b] & "c"'],
    ['nothing here', '博士後', 'nothing here'],
  ])('%s · %s', (text, query, result) => {
    expect(marked(text, query)).toBe(result);
  });

  test.each([
    ['boshihou', '中國[博士後]基金'],
    ['bo shi hou', '中國[博士後]基金'],
    ['bsh', '中國[博士後]基金'],
    ['hello', '中國博士後基金'],
  ])('typed in pinyin: %s', (query, result) => {
    const title = '中國博士後基金';
    expect(shown(segmentsOf(title, pinyinHitsIn(title, parseQuery(query).words)))).toBe(result);
  });

  test('nothing of a text is lost', () => {
    const text = '「海河英才」行動計劃 2023 年 – the Haihe Talent Program';
    for (const query of ['海河', 'haihe talent', '2023', '計劃 program', 'x']) {
      expect(
        markText(text, parseQuery(query).words)
          .map((one) => one.text)
          .join(''),
      ).toBe(text);
    }
  });
});

describe('The excerpt shows why a document was found', () => {
  const excerpt = (query: string, { summary = '', body = '' }) =>
    shown(excerptOf({ summary, body, textLocale: 'zh-HK' }, parseQuery(query).words));

  test('the summary, when the words are in it or nowhere', () => {
    expect(excerpt('博士', { summary: '給博士的資助。', body: '博士。' })).toBe('給[博士]的資助。');
    expect(excerpt('天津', { summary: '給博士的資助。', body: '沒有。' })).toBe('給博士的資助。');
  });

  test('the part of a long body around the first hit, from the start of a sentence', () => {
    const body = `${'前面的句子很長。'.repeat(30)}這裏有博士後三字。${'後面也很長。'.repeat(40)}`;
    const text = excerpt('博士后', { summary: '概要', body });
    expect(text.startsWith('… ')).toBe(true);
    expect(text).toContain('這裏有[博士後]三字。');
    expect(text.endsWith(' …')).toBe(true);
    expect(text.length).toBeLessThan(140);
  });

  test('the beginning, when only the title was found', () => {
    expect(excerpt('沒有', { body: '正文的開始。' })).toBe('正文的開始。');
  });
});
