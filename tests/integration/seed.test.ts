import { describe, expect, test } from 'vitest';
import { callPhase } from '@/lib/calls/rules';
import { db } from '@/lib/db';
import { listPublishedFigures, listPublishedFiguresById } from '@/lib/figures/queries';
import { listPublishedOrganisations } from '@/lib/organisations/queries';
import { findPublishedProgramme, listPublishedProgrammes } from '@/lib/programmes/queries';
import { listPublishedSources } from '@/lib/sources/queries';
import { seedDatabase } from '@/prisma/seed/seed-database';

// One file, one database: the seed runs first, and what follows reads what it wrote.
test('Two servers that seed at once make one set of rows', async () => {
  const answers = await Promise.all([seedDatabase('demo'), seedDatabase('demo')]);
  const lines = answers.map(([first]) => first).sort();
  expect(lines).toEqual(['Seeded: demo.', 'The database is not empty: nothing to seed.']);
  expect(await db().programme.count()).toBe(3);
  expect(await db().libraryRecord.count({ where: { kind: 'FIGURE' } })).toBe(35 + 2 + 6);
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
    expect(programme?.statements.filter(({ answer }) => answer === null)).toHaveLength(5);
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
    expect([...grades].sort()).toEqual(['B', 'DOCUMENT']);
  });

  test('figures in the order asked for, without those that are not there', async () => {
    const figures = await listPublishedFiguresById(['K04', 'F99', 'F17']);
    expect(figures.map(({ id, numeric }) => [id, numeric])).toEqual([
      ['K04', 9.6],
      ['F17', 60],
    ]);
  });

  test('only sources that stand behind something shown, none of them a copy', async () => {
    const shown = await listPublishedSources();
    expect(shown.map(({ id }) => id)).toEqual(expect.arrayContaining(['P00', 'P09', 'P20', 'P36']));
    expect(shown.filter(({ grade }) => grade === 'C' || grade === 'D')).toEqual([]);
    expect(shown.map(({ id }) => id)).not.toContain('P99');
  });

  test('the bodies, and the invented one marked', async () => {
    const bodies = await listPublishedOrganisations();
    expect(bodies.filter(({ isSample }) => isSample).map(({ slug }) => slug)).toEqual(['sample-host-university']);
    expect(bodies).toHaveLength(14);
  });
});

test('Sample accounts are marked, and each role has one', async () => {
  const people = await db().user.findMany({ select: { isSample: true, roleGrants: { select: { role: true } } } });
  expect(people.every(({ isSample }) => isSample)).toBe(true);
  expect(people.flatMap(({ roleGrants }) => roleGrants.map(({ role }) => role)).sort()).toEqual([
    'ADMINISTRATOR',
    'HOST',
    'OFFICIAL',
    'REVIEWER',
  ]);
});
