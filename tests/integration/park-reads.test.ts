import { beforeAll, describe, expect, test } from 'vitest';
import { GET } from '@/app/feeds/news/[locale]/route';
import {
  countPublishedReferrersOfChains,
  listPublishedMembersOfChain,
  listPublishedProgrammesOfChain,
} from '@/lib/chains/queries';
import { db, transaction } from '@/lib/db';
import { words } from '@/lib/i18n/words';
import { news } from '@/lib/library/kinds/news';
import { organisation } from '@/lib/library/kinds/organisation';
import { listPublishedNews } from '@/lib/news/queries';
import { listPublishedProgrammesOf } from '@/lib/organisations/queries';
import { readPublishedPark } from '@/lib/park/queries';
import { recordSet } from '@/prisma/seed/record-seed';
import { seedContent } from '@/prisma/seed/seed-content';
import { seedRecords } from '@/prisma/seed/seed-records';
import { countStatements } from '@/tests/support/count-statements';

const feed = (locale: string) => GET(new Request('http://portal.test'), { params: Promise.resolve({ locale }) });
const text = (of: string) => words(`${of}（繁）`, `${of}（简）`, `${of} (en)`);

test('Without records there is a park with nothing in it, no news, and a feed without items', async () => {
  expect(await readPublishedPark()).toMatchObject({ park: null, hongKongStation: null, zones: [], timeline: [] });
  expect(await listPublishedNews()).toEqual([]);
  expect(await countPublishedReferrersOfChains()).toEqual(new Map());
  const response = await feed('en');
  expect(response.status).toBe(200);
  expect(await response.text()).not.toContain('<item>');
});

describe('With the content', () => {
  beforeAll(() => transaction(seedContent));

  test('the park has its parts from west to east, its timeline, its figures and the sources of all of it', async () => {
    const { park, hongKongStation, zones, timeline, figures, policies, sources } = await readPublishedPark();
    expect(park?.slug).toBe('tiankai-park');
    expect(hongKongStation?.content.place).toBe('HONG_KONG');
    expect(zones.map(({ slug }) => slug)).toEqual(['west-wing', 'core', 'east-wing']);
    expect(zones.map(({ content }) => content.area)).toEqual([null, null, null]);
    expect(timeline.map(({ content }) => content.happenedOn)).toEqual([
      '2023-04-19',
      '2023-05',
      '2023-07-23',
      '2024-04-03',
      '2025-05-18',
    ]);
    expect(figures.area.map(({ id, numeric }) => [id, numeric])).toEqual([
      ['F01', 69],
      ['G01', 95.67],
    ]);
    expect(figures.companies.map(({ numeric }) => numeric)).toEqual([102, 1500, 3542]);
    expect(figures.money.map(({ id }) => id)).toEqual(['G67', 'G68']);
    expect(policies.every(({ kind }) => kind === 'POLICY')).toBe(true);
    expect(sources.map(({ id }) => id)).toEqual(['P00', 'P01', 'P05', 'P06', 'P07', 'P09', 'P14']);
  });

  test('a policy that leads to the park is in its digest', async () => {
    const made = await db().libraryRecord.create({
      data: {
        kind: 'POLICY',
        slug: 'for-the-park',
        state: 'PUBLISHED',
        draft: {},
        words: '',
        versions: { create: { number: 1, content: { title: draftTitle('For the park') } } },
        links: { create: { field: 'related', toKind: 'ORGANISATION', toSlug: 'tiankai-park' } },
      },
      select: { id: true, versions: { select: { id: true } } },
    });
    expect((await readPublishedPark()).policies.map(({ slug }) => slug)).not.toContain('for-the-park');
    await db().libraryRecord.update({
      where: { id: made.id },
      data: { publishedVersionId: made.versions[0]?.id, firstPublishedAt: new Date() },
    });
    expect((await readPublishedPark()).policies.map(({ slug }) => slug)).toContain('for-the-park');
    await db().libraryRecord.delete({ where: { id: made.id } });
  });

  test('what belongs to a chain is what names it, by kind', async () => {
    const members = await listPublishedMembersOfChain('machine-tools');
    expect(members.ORGANISATION.map(({ slug }) => slug)).toEqual(['tianjin-industry-bureau']);
    expect([members.PLATFORM, members.POLICY]).toEqual([[], []]);
    const counts = await countPublishedReferrersOfChains();
    expect(counts.get('machine-tools')).toBeGreaterThanOrEqual(2);
  });

  test('a chain has the published programmes that name it, and no others', async () => {
    const slug = 'postdoctoral-innovation-post';
    const slugs = async (chain: string) => (await listPublishedProgrammesOfChain(chain)).map((row) => row.slug);
    const of = { where: { slug } };
    const { chains } = await db().programme.findUniqueOrThrow({ ...of, select: { chains: true } });
    await db().programme.update({ ...of, data: { chains: ['MACHINE_TOOLS'] } });
    expect(await slugs('machine-tools')).toEqual([slug]);
    expect(await slugs('robotics')).toEqual([]);
    expect(await slugs('no-such-chain')).toEqual([]);
    const { publishedAt } = await db().programme.findUniqueOrThrow({ ...of, select: { publishedAt: true } });
    await db().programme.update({ ...of, data: { publishedAt: null } });
    expect(await slugs('machine-tools')).toEqual([]);
    await db().programme.update({ ...of, data: { publishedAt, chains } });
  });

  test('an organisation has the programmes that it issues or manages', async () => {
    const slugs = async (slug: string) => (await listPublishedProgrammesOf(slug)).map((programme) => programme.slug);
    expect(await slugs('cpsf')).toEqual(['cpsf-tianjin-joint-funding']);
    expect(await slugs('tianjin-hr-bureau')).toEqual([
      'cpsf-tianjin-joint-funding',
      'postdoctoral-innovation-post',
      'stay-in-tianjin-reward',
    ]);
    expect(await slugs('hktdc')).toEqual([]);
    await db().programme.update({ where: { slug: 'cpsf-tianjin-joint-funding' }, data: { publishedAt: null } });
    expect(await slugs('cpsf')).toEqual([]);
  });

  test('every organisation of the library has its row, and the same name', async () => {
    const rows = await db().organisation.findMany({ select: { slug: true, name: true, kind: true, place: true } });
    const records = await db().libraryRecord.findMany({ where: { kind: 'ORGANISATION' } });
    expect(rows.length).toBe(records.length);
    for (const { slug, draft } of records) {
      const { title, organisationKind, place } = draft as Record<string, unknown>;
      expect(rows.find((row) => row.slug === slug)).toEqual({ slug, name: title, kind: organisationKind, place });
    }
  });
});

describe('The feed of the news', () => {
  test.each([
    ['zh-HK', '津港青年：消息與故事', '天開園'],
    ['zh-CN', '津港青年：动态与故事', '天开园'],
    ['en', 'Tianjin–Hong Kong Youth: news and stories', 'Tiankai Park'],
  ])('is in %s', async (locale, title, topic) => {
    const response = await feed(locale);
    expect(response.headers.get('Content-Type')).toBe('application/rss+xml; charset=utf-8');
    const xml = await response.text();
    expect(xml).toContain(`<title>${title}</title>`);
    expect(xml).toContain(`/${locale}/news/tiankai-opens</link>`);
    expect(xml).toContain(`<category>${topic}</category>`);
    expect(xml.match(/<item>/g)).toHaveLength((await listPublishedNews()).length);
  });

  test('is not there in a language that the portal does not have', async () => {
    expect((await feed('fr')).status).toBe(404);
  });

  test('begins with what was published last, and holds nothing that is not published', async () => {
    const item = (slug: string) => ({
      slug,
      title: text(slug),
      summary: text('summary'),
      newsKind: 'news' as const,
      happenedOn: '1999-12',
      text: text('text'),
      sources: ['P00'],
    });
    await transaction((tx) =>
      seedRecords(tx, [recordSet(news, [item('late-one'), item('hidden')])], { isSample: true }),
    );
    const hidden = { kind_slug: { kind: 'NEWS', slug: 'hidden' } } as const;
    await db().libraryRecord.update({ where: hidden, data: { publishedVersionId: null, state: 'ARCHIVED' } });
    const xml = await (await feed('en')).text();
    expect(/<item>\n<title>([^<]*)/.exec(xml)?.[1]).toBe('late-one (en)');
    expect(xml).toContain('<description>December 1999. summary (en)</description>');
    expect(xml).not.toContain('hidden');
  });
});

test('The page of the park takes the same number of statements with one more part and one more item', async () => {
  const before = await countStatements(readPublishedPark);
  const body = {
    slug: 'another-station',
    title: text('station'),
    organisationKind: 'PARK' as const,
    place: 'HONG_KONG' as const,
    sources: ['P00'],
  };
  await transaction((tx) => seedRecords(tx, [recordSet(organisation, [body])], { isSample: true }));
  expect(await countStatements(readPublishedPark)).toBe(before);
});

function draftTitle(name: string) {
  const entry = { text: name, state: 'reviewed' };
  return { 'zh-HK': entry, 'zh-CN': entry, en: entry };
}
