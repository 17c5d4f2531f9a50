import Ajv from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, test } from 'vitest';
import { GET as getOne } from '@/app/api/open/[collection]/[id]/route';
import { GET as getList } from '@/app/api/open/[collection]/route';
import { GET as getDocument } from '@/app/api/open/openapi.json/route';
import { db } from '@/lib/db';
import { kinds } from '@/lib/library/kinds';
import { seedDatabase } from '@/prisma/seed/seed-database';
import { makePolicy, makePublishedPolicy } from '@/tests/support/makers/records';

const at = (path: string, headers: Record<string, string> = {}) =>
  new Request(`http://localhost:3000${path}`, { headers });
const list = (collection: string, query = '', headers = {}) =>
  getList(at(`/api/open/${collection}${query}`, headers), { params: Promise.resolve({ collection }) });
const one = (collection: string, id: string) =>
  getOne(at(`/api/open/${collection}/${id}`), { params: Promise.resolve({ collection, id }) });

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
let document: {
  paths: Record<string, { get: { responses: Record<string, { content: Record<string, { schema: object }> }> } }>;
};

beforeAll(async () => {
  await seedDatabase('demo');
  document = await getDocument(at('/api/open/openapi.json')).json();
  ajv.addSchema({ $id: 'portal', ...document });
});

/** What is wrong with an answer, by the description of its address. */
function faultsOf(path: string, answer: unknown): unknown {
  const pointer = `/paths/${path.replaceAll('/', '~1').replaceAll('{', '%7B').replaceAll('}', '%7D')}/get/responses/200/content/application~1json/schema`;
  const validate = ajv.getSchema(`portal#${pointer}`);
  if (!validate) throw new Error(`No schema for ${path}`);
  return validate(answer) ? [] : validate.errors;
}

describe('Each collection answers as it is described, page by page', () => {
  test.each([...kinds.map(({ key }) => key), 'programmes', 'calls', 'sources'])('%s', async (name) => {
    const response = await list(name);
    expect(response.status).toBe(200);
    const answer = await response.json();
    expect(faultsOf(`/api/open/${name}`, answer)).toEqual([]);
    const [first] = answer.items;
    if (!first) return;
    const single = await (await one(name, first.id)).json();
    expect(faultsOf(`/api/open/${name}/{id}`, single)).toEqual([]);
    expect(single).toEqual(first);
  });

  test('the description is checked in earnest: a wrong answer is a fault', () => {
    expect(faultsOf('/api/open/calls', { total: 'many', page: 1, pages: 1, next: null, items: [{}] })).not.toEqual([]);
  });
});

test('Every published thing is on one of the pages, and nothing else', async () => {
  const slugs: string[] = [];
  let query = '';
  for (;;) {
    const answer = await (await list('terms', query)).json();
    slugs.push(...answer.items.map(({ id }: { id: string }) => id));
    if (!answer.next) break;
    query = answer.next.slice(answer.next.indexOf('?'));
  }
  const published = await db().libraryRecord.findMany({ where: { kind: 'TERM', publishedVersionId: { not: null } } });
  expect(slugs.sort()).toEqual(published.map(({ slug }) => slug).sort());
});

test('Drafts, their sources, unknown names and ids are not found', async () => {
  const { slug } = await makePolicy();
  for (const [collection, id] of [
    ['policies', slug],
    ['sources', 'P16'],
    ['users', 'x'],
    ['calls', 'NONE'],
  ] as const) {
    expect((await one(collection, id)).status, `${collection}/${id}`).toBe(404);
  }
  expect((await list('users')).status).toBe(404);
});

test('What has not changed is not sent again, and what has changed is', async () => {
  const first = await list('policies');
  const etag = first.headers.get('etag') ?? '';
  expect(first.headers.get('cache-control')).toBe('public, max-age=60, stale-while-revalidate=86400');
  const again = await list('policies', '', { 'If-None-Match': `W/${etag}` });
  expect([again.status, await again.text()]).toEqual([304, '']);
  await makePublishedPolicy();
  expect((await list('policies', '', { 'If-None-Match': etag })).status).toBe(200);
});
