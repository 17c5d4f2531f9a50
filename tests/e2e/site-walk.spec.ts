import { readFileSync } from 'node:fs';
import type { APIRequestContext } from '@playwright/test';
import { parseHTML } from 'linkedom';
import { Converter } from 'opencc-js';
import { type Locale, locales } from '@/lib/i18n/locales';
import { expect, test } from '@/tests/e2e/support/test';

type Page = { url: string; locale: Locale; document: Document };

const ids = (prefix: string, most: number) =>
  Array.from({ length: most }, (_, index) => `${prefix}${String(index + 1).padStart(2, '0')}`);
const toTraditional = Converter({ from: 'cn', to: 't' });
/** Right in Hong Kong, though OpenCC knows a rarer form, or the same word in both. */
const rightInHongKong = new Set([
  '台',
  '里',
  '干',
  '群',
  '床',
  '面',
  '后',
  '松',
  '斗',
  '才',
  '布',
  '周',
  '余',
  '岳',
  '了',
  '占',
  '准',
  '托',
  '致',
  '尸',
  '游',
  '回',
  '只',
  '系',
  '卷',
  '症',
  '借',
  '注',
  '核',
  '冲',
]);

/** Addresses of the site map, as paths. */
async function siteMap(request: APIRequestContext, baseURL: string): Promise<string[]> {
  const xml = await (await request.get('/sitemap.xml')).text();
  const found = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => (url ?? '').replaceAll('&amp;', '&'));
  expect(found.length).toBeGreaterThan(100);
  for (const url of found) expect(url.startsWith(`${baseURL}/`), url).toBe(true);
  return found.map((url) => url.slice(baseURL.length));
}

/** Every page of the site map, four at a time. */
async function walk(request: APIRequestContext, paths: string[], look: (page: Page) => void): Promise<void> {
  const waiting = [...paths];
  const work = async () => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      const response = await request.get(path, { maxRedirects: 0 });
      expect(response.status(), path).toBe(200);
      const { document } = parseHTML(await response.text());
      look({ url: path, locale: path.split('/')[1] as Locale, document });
    }
  };
  await Promise.all([work(), work(), work(), work()]);
}

/** What a reader is shown in the page's own language: without what is marked as another one, and without programs. */
function ownWords(document: Document): string {
  const body = document.body.cloneNode(true) as HTMLElement;
  for (const part of body.querySelectorAll('[lang], script, style, noscript, template')) part.remove();
  return body.innerHTML.replaceAll(/<[^>]*>/g, ' ');
}

test.describe('The whole site', () => {
  test.setTimeout(400_000);

  test('answers in its language, with no raw key, each script in its own characters, a way back and links that lead somewhere', async ({
    request,
    baseURL,
  }) => {
    const paths = await siteMap(request, baseURL ?? '');
    const internal = new Map<string, string>();
    const faults: string[] = [];
    await walk(request, paths, ({ url, locale, document }) => {
      const fault = (what: string) => faults.push(`${url}: ${what}`);
      if (document.documentElement.getAttribute('lang') !== locale) fault(`lang is ${document.documentElement.lang}`);
      const title = document.querySelector('title')?.textContent ?? '';
      if (title.trim() === '') fault('no title');
      if (document.querySelectorAll('h1').length !== 1) fault(`${document.querySelectorAll('h1').length} h1`);
      const alternates = [...document.querySelectorAll('link[rel=alternate]')].map(
        (link) => link.getAttribute('hrefLang') ?? link.getAttribute('hreflang'),
      );
      for (const other of locales) if (!alternates.includes(other)) fault(`no hreflang ${other}`);
      if (!document.querySelector('link[rel=canonical]')) fault('no canonical link');
      const text = ownWords(document);
      const key = /\b(?:[a-z]+[A-Z]?[a-zA-Z]*\.){1,4}(?:title|lead|none|label|intro|[a-z]+[A-Z][a-zA-Z]+)\b/.exec(
        text.replaceAll(/https?:\/\/\S+|\S+\.(?:csv|json|xml|pdf|ics|cn|hk|com|org|net)\b/g, ''),
      );
      if (key) fault(`raw key ${key[0]}`);
      if (locale === 'zh-HK') {
        const wrong = [...new Set(text)].filter(
          (one) => !rightInHongKong.has(one) && /\p{Script=Han}/u.test(one) && toTraditional(one) !== one,
        );
        if (wrong.length > 0) fault(`Simplified: ${wrong.join('')} in ${contextOf(text, wrong[0] ?? '')}`);
      }
      if (!/^\/[^/]+$/.test(url) && !document.querySelector('nav.crumb a')) fault('no way back');
      for (const link of document.querySelectorAll('a[href]')) {
        const href = link.getAttribute('href') ?? '';
        if (href.startsWith('#')) {
          if (href !== '#' && !document.getElementById(decodeURIComponent(href.slice(1)))) fault(`no anchor ${href}`);
        } else if (href.startsWith('/')) {
          internal.set(href.split('#')[0] ?? '', url);
        } else if (!/^(https?:\/\/[^\s]+|mailto:[^\s@]+@[^\s@]+)$/.test(href) || !URL.canParse(href)) {
          fault(`link ${href}`);
        }
      }
    });
    const known = new Set(paths);
    const unseen = [...internal].filter(([href]) => !known.has(href));
    for (const [href, from] of unseen) {
      const response = await request.get(href, { maxRedirects: 0 });
      // Pages behind sign-in lead there; a switch of language leads back.
      if (![200, 303, 307].includes(response.status())) faults.push(`${from}: ${href} answers ${response.status()}`);
    }
    expect(faults.slice(0, 40)).toEqual([]);
  });

  test('finds each figure, name and promise of the document by search, and shows its source and date', async ({
    request,
  }) => {
    const places = [
      ...ids('F', 35).map((id) => ({ id, path: `/figures/${id}` })),
      ...ids('C', 42).map((id) => ({ id, path: `/promises/${id}` })),
      ...ids('N', 51).map((id) => ({ id, path: `/glossary/${id}` })),
    ];
    const t = JSON.parse(readFileSync('lib/i18n/messages/zh-HK/library.json', 'utf8'));
    const faults: string[] = [];
    for (const { id, path } of places) {
      const found = parseHTML(await (await request.get(`/zh-HK/search?q=${id}`)).text()).document;
      const first = found.querySelector('main ol a[href], main ul a[href^="/zh-HK/figures/"], main li a[href]');
      if (!found.querySelector(`main a[href="/zh-HK${path}"]`))
        faults.push(`${id}: not found by search (${first?.getAttribute('href')})`);
      const page = parseHTML(await (await request.get(`/zh-HK${path}`)).text()).document;
      const words = page.querySelector('main')?.textContent ?? '';
      if (!words.includes(t.sources) || !words.includes('P00')) faults.push(`${id}: no source`);
      if (!/\d{4}\s?年|無日期|未註明日期|無日期/.test(words)) faults.push(`${id}: no date`);
    }
    expect(faults).toEqual([]);
  });
});

function contextOf(text: string, character: string): string {
  const at = text.indexOf(character);
  return text.slice(Math.max(0, at - 12), at + 12).replaceAll(/\s+/g, ' ');
}
