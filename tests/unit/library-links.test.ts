import { describe, expect, test } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import type { LocalizedText } from '@/lib/i18n/localized-text';
import { visitFields } from '@/lib/library/content';
import { desks } from '@/lib/talent/rules';
import { programmes } from '@/prisma/seed/content/programmes';
import { recordSets } from '@/prisma/seed/library/record-sets';

/** Pages that are no record: lists, and those with a form. */
const pages = ['/contact', '/park', '/chains', '/stations', '/policies', '/schemes', '/guides', '/programmes'];
const there = new Set([
  ...pages,
  ...programmes.map(({ slug }) => `/programmes/${slug}`),
  ...recordSets.flatMap(({ kind, records }) => records.map(({ slug }) => kind.path(slug))),
]);

const linksOf = (text: string) => [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, path]) => path ?? '');

describe('Links within the portal lead to pages that there are', () => {
  const texts = recordSets.flatMap(({ kind, records }) =>
    records.flatMap(({ slug, content }) =>
      visitFields(kind, content)
        .filter(({ field, value }) => field.type === 'prose' && value !== null)
        .map(({ name, value }) => ({ where: `${kind.kind}:${slug} ${name}`, text: value as LocalizedText })),
    ),
  );

  test('in the prose of records, and the same in each language', () => {
    const wrong = texts.flatMap(({ where, text }) => {
      const links = linksOf(text.en.text);
      const same = locales.every((locale) => String(linksOf(text[locale].text)) === String(links));
      const dead = links.filter((path) => !there.has(path.replace(/[?#].*$/, '')));
      return same && dead.length === 0 ? [] : [`${where}: ${same ? dead : 'links differ'}`];
    });
    expect(wrong).toEqual([]);
    expect(texts.some(({ text }) => linksOf(text.en.text).length > 0)).toBe(true);
  });

  test('from the self-check', () => {
    const dead = Object.values(desks).filter(({ path }) => !there.has(path.replace(/#.*$/, '')));
    expect(dead).toEqual([]);
  });
});
