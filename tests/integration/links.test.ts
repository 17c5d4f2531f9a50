import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { checkLinks } from '@/lib/links/check';
import { askForLinkCheck } from '@/lib/links/commands';
import { isPublicHost, probeAddress } from '@/lib/links/probe';
import { listBrokenLinks } from '@/lib/links/queries';
import { makeAdministrator, makeApplicant } from '@/tests/support/makers/people';
import { makePublishedPolicy } from '@/tests/support/makers/records';
import { refused } from '@/tests/support/refusals';

let server: Server;
let origin: string;
const asked: string[] = [];
const anyHost = async () => true;
const now = new Date('2026-11-25T10:00:00+08:00');

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
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
    const onlyFirst = async (host: string) => host === '127.0.0.1';
    expect(await probeAddress(`${origin}/inside`, onlyFirst)).toEqual({ status: null, problem: 'PRIVATE' });
    for (const host of ['10.1.2.3', '192.168.0.1', '169.254.169.254', '[::1]', '[fe80::1]', '::ffff:127.0.0.1']) {
      expect(await isPublicHost(host), host).toBe(false);
    }
    expect(await isPublicHost('8.8.8.8')).toBe(true);
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
