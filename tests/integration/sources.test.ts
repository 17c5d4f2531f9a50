import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { getSource, listSources } from '@/lib/sources/admin-queries';
import { createSource, saveSource } from '@/lib/sources/commands';
import { type SourceInput, sourceInput } from '@/lib/sources/schema';
import { makeApplicant, makeOfficial } from '@/tests/support/makers/people';
import { makePublishedPolicy, makeSource } from '@/tests/support/makers/records';
import { refused } from '@/tests/support/refusals';

const input = (change: Record<string, string> = {}): SourceInput =>
  sourceInput.parse({ 'title.zh-CN': '某报', grade: 'B', address: 'https://www.example.org/a', ...change });

describe('a source', () => {
  test('gets the next number, also when two are recorded at once, and stands in the audit', async () => {
    const official = await makeOfficial();
    await makeSource('P41', 'B');
    const ids = await Promise.all([
      createSource(official, { input: input() }),
      createSource(official, { input: input() }),
    ]);
    expect(ids.sort()).toEqual(['P42', 'P43']);
    expect(await db().auditEvent.findMany({ where: { recordType: 'Source', recordId: 'P42' } })).toMatchObject([
      { action: 'source.create', actorId: official.userId, after: { grade: 'B' } },
    ]);
  });

  test('is saved by one of two officials at once', async () => {
    const official = await makeOfficial();
    const id = await createSource(official, { input: input() });
    const both = await Promise.allSettled([
      saveSource(official, { id, revision: 1, input: input({ grade: 'A' }) }),
      saveSource(official, { id, revision: 1, input: input({ grade: 'C' }) }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'CONFLICT' } });
  });

  test('cannot become a D while something published stands on it; the document keeps its grade', async () => {
    const official = await makeOfficial();
    const id = await createSource(official, { input: input() });
    const { slug } = await makePublishedPolicy({ typed: { 'sources.0': id } });
    await expect(saveSource(official, { id, revision: 1, input: input({ grade: 'D' }) })).rejects.toEqual(
      refused('SOURCE_IN_USE'),
    );
    expect(await getSource(official, id)).toMatchObject({ grade: 'B', revision: 1, uses: [{ slug, key: 'policies' }] });
    await makeSource('P00');
    const { revision } = await getSource(official, 'P00');
    await saveSource(official, { id: 'P00', revision, input: input() });
    expect((await getSource(official, 'P00')).grade).toBe('DOCUMENT');
  });

  test('is found by number, words and address; applicants find none of it', async () => {
    const official = await makeOfficial();
    const id = await createSource(official, { input: input({ 'title.en': 'The Mangrove Courier' }) });
    for (const q of [id, 'mangrove courier']) {
      expect((await listSources(official, { q, grade: null, page: 1 })).rows.map((row) => row.id)).toContain(id);
    }
    expect((await listSources(official, { q: 'mangrove courier', grade: 'A', page: 1 })).total).toBe(0);
    const applicant = await makeApplicant();
    await expect(listSources(applicant, { q: '', grade: null, page: 1 })).rejects.toEqual(refused('NOT_FOUND'));
    await expect(getSource(applicant, id)).rejects.toEqual(refused('NOT_FOUND'));
    await expect(createSource(applicant, { input: input() })).rejects.toEqual(refused('NOT_FOUND'));
    await expect(saveSource(applicant, { id, revision: 1, input: input() })).rejects.toEqual(refused('NOT_FOUND'));
  });

  test('has an address on the web, or none', () => {
    expect(sourceInput.safeParse({ ...input(), address: 'javascript:alert(1)' }).success).toBe(false);
    expect(input({ address: '' }).address).toBe('');
  });
});
