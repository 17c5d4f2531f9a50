import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { loadMessages } from '@/lib/i18n/messages';
import { kindOf } from '@/lib/library/kinds';
import { siteAreas, sitePages } from '@/lib/site-map';

const publicFolder = fileURLToPath(new URL('../../app/[locale]/(public)', import.meta.url));

test('Every public page with an address of its own is on the site map', () => {
  const built = readdirSync(publicFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === 'page.tsx' && !file.includes('['))
    .map((file) => path.dirname(file))
    .map((folder) => (folder === '.' ? '' : `/${folder.split(path.sep).join('/')}`));
  expect(built.length).toBeGreaterThan(5);
  const mapped = new Set<string>(sitePages.map(({ path: address }) => address));
  // The answer of a form stands under the page that has the form.
  const answers = ['/talent/check'];
  expect(built.filter((address) => !mapped.has(address) && !answers.includes(address))).toEqual([]);
});

test('Each page and each key stands there once', () => {
  const paths = sitePages.map((page) => page.path);
  const keys = sitePages.map((page) => page.key);
  expect(new Set(paths).size).toBe(paths.length);
  expect(new Set(keys).size).toBe(keys.length);
});

test.each(locales)('%s names every area and page, and nothing that is not there', async (locale) => {
  const { siteMap } = await loadMessages(locale);
  expect(Object.keys(siteMap.areas)).toEqual(siteAreas.map(({ key }) => key));
  expect(Object.keys(siteMap.pages)).toEqual(sitePages.map(({ key }) => key));
});

test('A page that lists records is where those of its kind have their pages', () => {
  for (const page of sitePages) {
    if ('records' in page) expect(kindOf(page.records).path('x')).toMatch(new RegExp(`^${page.path}[/#]`));
  }
});
