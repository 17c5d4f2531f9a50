import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { getKeptRecord, getKeptVersion, listKeptRecords, listRecordChanges } from '@/lib/library/admin-queries';
import { moveRecords } from '@/lib/library/bulk';
import { createRecord, moveRecord, restoreVersion, saveRecord } from '@/lib/library/commands';
import { policy } from '@/lib/library/kinds/policy';
import { promise } from '@/lib/library/kinds/promise';
import { publishDue } from '@/lib/library/publish-due';
import { findPublishedRecord, listPublishedRecords, listPublishedReferrers } from '@/lib/library/queries';
import { listPublishedSources } from '@/lib/sources/queries';
import { countStatements } from '@/tests/support/count-statements';
import {
  makeAdministrator,
  makeApplicant,
  makeOfficial,
  makeOrganisation,
  unique,
} from '@/tests/support/makers/people';
import { kindByKey, makePolicy, makePublishedPolicy, makeSource, policyTyped } from '@/tests/support/makers/records';
import { refused } from '@/tests/support/refusals';

const now = new Date('2026-11-25T10:00:00+08:00');
const publish = { move: 'publish' as const, note: 'first', publishAt: null, now };
const rowOf = (slug: string) => db().libraryRecord.findFirstOrThrow({ where: { slug } });
const auditOf = async (slug: string) =>
  db().auditEvent.findMany({ where: { recordId: (await rowOf(slug)).id }, orderBy: { at: 'asc' } });

describe('a draft', () => {
  test('is kept with its texts and facts, seen by no visitor, and stands in the audit', async () => {
    const { slug, official } = await makePolicy();
    expect(await rowOf(slug)).toMatchObject({ kind: 'POLICY', state: 'DRAFT', revision: 1, publishedVersionId: null });
    expect(await findPublishedRecord(policy, slug)).toBeNull();
    expect(await auditOf(slug)).toMatchObject([{ action: 'record.create', actorId: official.userId, after: { slug } }]);
  });

  test('may be incomplete, but has a name', async () => {
    const { slug, official, kind } = await makePolicy({ typed: { policyKind: '', status: '' } });
    const record = await getKeptRecord(official, kind, slug);
    expect(record.problems).toEqual({ policyKind: 'REQUIRED', status: 'REQUIRED' });
    const nameless = { ...policyTyped, 'title.zh-CN': '', 'title.zh-HK': '', 'title.en': '' };
    await expect(createRecord(official, { kind, slug: unique('none'), typed: nameless })).rejects.toMatchObject({
      code: 'INVALID',
      details: { fields: { 'title.zh-CN': 'REQUIRED' } },
    });
  });

  test('has an address of its own and of the right form', async () => {
    const { slug, official, kind } = await makePolicy();
    await expect(createRecord(official, { kind, slug, typed: policyTyped })).rejects.toMatchObject({
      details: { fields: { slug: 'TAKEN' } },
    });
    for (const wrong of ['', 'Großes', '../admin', 'a--b', 'F01']) {
      await expect(createRecord(official, { kind, slug: wrong, typed: policyTyped })).rejects.toMatchObject({
        details: { fields: { slug: 'INVALID' } },
      });
    }
  });

  test('names what is malformed, at its field, and keeps nothing of it', async () => {
    const { slug, official, kind } = await makePolicy();
    const typed = {
      ...policyTyped,
      issuedOn: '2024-13-01',
      status: 'MAYBE',
      'sources.1': 'P999',
      'related.0': 'POLICY:none',
    };
    await expect(saveRecord(official, { kind, slug, revision: 1, typed })).rejects.toMatchObject({
      code: 'INVALID',
      details: {
        fields: { issuedOn: 'DATE', status: 'CHOICE', 'sources.1': 'SOURCE_UNKNOWN', 'related.0': 'LINK_UNKNOWN' },
      },
    });
    expect((await rowOf(slug)).revision).toBe(1);
  });

  test('rows keep their keys through edits, are put in order and removed', async () => {
    const { slug, official, kind } = await makePolicy({
      typed: {
        'measures.0.number': '1',
        'measures.0.title.zh-CN': '甲',
        'measures.1.number': '2',
        'measures.1.title.zh-CN': '乙',
      },
    });
    const first = (await getKeptRecord(official, kind, slug)).draft.measures as { key: string; number: number }[];
    expect(first.map(({ number }) => number)).toEqual([1, 2]);
    const [one, two] = first.map(({ key }) => key);
    const typed = {
      ...policyTyped,
      'measures.0.key': String(one),
      'measures.0.number': '1',
      'measures.0.title.zh-CN': '甲',
      'measures.0.place': '3',
      'measures.1.key': String(two),
      'measures.1.number': '2',
      'measures.1.title.zh-CN': '乙',
      'measures.2.number': '9',
    };
    await saveRecord(official, { kind, slug, revision: 1, typed });
    const second = (await getKeptRecord(official, kind, slug)).draft.measures as { key: string; number: number }[];
    expect(second.map(({ number }) => number)).toEqual([2, 1, 9]);
    expect(second.slice(0, 2).map(({ key }) => key)).toEqual([two, one]);
    expect(new Set(second.map(({ key }) => key)).size).toBe(3);
    await saveRecord(official, {
      kind,
      slug,
      revision: 2,
      typed: { ...typed, 'measures.0.remove': '1', 'measures.2.number': '' },
    });
    const third = (await getKeptRecord(official, kind, slug)).draft.measures as { key: string; number: number }[];
    expect(third.map(({ number }) => number)).toEqual([2]);
  });
});

describe('publishing', () => {
  test('makes a version that visitors see, with its sources and links, and an audit row', async () => {
    await makeSource('P01', 'B');
    const other = await makePublishedPolicy();
    const { slug, official, kind } = await makePolicy({
      typed: { 'related.0': `POLICY:${other.slug}`, 'who.zh-CN': '全体研究人员。[P01]' },
    });
    await moveRecord(official, { kind, slug, revision: 1, ...publish });
    const shown = await findPublishedRecord(policy, slug);
    expect(shown).toMatchObject({
      slug,
      content: { status: 'IN_FORCE', sources: ['P00'], who: { 'zh-CN': { text: '全体研究人员。[P01]' } } },
    });
    const row = await db().libraryRecord.findFirstOrThrow({
      where: { slug },
      include: { sources: true, links: true, versions: true },
    });
    expect(row).toMatchObject({
      state: 'PUBLISHED',
      firstPublishedAt: now,
      versions: [{ number: 1, note: 'first', publishedById: official.userId }],
    });
    expect(row.sources.map(({ sourceId }) => sourceId).sort()).toEqual(['P00', 'P01']);
    expect(row.links).toMatchObject([{ field: 'related', toKind: 'POLICY', toSlug: other.slug }]);
    expect((await listPublishedReferrers({ kind: 'POLICY', slug: other.slug })).map((one) => one.slug)).toEqual([slug]);
    expect((await listPublishedSources()).map(({ id }) => id)).toContain('P01');
    expect((await auditOf(slug)).at(-1)).toMatchObject({
      action: 'record.publish',
      after: { version: 1, note: 'first' },
    });
  });

  test('is refused without a source that counts, and with one graded D', async () => {
    await makeSource('P11', 'C');
    await makeSource('P16', 'D');
    for (const [sources, code] of [
      [{ 'sources.0': '' }, 'SOURCE_MISSING'],
      [{ 'sources.0': 'P11' }, 'SOURCE_MISSING'],
      [{ 'sources.0': 'P00', 'sources.1': 'P16' }, 'SOURCE_GRADE'],
    ] as const) {
      const { slug, official, kind } = await makePolicy({ typed: sources });
      await expect(moveRecord(official, { kind, slug, revision: 1, ...publish })).rejects.toMatchObject({
        code: 'NOT_PUBLISHABLE',
        details: { fields: { sources: code } },
      });
      expect(await rowOf(slug)).toMatchObject({ state: 'DRAFT', revision: 1, publishedVersionId: null });
    }
  });

  test('shows what was published while the draft is changed, until it is published again', async () => {
    const { slug, official, kind } = await makePublishedPolicy();
    await saveRecord(official, { kind, slug, revision: 2, typed: { ...policyTyped, status: 'EXPIRED' } });
    expect((await findPublishedRecord(policy, slug))?.content.status).toBe('IN_FORCE');
    expect(await rowOf(slug)).toMatchObject({ state: 'DRAFT', revision: 3 });
    await moveRecord(official, { kind, slug, revision: 3, ...publish });
    expect((await findPublishedRecord(policy, slug))?.content.status).toBe('EXPIRED');
    expect((await getKeptVersion(official, kind, { slug, number: 1 })).content.status).toBe('IN_FORCE');
  });

  test('an earlier version can be taken up again', async () => {
    const { slug, official, kind } = await makePublishedPolicy();
    await saveRecord(official, { kind, slug, revision: 2, typed: { ...policyTyped, status: 'EXPIRED' } });
    await restoreVersion(official, { kind, slug, revision: 3, number: 1 });
    expect((await getKeptRecord(official, kind, slug)).draft.status).toBe('IN_FORCE');
    await expect(restoreVersion(official, { kind, slug, revision: 4, number: 9 })).rejects.toEqual(
      refused('NOT_FOUND'),
    );
    const changes = await listRecordChanges(official, (await rowOf(slug)).id);
    expect(changes.map(({ action }) => action)).toEqual([
      'record.restore',
      'record.save',
      'record.publish',
      'record.create',
    ]);
    expect(changes[1]?.fields).toEqual(['status']);
  });

  test('archived records are out of sight and out of what stands on sources; they can come back', async () => {
    const { slug, official, kind } = await makePublishedPolicy();
    await moveRecord(official, { kind, slug, revision: 2, ...publish, move: 'archive' });
    expect(await findPublishedRecord(policy, slug)).toBeNull();
    expect(await db().recordSource.count({ where: { record: { slug } } })).toBe(0);
    await moveRecord(official, { kind, slug, revision: 3, ...publish });
    expect(await findPublishedRecord(policy, slug)).not.toBeNull();
  });

  test('a promise is done only with evidence', async () => {
    const official = await makeAdministrator();
    const kind = kindByKey('promises');
    await makeSource();
    const typed = {
      'title.zh-CN': '承诺',
      'quotes.0.text': '原文',
      section: 'talent',
      status: 'DONE',
      'body.zh-CN': '未写明',
      'updates.0.date': '2026-11',
      'updates.0.status': 'DONE',
      'updates.0.text.zh-CN': '办完了',
      'sources.0': 'P00',
    };
    await createRecord(official, { kind, slug: 'C98', typed });
    await expect(moveRecord(official, { kind, slug: 'C98', revision: 1, ...publish })).rejects.toMatchObject({
      details: { fields: { status: 'EVIDENCE' } },
    });
    const proven = { ...typed, 'updates.0.evidence': 'https://www.example.org/proof' };
    await saveRecord(official, { kind, slug: 'C98', revision: 1, typed: proven });
    await moveRecord(official, { kind, slug: 'C98', revision: 2, ...publish });
    expect((await findPublishedRecord(promise, 'C98'))?.content.updates[0]?.evidence).toBe(
      'https://www.example.org/proof',
    );
  });

  test('an organisation keeps the row that roles refer to in step', async () => {
    const official = await makeAdministrator();
    const kind = kindByKey('organisations');
    await makeSource();
    const slug = unique('body');
    const typed = {
      'title.zh-CN': '某局',
      'title.en': 'A bureau',
      organisationKind: 'GOVERNMENT',
      place: 'TIANJIN',
      'sources.0': 'P00',
    };
    await createRecord(official, { kind, slug, typed });
    await moveRecord(official, { kind, slug, revision: 1, ...publish });
    expect(await db().organisation.findUniqueOrThrow({ where: { slug } })).toMatchObject({
      kind: 'GOVERNMENT',
      name: { en: { text: 'A bureau' } },
    });
  });
});

describe('set times', () => {
  test('a record is published when it is due, once, also with two workers', async () => {
    const { slug, official, kind } = await makePolicy();
    const publishAt = new Date(now.getTime() + 60_000);
    await moveRecord(official, { kind, slug, revision: 1, ...publish, move: 'schedule', publishAt });
    await publishDue(now);
    expect(await findPublishedRecord(policy, slug)).toBeNull();
    await Promise.all([publishDue(publishAt), publishDue(publishAt)]);
    expect((await db().recordVersion.findMany({ where: { record: { slug } } })).map(({ number }) => number)).toEqual([
      1,
    ]);
    expect((await auditOf(slug)).at(-1)).toMatchObject({ action: 'record.publish', actorId: null });
  });

  test('a time in the past is refused, and a draft that is changed loses its time', async () => {
    const { slug, official, kind } = await makePolicy();
    const schedule = { kind, slug, ...publish, move: 'schedule' as const };
    await expect(moveRecord(official, { ...schedule, revision: 1, publishAt: now })).rejects.toMatchObject({
      details: { fields: { publishAt: 'DATE' } },
    });
    await moveRecord(official, { ...schedule, revision: 1, publishAt: new Date(now.getTime() + 60_000) });
    await saveRecord(official, { kind, slug, revision: 2, typed: policyTyped });
    expect(await rowOf(slug)).toMatchObject({ state: 'DRAFT', publishAt: null });
  });

  test('what can no longer be published keeps its draft, and the audit tells why', async () => {
    await makeSource('P21', 'B');
    const { slug, official, kind } = await makePolicy({ typed: { 'sources.0': 'P21' } });
    await moveRecord(official, {
      kind,
      slug,
      revision: 1,
      ...publish,
      move: 'schedule',
      publishAt: new Date(now.getTime() + 1),
    });
    await db().source.update({ where: { id: 'P21' }, data: { grade: 'D' } });
    await publishDue(new Date(now.getTime() + 60_000));
    expect(await rowOf(slug)).toMatchObject({ state: 'DRAFT', publishAt: null, publishedVersionId: null });
    expect((await auditOf(slug)).at(-1)).toMatchObject({
      action: 'record.scheduleFailed',
      after: { code: 'NOT_PUBLISHABLE', fields: ['sources'] },
    });
  });
});

describe('who', () => {
  test('two officials who save at once: one wins, the other is told', async () => {
    const { slug, official, kind } = await makePolicy();
    const typed = { ...policyTyped, status: 'EXPIRED' };
    const both = await Promise.allSettled([
      saveRecord(official, { kind, slug, revision: 1, typed }),
      saveRecord(official, { kind, slug, revision: 1, typed: policyTyped }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find((one) => one.status === 'rejected')).toMatchObject({ reason: { code: 'CONFLICT' } });
  });

  test('records of another bureau, and any record for an applicant, are not found', async () => {
    const { slug, official, kind } = await makePolicy();
    const bureau = await makeOrganisation();
    await db().libraryRecord.updateMany({ where: { slug }, data: { managingOrganisationId: bureau.id } });
    const strangers = [await makeOfficial(), await makeApplicant()];
    for (const stranger of strangers) {
      await expect(getKeptRecord(stranger, kind, slug)).rejects.toEqual(refused('NOT_FOUND'));
      await expect(saveRecord(stranger, { kind, slug, revision: 1, typed: policyTyped })).rejects.toEqual(
        refused('NOT_FOUND'),
      );
      await expect(moveRecord(stranger, { kind, slug, revision: 1, ...publish })).rejects.toEqual(refused('NOT_FOUND'));
      await expect(restoreVersion(stranger, { kind, slug, revision: 1, number: 1 })).rejects.toEqual(
        refused('NOT_FOUND'),
      );
      await expect(listRecordChanges(stranger, (await rowOf(slug)).id)).rejects.toEqual(refused('NOT_FOUND'));
      expect((await listKeptRecords(stranger, kind, { search: slug, state: null, sort: 'place', page: 1 })).total).toBe(
        0,
      );
    }
    const own = await makeOfficial(bureau.id);
    await saveRecord(own, { kind, slug, revision: 1, typed: policyTyped });
    await moveRecord(official, { kind, slug, revision: 2, ...publish });
    await expect(createRecord(await makeApplicant(), { kind, slug: unique('no'), typed: policyTyped })).rejects.toEqual(
      refused('NOT_FOUND'),
    );
  });

  test('several at once: what a rule refuses is named, the others are done', async () => {
    const official = await makeAdministrator();
    const fine = await makePolicy({ actor: official });
    const wrong = await makePolicy({ actor: official, typed: { status: '' } });
    const picked = [fine, wrong].map(({ slug }) => ({ slug, revision: 1 }));
    expect(await moveRecords(official, { kind: fine.kind, picked, move: 'publish', now })).toEqual({
      done: 1,
      refused: [wrong.slug],
    });
  });
});

test('a list asks the same number of questions for 1 record and for 3', async () => {
  await makePublishedPolicy();
  const one = await countStatements(() => listPublishedRecords(policy));
  await makePublishedPolicy();
  await makePublishedPolicy();
  expect(await countStatements(() => listPublishedRecords(policy))).toBe(one);
});
