import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { narrowBy } from '@/lib/facet-counts';
import { guide } from '@/lib/library/kinds/guide';
import { policy } from '@/lib/library/kinds/policy';
import { scheme } from '@/lib/library/kinds/scheme';
import {
  findPublishedRecord,
  listPublishedRecords,
  listPublishedReferrers,
  listSourcesOf,
} from '@/lib/library/queries';
import { policyFacets } from '@/lib/policies/rules';
import { schemeFacets } from '@/lib/schemes/rules';
import { seedDatabase } from '@/prisma/seed/seed-database';
import { countStatements } from '@/tests/support/count-statements';

const day = '2026-11-25';

// One file, one database: the seed runs first, and what follows reads what it wrote.
test('A demo has the policies in their order, the invented one last and marked', async () => {
  await seedDatabase('demo');
  const policies = await listPublishedRecords(policy);
  expect(policies.slice(0, 7).map(({ slug }) => slug)).toEqual([
    'talent-regulations',
    'attracting-talent-measures',
    'young-talent-measures',
    'manufacturing-city-policy',
    'challenge-policy',
    'first-product-policy',
    'haihe-talent-plan',
  ]);
  expect(policies.filter(({ isSample }) => isSample).map(({ slug }) => slug)).toEqual(['sample-lab-visits']);
  expect(policies.at(-1)?.isSample).toBe(true);
});

describe('A policy, as its page reads it', () => {
  test('the ten measures have their places, in order, without a text', async () => {
    const measures = (await findPublishedRecord(policy, 'attracting-talent-measures'))?.content.measures ?? [];
    expect(measures.map(({ number, title, text }) => [number, title, text])).toEqual(
      Array.from({ length: 10 }, (_, index) => [index + 1, null, null]),
    );
  });

  test('versions come with their keys and texts', async () => {
    const editions = (await findPublishedRecord(policy, 'sample-lab-visits'))?.content.editions ?? [];
    expect(editions.map(({ key, date }) => [key, date])).toEqual([
      ['r1', '2025-09'],
      ['r2', '2026-03'],
    ]);
    expect(editions[1]?.text['zh-HK'].text).toContain('最長十天');
  });

  test('the sources of a policy are those of its list and of its prose', async () => {
    const record = await findPublishedRecord(policy, 'residence-permit-rules');
    const sources = await listSourcesOf(policy, record?.content);
    expect(sources.map(({ id, grade }) => [id, grade])).toEqual([
      ['P18', 'A'],
      ['P87', 'A'],
    ]);
  });

  test('guides that lead to it are known', async () => {
    const referrers = await listPublishedReferrers({ kind: 'POLICY', slug: 'residence-permit-rules' });
    expect(referrers.filter(({ kind }) => kind === 'GUIDE').map(({ path }) => path)).toEqual([
      '/guides/travel',
      '/guides/study',
      '/guides/work',
      '/students',
    ]);
  });

  test('one that was taken out of sight is found by nobody', async () => {
    const where = { kind_slug: { kind: 'POLICY' as const, slug: 'young-scientist-training' } };
    await db().libraryRecord.update({ where, data: { publishedVersionId: null, state: 'ARCHIVED' } });
    expect(await findPublishedRecord(policy, 'young-scientist-training')).toBeNull();
    expect((await listPublishedRecords(policy)).map(({ slug }) => slug)).not.toContain('young-scientist-training');
  });
});

describe('Lists are narrowed', () => {
  test('policies by kind and standing', async () => {
    const policies = await listPublishedRecords(policy);
    const { rows, counts } = narrowBy(policies, policyFacets(day), { kind: 'policy', status: 'DRAFT' });
    expect(rows.map(({ slug }) => slug)).toEqual([
      'manufacturing-city-policy',
      'challenge-policy',
      'first-product-policy',
    ]);
    expect(counts.status).toEqual({ all: 4, of: { DRAFT: 3, NOT_STATED: 1 } });
    expect(counts.kind.of).toEqual({ policy: 3, consultation: 1 });
  });

  test('schemes by the door, what for, and Tianjin', async () => {
    const schemes = await listPublishedRecords(scheme);
    expect(narrowBy(schemes, schemeFacets, { tianjin: 'STATED_YES' }).rows.map(({ slug }) => slug)).toEqual([
      'youth-internship-mainland',
      'mainland-hong-kong-joint-funding',
    ]);
    expect(narrowBy(schemes, schemeFacets, { door: 'run', purpose: 'work' }).rows.map(({ slug }) => slug)).toEqual([
      'youth-internship-mainland',
      'gba-youth-employment',
    ]);
  });
});

test('Guides come in the order of the four verbs, each with its own address', async () => {
  const guides = await listPublishedRecords(guide);
  expect(guides.map(({ slug }) => guide.path(slug))).toEqual([
    '/guides/travel',
    '/guides/study',
    '/guides/work',
    '/guides/develop',
    '/students',
    '/talent',
  ]);
});

test('A list takes the same number of statements for one record and for many', async () => {
  const many = await countStatements(() => listPublishedRecords(scheme));
  await db().libraryRecord.updateMany({
    where: { kind: 'SCHEME', slug: { not: 'hkdse-admission' } },
    data: { publishedVersionId: null, state: 'ARCHIVED' },
  });
  const one = await countStatements(() => listPublishedRecords(scheme));
  expect((await listPublishedRecords(scheme)).map(({ slug }) => slug)).toEqual(['hkdse-admission']);
  expect(one).toBe(many);
});
