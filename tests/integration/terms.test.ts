import { expect, test } from 'vitest';
import { db, transaction } from '@/lib/db';
import { term } from '@/lib/library/kinds/term';
import { countPublishedRecords, listPublishedAddresses, listPublishedReferrers } from '@/lib/library/queries';
import { findPublishedTerm, listPublishedTerms } from '@/lib/terms/queries';
import { sources } from '@/prisma/seed/content/sources';
import { termRecords } from '@/prisma/seed/library/terms';
import { seedRecords } from '@/prisma/seed/seed-records';
import { countStatements } from '@/tests/support/count-statements';

// One file, one database: nothing is there at first, then the glossary is written, and what follows reads it.
test('A database without records has no terms and counts none', async () => {
  expect(await listPublishedTerms()).toEqual([]);
  expect(await findPublishedTerm('N02')).toBeNull();
  expect(await countPublishedRecords()).toEqual(new Map());
});

test('The glossary is read in the order it was written, each term as its kind declares it', async () => {
  await db().source.createMany({ data: sources });
  await transaction((tx) => seedRecords(tx, [termRecords], { isSample: false }));
  const terms = await listPublishedTerms();
  expect(terms.map(({ slug }) => slug)).toEqual(termRecords.records.map(({ slug }) => slug));
  expect(terms[1]).toMatchObject({
    slug: 'N02',
    isSample: false,
    content: {
      nameStatus: 'official',
      nameSources: ['P07', 'P14', 'P92'],
      quote: expect.stringContaining('天开高教科创园'),
      canDoPath: '/park',
      falseFriend: null,
    },
  });
});

test('A term comes with the names beside it', async () => {
  const found = await findPublishedTerm('N28');
  expect([found?.previous?.slug, found?.term.slug, found?.next?.slug]).toEqual(['N27', 'N28', 'N29']);
  const other = await findPublishedTerm('jin');
  expect([other?.previous, other?.next]).toEqual([null, null]);
});

test('A term that is not published is nowhere, and is skipped by its neighbours', async () => {
  await db().libraryRecord.update({
    where: { kind_slug: { kind: 'TERM', slug: 'N29' } },
    data: { publishedVersionId: null, state: 'ARCHIVED' },
  });
  expect(await findPublishedTerm('N29')).toBeNull();
  expect((await listPublishedTerms()).map(({ slug }) => slug)).not.toContain('N29');
  expect((await findPublishedTerm('N28'))?.next?.slug).toBe('N30');
  expect((await listPublishedAddresses()).map(({ path }) => path)).not.toContain(term.path('N29'));
  expect((await countPublishedRecords()).get('TERM')).toBe(termRecords.records.length - 1);
});

test('The sources of a translation and of a gloss stand behind the term as its own do', async () => {
  const rows = await db().recordSource.findMany({
    where: { record: { kind: 'TERM', slug: 'N02' } },
    orderBy: { sourceId: 'asc' },
    select: { sourceId: true },
  });
  expect(rows.map(({ sourceId }) => sourceId)).toEqual(['P00', 'P06', 'P07', 'P14', 'P92']);
});

test('What leads to a term is found from it', async () => {
  const referrers = await listPublishedReferrers({ kind: 'TERM', slug: 'N24' });
  expect(referrers.map(({ slug }) => slug)).toEqual(['first-set', 'first-batch', 'first-version']);
});

test('A term and its neighbours take as many statements as one term', async () => {
  expect(await countStatements(() => findPublishedTerm('N10'))).toEqual(
    await countStatements(() => findPublishedTerm('jin')),
  );
});
