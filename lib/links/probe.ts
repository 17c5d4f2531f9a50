import 'server-only';
import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';

export type Answer = { status: number; problem: null } | { status: null; problem: LinkProblem };
export type LinkProblem = 'TIMEOUT' | 'DNS' | 'REFUSED' | 'TLS' | 'PRIVATE' | 'REDIRECTS' | 'OTHER';
/** Whether a host may be asked at all. */
export type HostRule = (hostname: string) => Promise<boolean>;

const timeoutMilliseconds = 15_000;
const mostRedirects = 5;

/** Asks an address whether it is there, following redirects, each host by the rule. Never throws. */
export async function probeAddress(address: string, mayAsk: HostRule = isPublicHost): Promise<Answer> {
  let url = address;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return failed('OTHER');
    try {
      if (!(await mayAsk(new URL(url).hostname))) return failed('PRIVATE');
      const response = await ask(url);
      const next = response.headers.get('location');
      if (response.status < 300 || response.status >= 400 || !next) return { status: response.status, problem: null };
      url = new URL(next, url).toString();
    } catch (error) {
      return failed(problemOf(error));
    }
  }
  return failed('REDIRECTS');
}

async function ask(url: string): Promise<Response> {
  const send = (method: string) =>
    fetch(url, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMilliseconds),
      headers: { 'User-Agent': 'Mozilla/5.0 (compatible; portal link check)', Accept: '*/*' },
    });
  const head = await send('HEAD');
  // Many servers refuse HEAD for pages that they would show.
  if (head.status < 400) return head;
  const page = await send('GET');
  await page.body?.cancel();
  return page;
}

const privateRanges = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  privateRanges.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const) {
  privateRanges.addSubnet(net, prefix, 'ipv6');
}

/** Not this machine, not its neighbours: an address typed by somebody must not reach what only the server can reach. */
export async function isPublicHost(hostname: string): Promise<boolean> {
  const bare = hostname.replace(/^\[|\]$/g, '');
  const found = isIP(bare) ? [{ address: bare, family: isIP(bare) }] : await lookup(bare, { all: true });
  return found.every(({ address, family }) => {
    const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
    if (mapped) return !privateRanges.check(mapped, 'ipv4');
    return !privateRanges.check(address, family === 6 ? 'ipv6' : 'ipv4');
  });
}

const failed = (problem: LinkProblem): Answer => ({ status: null, problem });

function problemOf(error: unknown): LinkProblem {
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'TIMEOUT';
  const { code, cause } = error as { code?: string; cause?: { code?: string } };
  const known = code ?? cause?.code ?? '';
  if (/^(ENOTFOUND|EAI_AGAIN)$/.test(known)) return 'DNS';
  if (/^(ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|UND_ERR_SOCKET)$/.test(known)) return 'REFUSED';
  if (/TIMEOUT/.test(known)) return 'TIMEOUT';
  return /CERT|TLS|SSL|SELF_SIGNED/.test(known) ? 'TLS' : 'OTHER';
}
