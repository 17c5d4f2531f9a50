import { describe, expect, test } from 'vitest';
import { genesisHash, type SealedRow, sealHash } from '@/lib/audit/chain';
import { difference } from '@/lib/audit/difference';
import { auditSearch } from '@/lib/audit/schema';

const row: SealedRow = {
  id: 7n,
  at: new Date('2026-11-23T08:00:00.123Z'),
  actorId: null,
  action: 'call.publish',
  recordType: 'Call',
  recordId: '1',
  before: { b: 1, a: null },
  after: { title: '港' },
  ip: null,
  requestId: null,
};

describe('The hash of a seal', () => {
  test('is the SHA-256 of the hash before and the canonical JSON, so that anybody can compute it', () => {
    // Computed apart from this code: sha256sum of 64 zeros and the JSON with its keys in order.
    expect(sealHash(genesisHash, [row])).toBe('ec6efe178a60908ca3769a7e85b77910f4618ee7a7acf0fb3ad0d8ca5d5dd728');
  });

  test('does not depend on the order of keys in a record', () => {
    expect(sealHash(genesisHash, [{ ...row, before: { a: null, b: 1 } }])).toBe(sealHash(genesisHash, [row]));
  });

  test.each<[string, Partial<SealedRow>]>([
    ['id', { id: 8n }],
    ['moment', { at: new Date('2026-11-23T08:00:00.124Z') }],
    ['person', { actorId: 'x' }],
    ['action', { action: 'call.unpublish' }],
    ['record', { recordId: '2' }],
    ['state before', { before: { b: 2, a: null } }],
    ['state after', { after: null }],
    ['address', { ip: '192.0.2.1' }],
    ['request', { requestId: 'r' }],
  ])('changes with the %s', (_what, change) => {
    expect(sealHash(genesisHash, [{ ...row, ...change }])).not.toBe(sealHash(genesisHash, [row]));
  });

  test('changes with the seal before and with the number of rows', () => {
    expect(sealHash('1'.repeat(64), [row])).not.toBe(sealHash(genesisHash, [row]));
    expect(sealHash(genesisHash, [row, row])).not.toBe(sealHash(genesisHash, [row]));
  });
});

describe('The difference of two records', () => {
  test('names each leaf that was added, removed or changed, and nothing that stayed', () => {
    const before = { state: 'DRAFT', title: { en: 'Call', 'zh-HK': '計劃' }, quota: 3, keys: ['a', 'b'] };
    const after = { state: 'DRAFT', title: { en: 'Calls', 'zh-HK': '計劃' }, closesAt: 'x', keys: ['a', 'b', 'c'] };
    expect(difference(before, after)).toEqual([
      { path: 'title.en', before: 'Call', after: 'Calls' },
      { path: 'quota', before: '3', after: null },
      { path: 'keys', before: 'a, b', after: 'a, b, c' },
      { path: 'closesAt', before: null, after: 'x' },
    ]);
  });

  test('of nothing and nothing is nothing', () => {
    expect(difference(null, null)).toEqual([]);
  });
});

describe('A search of the audit', () => {
  test('ignores what makes no sense rather than failing', () => {
    expect(auditSearch.parse({ person: ['a', 'b'], from: 'yesterday', to: '2026-11-23', before: '1; drop' })).toEqual({
      person: '',
      action: '',
      recordType: '',
      recordId: '',
      from: '',
      to: '2026-11-23',
      before: null,
    });
    expect(auditSearch.parse({ before: '42' }).before).toBe(42n);
  });
});
