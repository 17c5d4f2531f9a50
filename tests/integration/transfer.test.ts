import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { getKeptRecord } from '@/lib/library/admin-queries';
import { previewImport, runImport, startImport } from '@/lib/library/transfer/commands';
import { writeTable } from '@/lib/library/transfer/files';
import { exportRecords, getImport } from '@/lib/library/transfer/queries';
import { rowsOf } from '@/lib/library/transfer/rows';
import { runQueuedImport } from '@/lib/library/transfer/run-queued';
import {
  makeAdministrator,
  makeApplicant,
  makeOfficial,
  makeOrganisation,
  unique,
} from '@/tests/support/makers/people';
import { kindByKey, makePolicy, makePublishedPolicy, makeSource } from '@/tests/support/makers/records';
import { refused } from '@/tests/support/refusals';

const kind = kindByKey('policies');
const csv = (...rows: string[][]) => new TextEncoder().encode(rows.map((row) => row.join(',')).join('\n'));
const head = ['slug', 'title.zh-CN', 'policyKind', 'status', 'sources.0'];

async function previewed(bytes: Uint8Array, actor = undefined as Awaited<ReturnType<typeof makeOfficial>> | undefined) {
  const official = actor ?? (await makeAdministrator());
  await makeSource();
  const id = await previewImport(official, { kind, fileName: 'policies.csv', bytes });
  return { official, id, results: (await getImport(official, id)).results };
}

describe('a file', () => {
  test.each(['csv', 'xlsx'] as const)(
    'that was exported as %s changes nothing when it is imported again',
    async (format) => {
      const { slug, official } = await makePublishedPolicy({
        typed: {
          'title.en': '=SUM(A1) a trap',
          'measures.0.number': '1',
          'measures.0.title.zh-HK': '措施，「甲」\n第二行',
        },
      });
      const table = await exportRecords(official, kind);
      expect(table.find(([first]) => first === slug)).toContain("'=SUM(A1) a trap");
      const bytes = await writeTable(table, format);
      const { results } = await previewed(bytes, official);
      expect(results.length).toBe(table.length - 1);
      expect(results.filter(({ outcome }) => outcome !== 'same')).toEqual([]);
    },
  );

  test('tells new, changed, same and refused rows apart, and changes nothing yet', async () => {
    const { slug } = await makePolicy();
    const fresh = unique('fresh');
    const { results } = await previewed(
      csv(
        head,
        [slug, '改了名称', 'measures', 'EXPIRED', 'P00'],
        [fresh, '新的', 'notice', '', 'P00'],
        [fresh, '又是它', 'notice', '', 'P00'],
        ['Not A Slug', '错', 'notice', '', ''],
        [unique('bad'), '', 'nonsense', '', 'P999'],
      ),
    );
    expect(results).toMatchObject([
      { slug, outcome: 'changed', fields: ['title', 'status'] },
      { slug: fresh, outcome: 'new' },
      { slug: fresh, outcome: 'refused', problems: { slug: 'TAKEN' } },
      { outcome: 'refused', problems: { slug: 'INVALID' } },
      {
        outcome: 'refused',
        problems: { policyKind: 'CHOICE', 'sources.0': 'SOURCE_UNKNOWN', 'title.zh-CN': 'REQUIRED' },
      },
    ]);
    expect(await db().libraryRecord.count({ where: { slug: fresh } })).toBe(0);
  });

  test('columns that it does not have keep what is there', async () => {
    const { slug, official } = await makePolicy({ typed: { 'who.zh-CN': '所有人', 'measures.0.number': '7' } });
    const { id } = await previewed(csv(['slug', 'status'], [slug, 'EXPIRED']), official);
    await startImport(official, id);
    await runImport(official, id);
    expect((await getKeptRecord(official, kind, slug)).draft).toMatchObject({
      status: 'EXPIRED',
      who: { 'zh-CN': { text: '所有人' } },
      measures: [{ number: 7 }],
      title: { en: { text: 'Measures on mangrove research', state: 'reviewed' } },
    });
  });

  test('that is no table, is empty, or too long is refused in words', async () => {
    const official = await makeAdministrator();
    const sent = (bytes: Uint8Array) => previewImport(official, { kind, fileName: 'x', bytes });
    await expect(sent(new Uint8Array([0x50, 0x4b, 1, 2]))).rejects.toEqual(refused('FILE_NOT_TABLE'));
    await expect(sent(new Uint8Array([0xff, 0xfe, 0x00, 0x41]))).rejects.toEqual(refused('FILE_NOT_TABLE'));
    await expect(sent(csv(['title.en'], ['no slug']))).rejects.toEqual(refused('IMPORT_EMPTY'));
    await expect(sent(csv(head))).rejects.toEqual(refused('IMPORT_EMPTY'));
    await expect(sent(csv(head, ...Array.from({ length: 2001 }, (_, at) => [`s-${at}`])))).rejects.toEqual(
      refused('IMPORT_TOO_LONG'),
    );
  });

  test('names the columns that mean nothing here', () => {
    expect(
      rowsOf(kind, [
        ['\uFEFFslug', 'title.en', 'colour'],
        ['a', 'A', 'red'],
        ['', 'B', ''],
      ]),
    ).toEqual({
      rows: [{ slug: 'a', typed: { 'title.en': 'A' } }],
      unknownColumns: ['colour'],
      skipped: 1,
    });
  });
});

describe('taking it in', () => {
  test('makes drafts, once, however often it is started and run, and stands in the audit', async () => {
    const fresh = unique('fresh');
    const { official, id } = await previewed(csv(head, [fresh, '新的', 'notice', 'IN_FORCE', 'P00']));
    await Promise.all([startImport(official, id), startImport(official, id)]);
    await runQueuedImport(id);
    await runQueuedImport(id);
    expect(await db().libraryRecord.findMany({ where: { slug: fresh } })).toMatchObject([
      { state: 'DRAFT', publishedVersionId: null, revision: 1 },
    ]);
    expect(await getImport(official, id)).toMatchObject({
      state: 'DONE',
      done: 1,
      total: 1,
      results: [{ outcome: 'new' }],
    });
    expect(await db().auditEvent.findMany({ where: { recordId: id } })).toMatchObject([
      { action: 'record.import', actorId: official.userId },
    ]);
  });

  test('goes on where a worker stopped', async () => {
    const slugs = [unique('one'), unique('two'), unique('three')];
    const { official, id } = await previewed(csv(head, ...slugs.map((slug) => [slug, slug, 'notice', '', ''])));
    await startImport(official, id);
    // As a worker leaves it that was killed after the first row.
    await db().recordImport.update({ where: { id }, data: { done: 1, results: [{ slug: slugs[0], outcome: 'new' }] } });
    await runImport(official, id);
    expect(
      await db().libraryRecord.findMany({
        where: { slug: { in: slugs } },
        select: { slug: true },
        orderBy: { position: 'asc' },
      }),
    ).toEqual(slugs.slice(1).map((slug) => ({ slug })));
  });

  test('records of another bureau are refused, imports of somebody else are not found', async () => {
    const { slug } = await makePolicy();
    const bureau = await makeOrganisation();
    await db().libraryRecord.updateMany({ where: { slug }, data: { managingOrganisationId: bureau.id } });
    const official = await makeOfficial();
    const { id, results } = await previewed(csv(head, [slug, '抢', 'notice', '', '']), official);
    expect(results).toEqual([{ slug, outcome: 'refused', problems: { slug: 'TAKEN' } }]);
    const stranger = await makeOfficial();
    await expect(getImport(stranger, id)).rejects.toEqual(refused('NOT_FOUND'));
    await expect(startImport(stranger, id)).rejects.toEqual(refused('NOT_FOUND'));
    const applicant = await makeApplicant();
    await expect(exportRecords(applicant, kind)).rejects.toEqual(refused('NOT_FOUND'));
    await expect(previewImport(applicant, { kind, fileName: 'x', bytes: csv(head) })).rejects.toEqual(
      refused('NOT_FOUND'),
    );
  });
});
