import { describe, expect, test } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { makeLocalizedText } from '@/lib/i18n/localized-text';
import { words } from '@/lib/i18n/words';
import { readContent } from '@/lib/library/content';
import type { ContentOfKind, Kind } from '@/lib/library/kind';
import { kindOf } from '@/lib/library/kinds';
import { term } from '@/lib/library/kinds/term';
import { problemsOf } from '@/lib/library/rules';
import { sitePages } from '@/lib/site-map';
import {
  filterTerms,
  neighboursOf,
  orderTerms,
  pageOfTerms,
  readTermView,
  type TermView,
  termQuery,
  termsPerPage,
} from '@/lib/terms/rules';
import { organisations } from '@/prisma/seed/content/organisations';
import { programmes } from '@/prisma/seed/content/programmes';
import { recordSets } from '@/prisma/seed/library/record-sets';
import { termRecords } from '@/prisma/seed/library/terms';
import { type RecordSeed, recordSet } from '@/prisma/seed/record-seed';

const kind = term as unknown as Kind;
const read = (content: unknown) => readContent(kind, content) as unknown as ContentOfKind<typeof term>;
const terms = termRecords.records.map(({ slug, content }) => ({ slug, content: read(content) }));
const named = terms.filter(({ slug }) => /^N\d{2}$/.test(slug));

/** The names as the reply has them (content 1.4), each part of which a quotation must hold. */
const inReply: Record<string, string[]> = {
  N01: ['科教兴市人才强市行动'],
  N02: ['天开高教科创园'],
  N03: ['一核两翼'],
  N04: ['6条跨区域产业链图谱'],
  N05: ['全国重点实验室'],
  N06: ['京津冀国家技术创新中心'],
  N07: ['南开大学', '清华高端院'],
  N08: ['京津冀协同创新', '北京研发、天津制造'],
  N09: ['粤港澳大湾区'],
  N10: ['重大创新平台建设、关键技术攻关、科技成果转化、科技型企业培育'],
  N11: ['传播矩阵', '微信群、两微一端'],
  N12: ['高校科技成果路演'],
  N13: ['技术创新信息系统', '产学研对接功能'],
  N14: ['高校专家团队进驻'],
  N15: ['天津科技成果网'],
  N16: ['科研众包'],
  N17: ['企业技术中心', '考核指标'],
  N18: ['专精特新企业'],
  N19: ['产业链企业'],
  N20: ['市级制造业创新中心', '公司+联盟'],
  N21: ['造业立市政策'],
  N22: ['揭榜制', '卡点技术攻关'],
  N23: ['企业牵头', '联合攻关'],
  N24: ['首台套、首批次、首版次', '新产品推广应用政策'],
  N25: ['《天津人才发展促进条例》'],
  N26: ['《关于深入落实科教兴市人才强市行动加快引进优秀人才来津创新创业的若干措施》'],
  N27: ['“海河英才”行动计划'],
  N28: ['博士后科研流动站'],
  N29: ['工作站'],
  N30: ['创新实践基地'],
  N31: ['中国博士后科学基金会'],
  N32: ['中国博士后科学基金会与天津市联合资助项目'],
  N33: ['博士后设站单位'],
  N34: ['《天津市引进青年人才项目实施办法》', '市委人才办'],
  N35: ['博士后创新岗位'],
  N36: ['国家博士后重点资助项目'],
  N37: ['留津', '奖励资助'],
  N38: ['高层次人才引育', '留学回国人员服务'],
  N39: ['香港来津就读的学生', '求学便利'],
  N40: ['津港高校', '合作'],
  N41: ['香港高校师生到天津参与科研发展'],
  N42: ['优秀青年来津旅游、进修、工作和发展'],
  N43: ['津港青年', '交流交往', '香港青年', '香港教师'],
  N44: ['天下之津—2021津港合作周'],
  N45: ['今年', '津港合作周'],
  N46: ['天津香港合作周', '香港天津合作周'],
  N47: ['香港特区政府', '香港贸发局', '有关协会'],
  N48: ['两地科技园区、高等院校、科研院所、科技企业及投资机构'],
  N49: ['战略性新兴产业', '重点产业链'],
  N50: ['科技、金融、港口、教育、青年、旅游、体育'],
  N51: ['一国两制', '国家发展大局'],
};

/** Pages of records that others write: figures, promises, policies, chains and guides that were agreed on. */
const agreed =
  /^\/(?:figures\/[FGK]\d{2}|promises\/C\d{2}|guides\/(?:travel|study|work|develop)|policies\/(?:talent-regulations|attracting-talent-measures|young-talent-measures|manufacturing-city-policy|challenge-policy|first-product-policy|haihe-talent-plan)|chains\/(?:hydrogen|biomedicine|cybersecurity-industrial-internet|machine-tools|new-energy-connected-vehicles|robotics))$/;

test('The 51 names of the reply are there, in order', () => {
  expect(named.map(({ slug }) => slug)).toEqual(Object.keys(inReply));
  expect(named).toHaveLength(51);
});

describe('Each name of the reply', () => {
  test.each(named.map((one) => [one.slug, one.content] as const))('%s', (slug, content) => {
    for (const part of inReply[slug] ?? []) expect(content.quote).toContain(part);
    for (const text of [content.title, content.summary, content.said, content.asOf, content.canDo])
      for (const locale of locales) expect(text?.[locale].text).toBeTruthy();
    expect(content.nameKind).not.toBeNull();
    expect(content.sources).toContain('P00');
    expect(content.canDoPath).toBeTruthy();
    expect(content.related.length).toBeGreaterThan(0);
  });
});

test('What can be done about a term is done on a page of the site map or of a record', () => {
  const known = new Set<string>([
    ...sitePages.map(({ path }) => path),
    ...programmes.map(({ slug }) => `/programmes/${slug}`),
    ...organisations.map(({ slug }) => `/organisations/${slug}`),
    ...recordSets.flatMap(({ kind: of, records }) => records.map(({ slug }) => kindOf(of.kind).path(slug))),
  ]);
  const paths = terms.flatMap(({ slug, content }) => (content.canDoPath ? [[slug, content.canDoPath] as const] : []));
  expect(paths.length).toBeGreaterThan(90);
  expect(paths.filter(([, path]) => !known.has(path) && !agreed.test(path))).toEqual([]);
  expect(terms.filter(({ content }) => Boolean(content.canDo) !== Boolean(content.canDoPath))).toEqual([]);
});

describe('When a term needs a source', () => {
  const grades = new Map([
    ['P00', 'DOCUMENT'],
    ['P56', 'A'],
    ['P58', 'C'],
  ] as const);
  const three = words('詞', '词', 'word');
  const check = (seed: Omit<RecordSeed<typeof term>, 'slug' | 'title'>) => {
    const [record] = recordSet(term, [{ slug: 'word', title: three, ...seed }]).records;
    return problemsOf(kind, record?.content ?? {}, grades);
  };

  test.each([
    ['a word explained', { nameStatus: 'working', gloss: three }, {}],
    ['a name in general use', { nameStatus: 'usual' }, {}],
    ['what the reply says, without it', { nameStatus: 'working', said: three }, { sources: 'SOURCE_MISSING' }],
    ['a quotation of nothing', { nameStatus: 'working', quote: '词' }, { sources: 'SOURCE_MISSING' }],
    ['a date of nothing', { nameStatus: 'working', asOf: three }, { sources: 'SOURCE_MISSING' }],
    ['what the reply says, with it', { nameStatus: 'working', said: three, sources: ['P00'] }, {}],
    [
      'said on the word of a copy',
      { nameStatus: 'working', said: three, sources: ['P58'] },
      { sources: 'SOURCE_MISSING' },
    ],
    ['an official name that nobody uses', { nameStatus: 'official' }, { sources: 'SOURCE_MISSING' }],
    ['an official name without where', { nameStatus: 'official', sources: ['P00'] }, { nameSources: 'SOURCE_MISSING' }],
    ['a press name without where', { nameStatus: 'press', sources: ['P00'] }, { nameSources: 'SOURCE_MISSING' }],
    ['an official name with where', { nameStatus: 'official', nameSources: ['P56'] }, {}],
  ] as const)('%s', (_what, seed, problems) => {
    expect(check(structuredClone(seed) as unknown as Omit<RecordSeed<typeof term>, 'slug' | 'title'>)).toEqual(
      problems,
    );
  });
});

describe('Finding terms', () => {
  const all: TermView = { origin: null, kind: null, words: '' };
  const found = (view: Partial<TermView>) => filterTerms(terms, { ...all, ...view }).map(({ slug }) => slug);

  test('by where they come from and by kind', () => {
    expect(found({})).toHaveLength(terms.length);
    expect(found({ origin: 'reply' })).toEqual(Object.keys(inReply));
    expect(found({ origin: 'reply', kind: 'place' })).toEqual(['N02', 'N03']);
    expect(found({ kind: 'scheme' }).length).toBeGreaterThan(8);
  });

  test.each([
    ['天開園', 'N02'],
    ['天开园', 'N02'],
    ['tiankai', 'N02'],
    ['n27', 'N27'],
    ['海河英才', 'N27'],
    ['「海河英才」', 'N27'],
    ['ＭＨＫＪＦＳ', 'mhkjfs'],
    ['博士後 資助', 'rgc-postdoctoral-fellowship'],
    ['造业立市', 'N21'],
    ['state key laboratory', 'N05'],
  ])('the words %s lead to %s', (typed, slug) => {
    expect(found({ words: typed })).toContain(slug);
  });

  test('every word has to be there', () => {
    expect(found({ words: 'tiankai postdoctoral-nowhere' })).toEqual([]);
  });

  test('a view stands in the address, and what is unknown does not', () => {
    const view: TermView = { origin: 'other', kind: 'body', words: '天津 局' };
    const query = termQuery(view);
    expect(readTermView(Object.fromEntries(new URLSearchParams(query)))).toEqual(view);
    expect(termQuery(all)).toBe('');
    expect(termQuery(all, 2)).toBe('?page=2');
    expect(readTermView({ from: 'nowhere', kind: ['body', 'place'], q: ['a'] })).toEqual(all);
    expect(readTermView({ q: 'x'.repeat(200) }).words).toHaveLength(100);
  });
});

describe('The order of a list', () => {
  const make = (slug: string, hk: string, cn: string, en: string) => ({
    slug,
    content: read({ title: makeLocalizedText(words(hk, cn, en)), nameStatus: 'working' }),
  });
  const some = [
    make('b', '津', '津', 'Jin'),
    make('N02', '乙', '乙', 'b'),
    make('a', '人', '人', 'Anybody'),
    make('N01', '鐵', '铁', 'z'),
  ];

  test.each([
    ['zh-HK', ['N01', 'N02', 'a', 'b']],
    ['zh-CN', ['N01', 'N02', 'b', 'a']],
    ['en', ['N01', 'N02', 'a', 'b']],
  ] as const)('%s: numbers first, then as a dictionary has them', (locale, slugs) => {
    expect(orderTerms(some, locale).map(({ slug }) => slug)).toEqual(slugs);
  });

  test('a name has those beside it by number, another term has none', () => {
    const slugOf = ({ previous, next }: ReturnType<typeof neighboursOf<{ slug: string }>>) => [
      previous?.slug,
      next?.slug,
    ];
    expect(slugOf(neighboursOf(terms, 'N01'))).toEqual([undefined, 'N02']);
    expect(slugOf(neighboursOf(terms, 'N30'))).toEqual(['N29', 'N31']);
    expect(slugOf(neighboursOf(terms, 'N51'))).toEqual(['N50', undefined]);
    expect(slugOf(neighboursOf(terms, 'jin'))).toEqual([undefined, undefined]);
  });

  test('page by page, the last one for a page too far', () => {
    const many = Array.from({ length: termsPerPage + 1 }, (_, index) => index);
    expect(pageOfTerms(many, 1)).toMatchObject({ page: 1, pages: 2, shown: { length: termsPerPage } });
    expect(pageOfTerms(many, 9)).toEqual({ page: 2, pages: 2, shown: [termsPerPage] });
    expect(pageOfTerms([], 1)).toEqual({ page: 1, pages: 1, shown: [] });
  });
});
