import { beforeEach, describe, expect, test } from 'vitest';
import { db, transaction } from '@/lib/db';
import { atomFeed } from '@/lib/feeds/atom';
import { words } from '@/lib/i18n/words';
import { moveRecord, saveRecord } from '@/lib/library/commands';
import { readDraft } from '@/lib/library/content';
import { formValues, type Typed } from '@/lib/library/form';
import type { Kind } from '@/lib/library/kind';
import { promise } from '@/lib/library/kinds/promise';
import { promiseFeed } from '@/lib/promises/feed';
import { findPublishedPromise, listPublishedPromises, listPublishedPromiseUpdates } from '@/lib/promises/queries';
import { listPublishedPassagesAbout, readPublishedReply } from '@/lib/reply/queries';
import { sources } from '@/prisma/seed/content/sources';
import { organisationRecords } from '@/prisma/seed/library/organisations';
import { passageRecords } from '@/prisma/seed/library/passages';
import { promiseRecords } from '@/prisma/seed/library/promises';
import { type RecordSeed, recordSet } from '@/prisma/seed/record-seed';
import { seedRecords } from '@/prisma/seed/seed-records';
import { countStatements } from '@/tests/support/count-statements';
import { makeOfficial } from '@/tests/support/makers/people';

const kind = promise as unknown as Kind;
const text = (of: string) => words(`${of}（香港）`, `${of}（内地）`, of);

type PromiseSeed = RecordSeed<typeof promise>;

function promiseSeed(slug: string, given: Partial<PromiseSeed> = {}): PromiseSeed {
  return {
    slug,
    title: text(`Promise ${slug}`),
    quotes: [{ text: '引导高校专家团队进驻' }],
    section: 'transfer',
    status: 'ONGOING',
    body: text('Body'),
    updates: [{ date: '2024', isInferred: true, status: 'ONGOING', text: text('Stated'), sources: ['P00'] }],
    sources: ['P00'],
    ...given,
  };
}

const publish = (...seeds: PromiseSeed[]) =>
  transaction((tx) => seedRecords(tx, [recordSet(promise, seeds)], { isSample: false }));

const withdraw = (slug: string) =>
  db().libraryRecord.update({
    where: { kind_slug: { kind: 'PROMISE', slug } },
    data: { state: 'ARCHIVED', publishedVersionId: null },
  });

beforeEach(async () => {
  await db().libraryRecord.updateMany({ data: { publishedVersionId: null } });
  await db().libraryRecord.deleteMany();
  await db().source.deleteMany();
  await db().source.createMany({ data: sources });
});

describe('Promises that are published', () => {
  test('stand in the order of their numbers, each between its neighbours', async () => {
    await publish(promiseSeed('C01'), promiseSeed('C02'), promiseSeed('C03'));
    expect((await listPublishedPromises()).map(({ slug }) => slug)).toEqual(['C01', 'C02', 'C03']);
    const around = async (slug: string) => {
      const found = await findPublishedPromise(slug);
      return found && [found.previous?.slug ?? null, found.record.slug, found.next?.slug ?? null];
    };
    expect(await around('C01')).toEqual([null, 'C01', 'C02']);
    expect(await around('C02')).toEqual(['C01', 'C02', 'C03']);
    expect(await around('C03')).toEqual(['C02', 'C03', null]);
    expect(await around('C04')).toBeNull();
  });

  test('One that was taken out of sight is nowhere: not in the list, not beside another, not in the feed', async () => {
    await publish(promiseSeed('C01'), promiseSeed('C02'), promiseSeed('C03'));
    await withdraw('C02');
    expect(await findPublishedPromise('C02')).toBeNull();
    expect((await listPublishedPromises()).map(({ slug }) => slug)).toEqual(['C01', 'C03']);
    expect((await findPublishedPromise('C01'))?.next?.slug).toBe('C03');
    expect((await listPublishedPromiseUpdates({ most: 9 })).map(({ slug }) => slug)).toEqual(['C01', 'C03']);
    expect(atomFeed(await promiseFeed('en'))).not.toContain('C02');
  });

  test('The feed takes the same number of statements for one promise and for three', async () => {
    await publish(promiseSeed('C01'));
    const one = await countStatements(() => listPublishedPromiseUpdates({ most: 9 }));
    await publish(promiseSeed('C02'), promiseSeed('C03'));
    const three = await countStatements(() => listPublishedPromiseUpdates({ most: 9 }));
    expect((await listPublishedPromiseUpdates({ most: 9 })).length).toBe(3);
    expect(three).toBe(one);
  });

  test('Without any, lists and the feed are empty', async () => {
    expect(await listPublishedPromises()).toEqual([]);
    expect((await promiseFeed('zh-CN')).entries).toEqual([]);
    expect(await readPublishedReply()).toEqual({ passages: [], references: new Map(), sources: [] });
  });
});

/** An official opens the form, changes what `typed` says, saves and publishes. */
async function edit(slug: string, typed: Typed, now: Date): Promise<void> {
  const official = await makeOfficial();
  const row = await db().libraryRecord.findUniqueOrThrow({ where: { kind_slug: { kind: 'PROMISE', slug } } });
  const values = { ...formValues(kind, readDraft(kind, row.draft)), ...typed };
  await saveRecord(official, { kind, slug, revision: row.revision, typed: values });
  await moveRecord(official, {
    kind,
    slug,
    revision: row.revision + 1,
    move: 'publish',
    note: '',
    publishAt: null,
    now,
  });
}

const anEntry = (date: string, status: string, source: string): Typed => ({
  'updates.1.date': date,
  'updates.1.status': status,
  'updates.1.text.zh-CN': '做了一件事',
  'updates.1.text.zh-HK': '做了一件事',
  'updates.1.text.en': 'Something was done & <said>',
  'updates.1.sources.0': source,
});

describe('What an official publishes about a promise', () => {
  test('comes first in the feed, with the time it was published; what was there keeps its own', async () => {
    await publish(promiseSeed('C01'), promiseSeed('C02'));
    const before = await promiseFeed('en');
    const now = new Date(Date.now() + 60_000);
    await edit('C02', anEntry('2026-11-01', 'ONGOING', 'P09'), now);
    const key = (await findPublishedPromise('C02'))?.record.content.updates[1]?.key;
    const [first, ...rest] = (await promiseFeed('en')).entries;
    expect(first).toMatchObject({
      id: `http://localhost:3000/en/promises/C02#${key}`,
      title: 'C02 Promise C02: Ongoing',
      summary: '1 November 2026: Something was done & <said>',
      category: { term: 'ongoing', label: 'Ongoing' },
      publishedAt: now,
      updatedAt: now,
    });
    expect(rest).toEqual(before.entries);
    expect((await promiseFeed('zh-HK')).entries[0]).toMatchObject({
      title: 'C02 Promise C02（香港）：進行中',
      summary: '2026年11月1日：做了一件事',
    });
    expect((await promiseFeed('zh-HK')).entries[1]?.summary).toBe('2024年（推斷）：Stated（香港）');
  });

  test('moves to done only with evidence', async () => {
    await publish(promiseSeed('C01'));
    await expect(edit('C01', { status: 'DONE' }, new Date())).rejects.toMatchObject({
      code: 'NOT_PUBLISHABLE',
      details: { fields: { status: 'EVIDENCE' } },
    });
    expect((await findPublishedPromise('C01'))?.record.content.status).toBe('ONGOING');
    await edit('C01', { status: 'DONE', ...anEntry('2026-11-01', 'DONE', 'P09') }, new Date());
    const done = await findPublishedPromise('C01');
    expect(done?.record.content).toMatchObject({
      status: 'DONE',
      updates: [{ date: '2024' }, { date: '2026-11-01' }],
    });
  });
});

describe('The reply', () => {
  test('is whole, and leads only to what is published', async () => {
    await transaction((tx) =>
      seedRecords(tx, [organisationRecords, promiseRecords, passageRecords], { isSample: false }),
    );
    await withdraw('C16');
    const { passages, references, sources: cited } = await readPublishedReply();
    expect(passages).toHaveLength(40);
    expect(cited.map(({ id }) => id)).toEqual(['P00', 'P20']);
    expect(references.get('PROMISE:C17')?.path).toBe('/promises/C17');
    expect(references.get('ORGANISATION:cpsf')?.title.en.text).toBe('China Postdoctoral Science Foundation');
    expect(references.has('PROMISE:C16')).toBe(false);
    expect(references.has('TERM:N01')).toBe(false);
  });

  test('knows in which of its sentences a promise stands', async () => {
    await transaction((tx) => seedRecords(tx, [passageRecords], { isSample: false }));
    const about = async (link: string) => (await listPublishedPassagesAbout(link)).map(({ slug }) => slug);
    expect(await about('PROMISE:C16')).toEqual(['s19', 's20']);
    expect(await about('PROMISE:C42')).toEqual(['s03', 's07']);
    expect(await about('PROMISE:C99')).toEqual([]);
  });
});
