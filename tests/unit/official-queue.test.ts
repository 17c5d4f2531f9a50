import { describe, expect, it } from 'vitest';
import { queueQuery, readQueueFilter } from '@/lib/applications/queue';

const plain = { call: null, state: null, search: '', sort: { by: 'submitted', descending: false }, page: 1 };

describe('the address of the queue', () => {
  it('says nothing about what is usual', () => {
    expect(readQueueFilter({})).toEqual(plain);
    expect(queueQuery(readQueueFilter({}))).toBe('');
  });

  it('carries the whole view there and back', () => {
    const query = { call: 'JF2026-2', state: 'RETURNED', q: '黃 & 陳', sort: '-applicant', page: '3' };
    const filter = readQueueFilter(query);
    expect(filter).toEqual({
      call: 'JF2026-2',
      state: 'RETURNED',
      search: '黃 & 陳',
      sort: { by: 'applicant', descending: true },
      page: 3,
    });
    const address = queueQuery(filter, { page: filter.page });
    expect(Object.fromEntries(new URLSearchParams(address))).toEqual(query);
  });

  it('goes back to the first page when anything but the page changes', () => {
    const filter = readQueueFilter({ page: '3', q: 'x' });
    expect(queueQuery(filter, { state: 'SUBMITTED' })).toBe('?state=SUBMITTED&q=x');
    expect(queueQuery(filter, { page: 4 })).toBe('?q=x&page=4');
  });

  it('leaves out what it does not understand', () => {
    for (const query of [
      { state: 'DRAFT' },
      { state: 'NONE', sort: 'password', page: '-1' },
      { page: '1.5', sort: '--number' },
      { page: '1e9' },
    ]) {
      expect(readQueueFilter(query)).toEqual(plain);
    }
    expect(readQueueFilter({ q: ['a', 'b'] }).search).toBe('a');
  });
});
