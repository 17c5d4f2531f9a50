import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { checkLinks } from '@/lib/links/check';
import { askForLinkCheck } from '@/lib/links/commands';
import { probeAddress } from '@/lib/links/probe';
import { isPublicAddress } from '@/lib/links/public-address';
import { listBrokenLinks } from '@/lib/links/queries';
import { makeAdministrator, makeApplicant } from '@/tests/support/makers/people';
import { makePublishedPolicy } from '@/tests/support/makers/records';
import { refused } from '@/tests/support/refusals';

let server: Server;
let origin: string;
const asked: string[] = [];
const anyHost = { mayConnect: () => true };
const now = new Date('2026-11-25T10:00:00+08:00');

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    if (request.url === '/silent') return;
    const answers: Record<string, [number, Record<string, string>?]> = {
      '/fine': [200],
      '/gone': [404],
      '/moved': [302, { Location: '/fine' }],
      '/inside': [302, { Location: 'http://10.0.0.1/secret' }],
      '/circle': [302, { Location: '/circle' }],
      '/no-head': [request.method === 'HEAD' ? 405 : 200],
    };
    const [status, headers] = answers[request.url ?? ''] ?? [500];
    response.writeHead(status, headers).end('words');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

describe('an address', () => {
  test.each([
    ['/fine', { status: 200, problem: null }],
    ['/moved', { status: 200, problem: null }],
    ['/no-head', { status: 200, problem: null }],
    ['/gone', { status: 404, problem: null }],
    ['/circle', { status: null, problem: 'REDIRECTS' }],
  ])('%s', async (path, answer) => {
    expect(await probeAddress(origin + path, anyHost)).toEqual(answer);
  });

  test('on this machine or its neighbours is not asked, not even by a redirect', async () => {
    const before = asked.length;
    expect(await probeAddress(`${origin}/fine`)).toEqual({ status: null, problem: 'PRIVATE' });
    expect(asked.length).toBe(before);
    const onlyFirst = { mayConnect: (host: string) => host === '127.0.0.1' };
    expect(await probeAddress(`${origin}/inside`, onlyFirst)).toEqual({ status: null, problem: 'PRIVATE' });
  });

  test.each([
    ['10.1.2.3', false],
    ['192.168.0.1', false],
    ['169.254.169.254', false],
    ['::1', false],
    ['::', false],
    ['fe80::1', false],
    ['::ffff:127.0.0.1', false],
    ['::ffff:a00:1', false],
    ['8.8.8.8', true],
    ['2001:4860:4860::8888', true],
    ['::ffff:8.8.8.8', true],
  ])('%s may be connected to: %s', (address, isPublic) => {
    expect(isPublicAddress(address)).toBe(isPublic);
  });

  test.each([
    'http://10.0.0.1/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://2130706433/',
    'https://127.1/',
  ])('in figures is checked though nobody looks it up: %s', async (address) => {
    const resolve = async () => Promise.reject(new Error('looked up'));
    expect(await probeAddress(address, { resolve })).toEqual({ status: null, problem: 'PRIVATE' });
  });

  test('whose host shows a public address first and a private one afterwards is never connected to there', async () => {
    const before = asked.length;
    const { port } = server.address() as AddressInfo;
    // Here 127.0.0.1 stands for a public address, and 10.0.0.1 for a private one.
    const lookups: string[] = [];
    const rebinding = () => {
      const answers = ['127.0.0.1'];
      return {
        mayConnect: (address: string) => address === '127.0.0.1',
        resolve: async (hostname: string) => {
          lookups.push(hostname);
          return [{ address: answers.shift() ?? '10.0.0.1', family: 4 }];
        },
      };
    };
    const isPrivate = { status: null, problem: 'PRIVATE' };
    // The look-up that is checked is that of the connection itself; each further connection has its own.
    expect(await probeAddress(`http://two.test:${port}/fine`, rebinding())).toEqual({ status: 200, problem: null });
    expect(await probeAddress(`http://two.test:${port}/no-head`, rebinding())).toEqual(isPrivate);
    expect(await probeAddress(`http://two.test:${port}/moved`, rebinding())).toEqual(isPrivate);
    expect(lookups).toHaveLength(5);
    expect(asked.slice(before)).toEqual(['HEAD /fine', 'HEAD /no-head', 'HEAD /moved']);
  });

  test.each([
    ['a private address', ['127.0.0.1']],
    ['a private address beside a public one', ['8.8.8.8', '127.0.0.1']],
    ['no address', []],
  ])('whose host has %s is not connected to', async (_, addresses) => {
    const before = asked.length;
    const { port } = server.address() as AddressInfo;
    const resolve = async () => addresses.map((address) => ({ address, family: 4 }));
    const answer = await probeAddress(`http://private.test:${port}/fine`, { resolve });
    expect(answer).toEqual({ status: null, problem: 'PRIVATE' });
    expect(asked.length).toBe(before);
  });

  test('that does not answer in time, or whose host nobody knows', async () => {
    const silent = { ...anyHost, timeoutMilliseconds: 100 };
    expect(await probeAddress(`${origin}/silent`, silent)).toEqual({ status: null, problem: 'TIMEOUT' });
    const unknown = async () => Promise.reject(Object.assign(new Error('unknown'), { code: 'ENOTFOUND' }));
    expect(await probeAddress('https://unknown.test/', { resolve: unknown })).toEqual({ status: null, problem: 'DNS' });
  });

  test('that is none, or that nobody listens on', async () => {
    expect(await probeAddress('file:///etc/passwd', anyHost)).toEqual({ status: null, problem: 'OTHER' });
    const closed = createServer().listen(0, '127.0.0.1');
    await once(closed, 'listening');
    const { port } = closed.address() as AddressInfo;
    closed.close();
    await once(closed, 'close');
    expect(await probeAddress(`http://127.0.0.1:${port}/`, anyHost)).toEqual({ status: null, problem: 'REFUSED' });
  });
});

test('What published records lead to is checked, counted while broken, and forgotten when nothing leads there', async () => {
  const official = await makeAdministrator();
  const prose = `见[通知](${origin}/gone)和[另一页](${origin}/fine)。`;
  const { slug } = await makePublishedPolicy({ actor: official, typed: { 'who.zh-CN': prose } });
  await checkLinks(now, anyHost);
  await checkLinks(now, anyHost);
  const links = await listBrokenLinks(official);
  expect(links.broken.filter(({ address }) => address.startsWith(origin))).toMatchObject([
    { address: `${origin}/gone`, status: 404, failures: 2, okAt: null, from: [{ key: 'policies', slug }] },
  ]);
  expect(await db().linkCheck.findUnique({ where: { address: `${origin}/fine` } })).toMatchObject({
    failures: 0,
    okAt: now,
  });
  await db().libraryRecord.updateMany({ where: { slug }, data: { publishedVersionId: null } });
  await checkLinks(now, anyHost);
  expect(await db().linkCheck.count({ where: { address: { startsWith: origin } } })).toBe(0);
});

test('An official may have it done now, an applicant may not', async () => {
  await askForLinkCheck(await makeAdministrator());
  const applicant = await makeApplicant();
  await expect(askForLinkCheck(applicant)).rejects.toEqual(refused('NOT_FOUND'));
  await expect(listBrokenLinks(applicant)).rejects.toEqual(refused('NOT_FOUND'));
});
