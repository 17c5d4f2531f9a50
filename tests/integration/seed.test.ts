import { describe, expect, test } from 'vitest';
import { callPhase } from '@/lib/calls/rules';
import { db } from '@/lib/db';
import { pickFacets } from '@/lib/facets/schema';
import { listPublishedFigures, listPublishedFiguresById } from '@/lib/figures/queries';
import { sourceIdsIn } from '@/lib/library/content';
import { listPublishedOrganisations } from '@/lib/organisations/queries';
import { findPublishedProgramme, listPublishedProgrammes } from '@/lib/programmes/queries';
import { listPublishedSources } from '@/lib/sources/queries';
import { organisations } from '@/prisma/seed/content/organisations';
import { programmes } from '@/prisma/seed/content/programmes';
import { recordSets } from '@/prisma/seed/library/record-sets';
import { seedDatabase } from '@/prisma/seed/seed-database';

const nothing = { audiences: [], purposes: [], fields: [], chains: [], languages: [] };

// One file, one database: the seed runs first, and what follows reads what it wrote.
test('Two servers that seed at once make one set of rows', async () => {
  const answers = await Promise.all([seedDatabase('demo'), seedDatabase('demo')]);
  const lines = answers.map(([first]) => first).sort();
  expect(lines).toEqual(['Seeded: demo.', 'The database is not empty: nothing to seed.']);
  expect(await db().programme.count()).toBe(3);
  for (const { kind, records } of recordSets) {
    const written = await db().libraryRecord.findMany({ where: { kind: kind.kind, isSample: false } });
    expect(written.map(({ slug }) => slug)).toEqual(expect.arrayContaining(records.map(({ slug }) => slug)));
  }
  expect(await db().source.count()).toBe(101);
});

test('A database with rows is left alone', async () => {
  const before = await db().programme.findMany({ orderBy: { slug: 'asc' } });
  expect(await seedDatabase('demo')).toEqual(['The database is not empty: nothing to seed.']);
  expect(await db().programme.findMany({ orderBy: { slug: 'asc' } })).toEqual(before);
});

describe('What a reader then finds', () => {
  test('the joint funding programme with its bodies, figures and what is not stated', async () => {
    const programme = await findPublishedProgramme('cpsf-tianjin-joint-funding');
    expect(programme).toMatchObject({ direction: 'TO_TIANJIN', hongKongApplicants: 'NOT_STATED', isSample: false });
    expect(programme?.issuers.map(({ en }) => en.text)).toEqual([
      'China Postdoctoral Science Foundation',
      'Tianjin Municipal People’s Government',
    ]);
    expect(programme?.figures.map(({ id }) => id)).toEqual(['F18', 'F19', 'F20', 'F22', 'F21', 'K04', 'K05']);
    expect(programme?.statements.filter(({ answer }) => answer === null)).toHaveLength(6);
  });

  test('facets and benefits that the words of the reply support, and no others', async () => {
    const listed = await listPublishedProgrammes();
    expect(
      listed.map((programme) => [programme.slug, pickFacets(programme), programme.gives.map(({ quote }) => quote)]),
    ).toEqual([
      [
        'cpsf-tianjin-joint-funding',
        {
          ...nothing,
          audiences: ['DOCTORATE_HOLDER'],
          purposes: ['RESEARCH', 'FUNDING'],
          fields: ['SCIENCE_TECHNOLOGY'],
        },
        [],
      ],
      [
        'postdoctoral-innovation-post',
        { ...nothing, audiences: ['DOCTORATE_HOLDER'], purposes: ['WORK', 'RESEARCH', 'FUNDING'] },
        ['给予三年20万资助'],
      ],
      [
        'stay-in-tianjin-reward',
        { ...nothing, audiences: ['DOCTORATE_HOLDER'], purposes: ['WORK', 'FUNDING'] },
        ['最高三年30万元奖励资助'],
      ],
    ]);
  });

  test('a closed, an open and an upcoming sample call, each marked', async () => {
    const programme = await findPublishedProgramme('cpsf-tianjin-joint-funding');
    const now = new Date();
    expect(programme?.calls.map((call) => [call.code, callPhase(call, now), call.isSample])).toEqual([
      ['JF2026-1', 'closed', true],
      ['JF2026-2', 'open', true],
      ['JF2027-1', 'upcoming', true],
    ]);
  });

  test('other programmes of the document, without a call', async () => {
    const others = (await listPublishedProgrammes()).filter(({ calls }) => calls.length === 0);
    expect(others.map(({ slug }) => slug)).toEqual(['postdoctoral-innovation-post', 'stay-in-tianjin-reward']);
  });

  test('every figure with a source of the document, or of grade A or B', async () => {
    const figures = await listPublishedFigures();
    expect(figures.filter(({ sources }) => sources.length === 0)).toEqual([]);
    const grades = new Set(figures.flatMap(({ sources }) => sources.map(({ grade }) => grade)));
    expect([...grades].sort()).toEqual(['A', 'B', 'DOCUMENT']);
  });

  test('figures in the order asked for, without those that are not there', async () => {
    const figures = await listPublishedFiguresById(['K04', 'F99', 'F17']);
    expect(figures.map(({ id, numeric }) => [id, numeric])).toEqual([
      ['K04', 9.6],
      ['F17', 60],
    ]);
  });

  test('only sources that stand behind something shown', async () => {
    const cited = [
      ...recordSets.flatMap(({ kind, records }) => records.flatMap(({ content }) => sourceIdsIn(kind, content))),
      ...programmes.flatMap(({ statements }) => statements.flatMap(({ sources }) => sources)),
    ];
    expect((await listPublishedSources()).map(({ id }) => id)).toEqual(expect.arrayContaining([...new Set(cited)]));
  });

  test('the bodies, and the invented one marked', async () => {
    const bodies = await listPublishedOrganisations();
    expect(bodies.filter(({ isSample }) => isSample).map(({ slug }) => slug)).toEqual(['sample-host-university']);
    expect(bodies.length).toBeGreaterThan(organisations.length);
  });
});

test('Sample accounts are marked, and each role has one, or two where they judge', async () => {
  const people = await db().user.findMany({ select: { isSample: true, roleGrants: { select: { role: true } } } });
  expect(people.every(({ isSample }) => isSample)).toBe(true);
  expect(people.flatMap(({ roleGrants }) => roleGrants.map(({ role }) => role)).sort()).toEqual([
    'ADMINISTRATOR',
    'HOST',
    'OFFICIAL',
    'REVIEWER',
    'REVIEWER',
  ]);
});
