import 'server-only';
import { ask, type Connecting, PrivateHost } from '@/lib/links/ask';

export type Answer = { status: number; problem: null } | { status: null; problem: LinkProblem };
export type LinkProblem = 'TIMEOUT' | 'DNS' | 'REFUSED' | 'TLS' | 'PRIVATE' | 'REDIRECTS' | 'OTHER';

const mostRedirects = 5;

/** Asks an address whether it is there, following redirects, connecting only where it may. Never throws. */
export async function probeAddress(address: string, connecting: Connecting = {}): Promise<Answer> {
  let url = address;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) return failed('OTHER');
    try {
      const { status, location } = await askGently(new URL(url), connecting);
      if (status < 300 || status >= 400 || !location) return { status, problem: null };
      url = new URL(location, url).toString();
    } catch (error) {
      return failed(problemOf(error));
    }
  }
  return failed('REDIRECTS');
}

async function askGently(url: URL, connecting: Connecting) {
  const head = await ask(url, 'HEAD', connecting);
  // Many servers refuse HEAD for pages that they would show.
  return head.status < 400 ? head : ask(url, 'GET', connecting);
}

const failed = (problem: LinkProblem): Answer => ({ status: null, problem });

function problemOf(error: unknown): LinkProblem {
  if (error instanceof PrivateHost) return 'PRIVATE';
  const { code, cause } = error as { code?: string; cause?: { name?: string } };
  if (cause?.name === 'TimeoutError') return 'TIMEOUT';
  const known = String(code ?? '');
  if (/^(ENOTFOUND|EAI_AGAIN)$/.test(known)) return 'DNS';
  if (/^(ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH)$/.test(known)) return 'REFUSED';
  if (/TIMEDOUT|TIMEOUT/.test(known)) return 'TIMEOUT';
  return /CERT|TLS|SSL|SELF_SIGNED/.test(known) ? 'TLS' : 'OTHER';
}
