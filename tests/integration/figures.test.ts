import { beforeAll, describe, expect, test } from 'vitest';
import { GET as getCsv } from '@/app/api/open/figures.csv/route';
import { GET as getJson } from '@/app/api/open/figures.json/route';
import { db } from '@/lib/db';
import { listPublishedFigures, listPublishedProgrammesShowing } from '@/lib/figures/queries';
import { listPublishedFunding } from '@/lib/funding/queries';
import { compareStatements } from '@/lib/funding/rules';
import { platform } from '@/lib/library/kinds/platform';
import { station } from '@/lib/library/kinds/station';
import { listPublishedRecords } from '@/lib/library/queries';
import { listPublishedSources, listPublishedSourcesWithUses } from '@/lib/sources/queries';
import { seedDatabase } from '@/prisma/seed/seed-database';
import { countStatements } from '@/tests/support/count-statements';

const ask = (path: string, headers: Record<string, string> = {}) =>
  new Request(`https://portal.test/api/open/${path}`, { headers });
const linesOf = async (answer: Response) =>
  Buffer.from(await answer.arrayBuffer())
    .toString('utf8')
    .split('\r\n');

// One file, one database: seeded once; the tests that change it come last.
beforeAll(async () => {
  await seedDatabase('demo');
});

describe('Figures to take away', () => {
  test('as JSON: every figure with its series, conflicts and sources, each source told', async () => {
    const answer = await getJson(ask('figures'));
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    const { count, figures, sources } = await answer.json();
    expect(count).toBeGreaterThan(70);
    expect(figures.length).toBe(count);
    const [area] = figures;
    expect(area).toMatchObject({
      id: 'F01',
      origin: 'DOCUMENT',
      number: 69,
      quote: '形成69平方公里“一核两翼”发展格局',
      series: [
        { date: '2023-08-25', number: 69, sources: ['P06'] },
        { date: '2025-05-18', number: 95.67, sources: ['P09'] },
      ],
    });
    const told = new Set(sources.map(({ id }: { id: string }) => id));
    for (const figure of figures) for (const id of figure.sources) expect(told).toContain(id);
    expect(new Set(sources.map(({ grade }: { grade: string }) => grade))).toEqual(new Set(['DOCUMENT', 'A', 'B']));
  });

  test('as CSV: with a mark for Excel, one row for each value, Chinese as it is', async () => {
    const answer = await getCsv(ask('figures.csv'));
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="figures.csv"');
    const [head = '', ...rows] = await linesOf(answer);
    expect(head.startsWith('\uFEFFid,row,origin,date,number,value_zh-HK,value_zh-CN,value_en,')).toBe(true);
    const inSeries = (await listPublishedFigures()).reduce((sum, { series }) => sum + series.length, 0);
    expect(rows.filter((row) => row !== '')).toHaveLength((await listPublishedFigures()).length + inSeries);
    expect(rows.find((row) => row.startsWith('F07,value,DOCUMENT,,474000,47.4萬,47.4万,"474,000",'))).toBeDefined();
    expect(rows.filter((row) => row.startsWith('F01,series,'))).toHaveLength(2);
  });

  test.each([
    ['figures', getJson],
    ['figures.csv', getCsv],
  ])('%s: whoever has it already is told so', async (path, get) => {
    const first = await get(ask(path));
    const tag = first.headers.get('etag') ?? '';
    const again = await get(ask(path, { 'If-None-Match': tag }));
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    expect((await get(ask(path, { 'If-None-Match': '"older"' }))).status).toBe(200);
  });
});

describe('What stands on a source', () => {
  test('is named: records by their kind, and programmes', async () => {
    const sources = await listPublishedSourcesWithUses();
    const press = sources.find(({ id }) => id === 'P09');
    expect(press?.records.map(({ slug }) => slug)).toEqual(expect.arrayContaining(['F01', 'G01', 'G03', 'G63', 'G64']));
    const pilot = sources.find(({ id }) => id === 'P36');
    expect(pilot?.programmes.map(({ slug }) => slug)).toEqual(['cpsf-tianjin-joint-funding']);
    expect(sources.find(({ id }) => id === 'P00')?.programmes).toHaveLength(3);
  });

  test('nothing that is listed stands on nothing', async () => {
    const idle = (await listPublishedSourcesWithUses()).filter(
      ({ records, programmes }) => records.length + programmes.length === 0,
    );
    expect(idle).toEqual([]);
  });

  test('takes the same number of statements however many sources there are', async () => {
    const many = await countStatements(listPublishedSourcesWithUses);
    expect(many).toBeLessThanOrEqual(8);
  });
});

test('A figure knows the programmes that show it', async () => {
  expect((await listPublishedProgrammesShowing('F24')).map(({ slug }) => slug)).toEqual([
    'postdoctoral-innovation-post',
  ]);
  expect(await listPublishedProgrammesShowing('F01')).toEqual([]);
});

test('The three schemes compare question by question; what is not stated has no answer', async () => {
  const schemes = await listPublishedFunding();
  expect(schemes.map(({ nameId }) => nameId)).toEqual(['N32', 'N35', 'N37']);
  const rows = compareStatements(schemes);
  const amount = rows.find(({ topic }) => topic === 'AMOUNT');
  expect(amount?.cells.map(([statement]) => statement?.quote ?? null)).toEqual([
    null,
    '给予三年20万资助',
    '最高三年30万元奖励资助',
  ]);
  const hongKong = rows.find(({ topic }) => topic === 'HONG_KONG');
  expect(hongKong?.cells.map(([statement]) => statement?.answer)).toEqual([null, null, null]);
  expect(rows.find(({ topic }) => topic === 'RELATION')?.question).toBeNull();
});

test('Registries: no station has a source yet and the samples are marked; platforms are what the document names', async () => {
  const stations = await listPublishedRecords(station);
  expect([stations.length, stations.filter(({ isSample }) => isSample).length]).toEqual([9, 9]);
  const platforms = await listPublishedRecords(platform);
  expect(platforms.map(({ slug, isSample }) => [slug, isSample])).toEqual([
    ['ncti', false],
    ['ncti-nankai', false],
    ['ncti-tsinghua-equipment-institute', false],
  ]);
});

describe('What is taken out of sight', () => {
  test('is in no download, and a source that only it stood on is not listed', async () => {
    const before = (await listPublishedSources()).map(({ id }) => id);
    expect(before).toContain('P101');
    const record = await db().libraryRecord.update({
      where: { kind_slug: { kind: 'FIGURE', slug: 'G24' } },
      data: { publishedVersionId: null },
    });
    await db().recordSource.deleteMany({ where: { recordId: record.id } });
    const still = await db().recordSource.count({ where: { sourceId: 'P101' } });
    const left = still > 0 ? before : before.filter((id) => id !== 'P101');
    expect((await listPublishedSources()).map(({ id }) => id)).toEqual(left);
    const lines = await linesOf(await getCsv(ask('figures.csv')));
    expect(lines.filter((line) => line.startsWith('G24,'))).toEqual([]);
    const { figures } = await (await getJson(ask('figures'))).json();
    expect(figures.some(({ id }: { id: string }) => id === 'G24')).toBe(false);
  });

  test('a scheme that is not published is not compared', async () => {
    await db().programme.update({ where: { slug: 'stay-in-tianjin-reward' }, data: { publishedAt: null } });
    expect((await listPublishedFunding()).map(({ nameId }) => nameId)).toEqual(['N32', 'N35']);
    expect((await listPublishedSourcesWithUses()).find(({ id }) => id === 'P00')?.programmes).toHaveLength(2);
  });
});
