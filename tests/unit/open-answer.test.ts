import { describe, expect, test } from 'vitest';
import { openAnswer } from '@/lib/open-data/answer';

const ask = (body: string, ifNoneMatch?: string) =>
  openAnswer(
    new Request('https://portal.test/api/open/x', ifNoneMatch ? { headers: { 'If-None-Match': ifNoneMatch } } : {}),
    body,
    { 'Content-Type': 'text/plain' },
  );
const etag = ask('one').headers.get('etag') ?? '';

test('An answer has a tag of its content and may be kept', async () => {
  const answer = ask('one');
  expect([answer.status, await answer.text(), answer.headers.get('content-type')]).toEqual([200, 'one', 'text/plain']);
  expect(answer.headers.get('cache-control')).toBe('public, max-age=60, stale-while-revalidate=86400');
  expect(etag).toMatch(/^"[\w-]+"$/);
  expect(ask('two').headers.get('etag')).not.toBe(etag);
});

describe('Whoever has it already is not sent it again', () => {
  test.each([etag, `W/${etag}`, `"other", ${etag}`, '*'])('%s', async (tag) => {
    const answer = ask('one', tag);
    expect([answer.status, await answer.text(), answer.headers.get('etag')]).toEqual([304, '', etag]);
  });

  test.each(['"other"', etag.replaceAll('"', '')])('but is when it is another: %s', (tag) => {
    expect(ask('one', tag).status).toBe(200);
  });
});
