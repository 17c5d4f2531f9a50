// What deploy/nginx.conf promises, asked of a real nginx before a real portal.
import { Sentence } from '../../../scripts/support/say.mjs';

/** Throws one sentence for what is not as promised. */
export async function checkProxy(proxy, locale) {
  const ask = async (path, headers = {}) => {
    const answer = await fetch(`${proxy}${path}`, { headers, redirect: 'manual' });
    return {
      status: answer.status,
      cache: answer.headers.get('x-cache'),
      headers: answer.headers,
      body: await answer.text(),
    };
  };
  const home = `/${locale}`;
  const data = { rsc: '1', 'next-router-prefetch': '1' };

  await ask(home);
  const page = await ask(home);
  demand(page.cache === 'HIT', `A second request of ${home} comes from the cache`, page);
  demand(/^<!DOCTYPE html>/i.test(page.body), `${home} is HTML`, page);
  demand(!page.headers.has('set-cookie'), `${home} sets no cookie`, page);

  // Next first leads such a request to the address that belongs to its headers.
  const asData = await follow(ask, home, data);
  demand(/x-component/.test(asData.headers.get('content-type') ?? ''), 'A request for data gets data', asData);
  const after = await ask(home);
  demand(/^<!DOCTYPE html>/i.test(after.body), 'And the page stays HTML after it', after);

  const plain = await ask(home, { 'accept-encoding': 'identity' });
  demand(!plain.headers.has('content-encoding'), 'Who does not take gzip gets none', plain);

  for (const path of [`${home}/my`, `${home}/admin`, `${home}/sign-in`, '/api/health/live']) {
    await ask(path);
    const own = await ask(path);
    demand(own.cache === null || own.cache === '', `${path} goes past the cache`, own);
  }
  const preview = await ask(home, { cookie: '__prerender_bypass=anything' });
  demand(preview.cache === 'BYPASS', 'A preview goes past the cache', preview);

  await ask('/api/open/openapi.json');
  const open = await ask('/api/open/openapi.json');
  demand(open.cache === 'HIT', 'Open data comes from the cache', open);
  const language = await ask('/', { 'accept-language': 'en' });
  demand(language.status === 307 && language.cache !== 'HIT', 'The choice of a language is not kept', language);
}

async function follow(ask, path, headers) {
  const first = await ask(path, headers);
  const location = first.headers.get('location');
  if (!location) return first;
  const { pathname, search } = new URL(location, 'http://localhost');
  return await ask(pathname + search, headers);
}

function demand(holds, promise, { status, cache, headers }) {
  if (holds) return;
  throw new Sentence(
    `Not as promised: "${promise}" (status ${status}, X-Cache ${cache}, ` +
      `Cache-Control ${headers.get('cache-control')}, ${headers.get('content-type')}).`,
  );
}
