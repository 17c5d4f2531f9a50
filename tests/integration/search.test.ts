import { beforeAll, describe, expect, test } from 'vitest';
import { db, transaction } from '@/lib/db';
import { type Locale, locales } from '@/lib/i18n/locales';
import { putSearchDocuments, removeSearchDocuments } from '@/lib/search/index-documents';
import { namedKind } from '@/lib/search/kinds';
import type { Segment } from '@/lib/search/marks';
import { type SearchResult, searchPublished, suggestPublished } from '@/lib/search/queries';
import { seedDatabase } from '@/prisma/seed/seed-database';
import { makeDocument, putSearchRecords } from '@/tests/support/search-records';

// The document's programmes and figures, and beside them names and promises of it.
beforeAll(async () => {
  await seedDatabase('demo');
  await db().searchDocument.deleteMany({
    where: { owner: { startsWith: 'record:' }, NOT: { kind: 'FIGURE', slug: { startsWith: 'F' } } },
  });
  await putSearchRecords();
});

const search = (query: string, locale: Locale = 'zh-HK', more: { kind?: string; page?: number } = {}) =>
  searchPublished({ query, locale, ...more });
const slugs = ({ hits }: SearchResult) => hits.map(({ slug }) => slug);
const shown = (segments: Segment[]) => segments.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');
const marks = (segments: Segment[]) => segments.filter(({ hit }) => hit).map(({ text }) => text);

const joint = 'cpsf-tianjin-joint-funding';
const post = 'postdoctoral-innovation-post';

describe('The thing itself comes first', () => {
  test.each([
    // Either script, in whole and in part
    ['博士後創新崗位', post],
    ['博士后创新岗位', post],
    ['創新岗位', post],
    ['科研流动站', 'N28'],
    ['科研工作站', 'N29'],
    ['天開高教科創園', 'N02'],
    ['天开园', 'N02'],
    ['海河英才', 'N27'],
    ['中国博士后科学基金会与天津市联合资助项目', joint],
    ['津港合作周', 'N45'],
    // Marks, brackets and blanks within
    ['“海河英才”行动计划', 'N27'],
    ['「海河英才」行動計劃', 'N27'],
    ['《天津市人才发展促进条例》', 'N25'],
    ['首台套', 'N24'],
    ['海河英才行动计划', 'N27'],
    ['  天 開 園  ', 'N02'],
    // Codes
    ['F01', 'F01'],
    ['f07', 'F07'],
    ['Ｆ０７', 'F07'],
    ['C42', 'C42'],
    ['n05', 'N05'],
    ['N32', joint],
    ['JF2026-2', 'JF2026-2'],
    // Two words, with and without a blank, in either order, in two scripts or languages
    ['基金會 天津', joint],
    ['天津 基金会', joint],
    ['博士后岗位', post],
    ['香港 學生', 'C30'],
    ['揭榜制 政策', 'C17'],
    ['博士後 post', post],
    ['大湾区 GBA', 'N51'],
    // English: a beginning, a plural, another spelling, any case
    ['postdoctoral innovation post', post],
    ['innovation posts', post],
    ['POSTDOCTORAL RESEARCH STATIONS', 'N28'],
    ['haihe', 'N27'],
    ['cooperation week', 'N45'],
    ['laboratories', 'N05'],
    ['enterprise technology center', 'N17'],
    ['roadshows', 'N12'],
    ['Tiankai', 'N02'],
    // Pinyin: joined, spaced, its first letters, half typed
    ['kejichengguo', 'N15'],
    ['tiankaiyuan', 'N02'],
    ['tian kai yuan', 'N02'],
    ['haiheyingcai', 'N27'],
    ['jiebangzhi', 'N22'],
    ['jie bang zhi', 'N22'],
    ['chanyeliantup', 'N04'],
    // Other names, in words that are not shown
    ['SKL', 'N05'],
    ['揭榜挂帅', 'N22'],
    // Numbers
    ['474,000', 'F07'],
    ['47.4', 'F07'],
    ['６９', 'F01'],
  ])('%s', async (query, first) => {
    const result = await search(query);
    expect(slugs(result)[0] ?? null).toBe(first);
    if (first !== null) expect(result.relation).toBe('all');
  });

  test('and the same whichever language the reader has', async () => {
    for (const locale of locales) {
      for (const query of ['博士後創新崗位', '博士后创新岗位', 'boshihouchuangxin', 'postdoctoral innovation post']) {
        expect(slugs(await search(query, locale))[0], `${query} ${locale}`).toBe(post);
      }
    }
  });

  test('a title before a mention, a programme before its calls and the figures about it', async () => {
    const found = await search('聯合資助');
    expect(slugs(found).slice(0, 4)).toEqual([joint, 'JF2026-2', 'JF2027-1', 'JF2026-1']);
    const mentioned = slugs(await search('路演'));
    expect(mentioned.indexOf('N12')).toBe(0);
    expect(mentioned.indexOf('C06')).toBe(1);
  });
});

describe('Variants of a character are the same character', () => {
  test.each(['衞生', '衛生', '卫生', '裏面', '裡面', '里面', '平台', '平臺', '沿着', '沿著', '用户', '用戶'])(
    '%s',
    async (query) => {
      expect(slugs(await search(query))).toContain('health-and-papers');
    },
  );

  test.each([
    '說明',
    '説明',
    '说明',
    '啟動',
    '啓動',
    '启动',
    '人群',
    '人羣',
    '高峰',
    '高峯',
    '稅項',
    '税项',
    '脫產',
    '脱產',
  ])('%s', async (query) => {
    expect(slugs(await search(query))).toContain('health-and-papers');
  });
});

describe('Slips are put right, and the reader is told', () => {
  test.each([
    ['one character wrong', '博土后', '博士後', post],
    ['one character wrong', '海和英才', '海河英才', 'N27'],
    ['the right sound', '博士厚', '博士後', post],
    ['the right sound, two characters', '鹿眼', '路演', 'N12'],
    ['one missing', '海英才', '海河英才', 'N27'],
    ['one too many', '海河河英才', '海河英才', 'N27'],
    ['two swapped', '天園開', null, null],
    ['a letter missing', 'postdoctral', 'postdoctoral', post],
    ['a letter too many', 'laboratorry', 'laboratory', 'N05'],
    ['letters swapped', 'crowdsuorcing', 'crowdsourcing', 'N16'],
    ['one of two words', '博土後 崗位', '博士後 崗位', post],
    ['one of two words without a blank', '博土后岗位', '博士後 岗位', post],
  ])('%s: %s', async (_what, query, corrected, first) => {
    const result = await search(query);
    if (first === null) return expect(result.relation).not.toBe('all');
    expect(result).toMatchObject({ relation: 'similar', corrected });
    expect(slugs(result)[0]).toBe(first);
  });

  test('what was found as it was typed stands; only when it is little something else is offered', async () => {
    expect(await search('博士後')).toMatchObject({ relation: 'all', corrected: null, suggestion: null });
    await transaction((tx) =>
      putSearchDocuments(tx, 'test:slip', [
        makeDocument({ slug: 'slip', body: { 'zh-HK': '博土後', 'zh-CN': '博土后', en: '' } }),
      ]),
    );
    const result = await search('博土後');
    await transaction((tx) => removeSearchDocuments(tx, 'test:slip'));
    expect(slugs(result)).toEqual(['slip']);
    expect(result).toMatchObject({ relation: 'all', corrected: null, suggestion: '博士後' });
  });
});

describe('When no document has all of the words', () => {
  test('those that have most of them are shown, and the reader is told', async () => {
    const two = await search('路演 恐龍');
    expect(two.relation).toBe('some');
    expect(slugs(two)[0]).toBe('N12');
    const three = await search('企業 路演 恐龍');
    expect(three.relation).toBe('some');
    expect(slugs(three)).toEqual(['C06']);
  });

  test.each(['恐龍', '龘靐齉', 'qwxzv', 'zzzz yyyy', '😀', '「」', '   ', '%%%', "'", '!!!'])(
    'nothing at all: %s',
    async (query) => {
      expect(await search(query)).toMatchObject({ hits: [], total: 0, kinds: [], pages: 0, corrected: null });
    },
  );
});

describe('Whatever is typed is only words', () => {
  test.each([
    ['a condition', "博士後' or 1=1 --"],
    ['a statement', '\'; drop table "SearchDocument"; --'],
    ['operators', '博士後 & !天津 | ('],
    ['operators of phrases', "博士後:* <-> 'x'"],
    ['wildcards', '博士後%_\\'],
    ['a regular expression', '.*博士後[a-z]+(?=x)$'],
    ['HTML', '<script>alert(1)</script>博士後'],
    ['characters of control', '博士後\u0000\u0007\uD800'],
    ['placeholders', '$1 {{x}} {0} 博士後'],
    ['a very long run', '博士後'.repeat(4000)],
    ['very many words', `博士後 ${'很長的查詢 '.repeat(500)}`],
    ['a very long word', 'a'.repeat(100_000)],
    ['a hundred short words', Array.from({ length: 300 }, (_, index) => `字${index}`).join(' ')],
  ])('%s', async (_what, query) => {
    const result = await search(query);
    expect(result.hits.length).toBeLessThanOrEqual(20);
    for (const { path } of await suggestPublished({ query, locale: 'en' })) expect(path).toMatch(/^\//);
    expect((await search('博士後')).total).toBeGreaterThan(5);
  });

  test('one character is enough', async () => {
    const result = await search('港');
    expect(result.total).toBeGreaterThan(3);
    expect(marks(result.hits[0]?.title ?? [])).toEqual(['港']);
    expect((await search('p')).hits.length).toBeGreaterThan(0);
  });
});

describe('A hit is shown in the reader’s language, marked in its own script', () => {
  const first = async (query: string, locale: Locale) => {
    const [hit] = (await search(query, locale)).hits;
    return hit ? { title: shown(hit.title), locale: hit.textLocale, also: hit.also && shown(hit.also.words) } : null;
  };

  test.each([
    ['博士后创新', 'zh-HK', '[博士後創新]崗位'],
    ['博士後創新', 'zh-CN', '[博士后创新]岗位'],
    ['boshihouchuangxin', 'zh-HK', '[博士後創新]崗位'],
    ['bo shi hou chuang xin', 'zh-CN', '[博士后创新]岗位'],
    ['卫生', 'zh-HK', '[衞生]及證件指南'],
    ['ｉｎｎｏｖａｔｉｏｎ ｐｏｓｔ', 'en', '[Postdoctoral] [innovation] [post]'],
  ] as const)('%s for %s', async (query, locale, title) => {
    expect(await first(query, locale)).toEqual({ title, locale, also: null });
  });

  test('words of another language are shown beside, with their language', async () => {
    expect(await first('postdoctoral innovation', 'zh-HK')).toEqual({
      title: '博士後創新崗位',
      locale: 'zh-HK',
      also: '[Postdoctoral] [innovation] post',
    });
    const [figure] = (await search('伦敦大学学院', 'en')).hits;
    expect(figure?.also?.locale).toBe('zh-CN');
    expect(marks(figure?.also?.words ?? [])).toEqual(['伦敦大学学院']);
  });

  test('each thing once, in every language', async () => {
    for (const locale of locales) {
      const found = slugs(await search('博士後 postdoctoral', locale));
      expect(new Set(found).size).toBe(found.length);
      expect((await search('科研', locale)).hits.every((hit) => hit.textLocale === locale)).toBe(true);
    }
  });

  test('where a language is missing the words are another’s, and say so', async () => {
    const text = { title: '只有簡體的一頁', summary: '摘要' };
    const only = { ...text, title: '只有简体的一页', textLocale: 'zh-CN' as const };
    await transaction((tx) =>
      putSearchDocuments(tx, 'test:one', [
        { kind: 'PAGE', slug: 'one', path: '/one', texts: { 'zh-HK': only, 'zh-CN': only, en: only } },
      ]),
    );
    const [hit] = (await search('只有簡體', 'en')).hits;
    await transaction((tx) => removeSearchDocuments(tx, 'test:one'));
    expect(hit).toMatchObject({ slug: 'one', textLocale: 'zh-CN', also: null });
    expect(shown(hit?.title ?? [])).toBe('[只有简体]的一页');
  });

  test('invented rows are marked as such', async () => {
    const { hits } = await search('JF2026');
    expect(hits.map(({ isSample }) => isSample)).toEqual([true, true]);
    expect((await search(post)).hits[0]?.isSample).toBe(false);
  });
});

describe('Kinds and pages', () => {
  test('are counted, and one kind alone can be had', async () => {
    const all = await search('博士後');
    expect(all.kinds.reduce((sum, { count }) => sum + (count ?? 0), 0)).toBe(all.total);
    for (const { kind, count } of all.kinds) {
      const one = await search('博士後', 'zh-HK', { kind });
      expect(one.total).toBe(count);
      expect(one.kinds).toEqual(all.kinds);
      expect(one.hits.every((hit) => hit.kind === kind)).toBe(true);
    }
    expect(await search('博士後', 'zh-HK', { kind: "NO'SUCH" })).toMatchObject({
      total: 0,
      hits: [],
      kinds: all.kinds,
    });
  });

  test('each document stands on one page, and a page too far is the last', async () => {
    const many = Array.from({ length: 30 }, (_, index) => makeDocument({ slug: `page-${index}`, keywords: ['分頁'] }));
    await transaction((tx) => putSearchDocuments(tx, 'test:pages', many));
    const first = await search('分頁');
    const rest = await search('分頁', 'zh-HK', { page: 2 });
    expect([first.total, first.pages, first.page, rest.page]).toEqual([30, 2, 1, 2]);
    expect(slugs(first)).toHaveLength(20);
    expect(new Set([...slugs(first), ...slugs(rest)]).size).toBe(first.total);
    expect(await search('分頁', 'zh-HK', { page: 999 })).toEqual(rest);
    await transaction((tx) => removeSearchDocuments(tx, 'test:pages'));
  });

  test('every kind that is found has a word', async () => {
    const kinds = (await search('天津')).kinds.map(({ kind }) => namedKind(kind));
    expect(kinds).not.toContain('OTHER');
  });
});

describe('Suggestions', () => {
  const titles = async (query: string, locale: Locale = 'zh-HK') =>
    (await suggestPublished({ query, locale })).map(({ title }) => shown(title));

  test('are titles, the one that begins so first, in the reader’s language', async () => {
    expect((await titles('博士后创'))[0]).toBe('[博士後創]新崗位');
    expect((await titles('boshihouch'))[0]).toBe('[博士後創]新崗位');
    expect((await titles('postdoctoral inn', 'en'))[0]).toBe('[Postdoctoral] [innovation] post');
    expect((await titles('postdoctoral inn'))[0]).toBe('博士後創新崗位');
  });

  test('are eight at most, each title once', async () => {
    const found = await titles('博士');
    expect(found).toHaveLength(8);
    expect(new Set(found).size).toBe(8);
  });

  test('forgive a slip, and are none where nothing is near', async () => {
    expect((await titles('海和英才'))[0]).toContain('[海河英才]');
    expect(await titles('qwxzv')).toEqual([]);
    expect(await titles('')).toEqual([]);
  });

  test('lead to pages and say of which kind they are', async () => {
    const [first] = await suggestPublished({ query: '創新崗位', locale: 'en' });
    expect(first).toMatchObject({ path: `/programmes/${post}`, kind: 'PROGRAMME', textLocale: 'en' });
  });
});
