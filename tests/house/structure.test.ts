import { describe, expect, test } from 'vitest';
import { importsOf, listSources, type Source } from '@/tests/house/sources';

const code = listSources(/^(app|components|lib|prisma\/seed|proxy|next\.config|scripts).*\.(ts|tsx|mjs)$/);
const under = (...folders: string[]) => code.filter(({ path }) => folders.some((folder) => path.startsWith(folder)));
const paths = (sources: Source[]) => sources.map(({ path }) => path);

test('there is something to look at', () => {
  expect(under('app/').length).toBeGreaterThan(10);
  expect(under('lib/').length).toBeGreaterThan(20);
});

describe('imports run downward', () => {
  const importing = (sources: Source[], pattern: RegExp) =>
    paths(sources.filter((source) => importsOf(source).some((from) => pattern.test(from))));

  test('nothing outside app imports app', () => {
    const fromApp = /^@\/app\//;
    expect(importing(under('lib/', 'components/', 'prisma/'), fromApp)).toEqual([]);
  });

  test('lib imports no component', () => {
    expect(importing(under('lib/'), /^@\/components\//)).toEqual([]);
  });

  test('components do not fetch: they import no query, command or database', () => {
    const reaching = under('components/').filter((source) =>
      [...source.text.matchAll(/^import (?!type)[^;]*? from '([^']+)'/gms)].some(
        ([statement, from]) =>
          /^@\/lib\/(db|.*\/(queries|commands|.*-queries))$/.test(from ?? '') &&
          !/import \{ type [^,}]+ \}/.test(statement),
      ),
    );
    expect(paths(reaching)).toEqual([]);
  });

  test('leaves (errors, routes, schema, rules, states) never reach the database', () => {
    const leaves = under('lib/').filter(({ path }) => /\/(errors|routes|dates|schema|rules|states)\.ts$/.test(path));
    expect(importing(leaves, /^(server-only|@\/lib\/db|@\/lib\/.*\/(queries|commands))$/)).toEqual([]);
  });

  test('the house is imported by its full name, not by a relative way up', () => {
    expect(
      importing(
        code.filter(({ path }) => /\.tsx?$/.test(path)),
        /^\.\.\//,
      ),
    ).toEqual([]);
  });

  test('there is no barrel file', () => {
    const barrels = under('lib/', 'components/').filter(({ text }) => /^export \* from/m.test(text));
    expect(paths(barrels)).toEqual([]);
  });
});

describe('fences', () => {
  test('only lib/env.ts reads the environment of the app, only settings.mjs that of the scripts', () => {
    const readers = code.filter(({ text }) => /process\.env\b/.test(text));
    expect(paths(readers).filter((path) => !path.startsWith('scripts/'))).toEqual(['lib/env.ts']);
    expect(paths(readers).filter((path) => path.startsWith('scripts/'))).toEqual(['scripts/support/settings.mjs']);
  });

  test('every file of lib that imports the database says server-only', () => {
    const open = under('lib/').filter(
      (source) =>
        importsOf(source).includes('@/lib/db') &&
        !/^import type[^;]*'@\/lib\/db'/m.test(source.text) &&
        !importsOf(source).includes('server-only'),
    );
    expect(paths(open)).toEqual([]);
  });

  test('pages and components do not touch the database', () => {
    const reaching = under('app/[locale]/', 'components/').filter((source) => importsOf(source).includes('@/lib/db'));
    expect(paths(reaching)).toEqual([]);
  });

  test('every server action is made by formAction', () => {
    const actions = under('app/').filter(({ text }) => text.startsWith("'use server'"));
    expect(actions.length).toBeGreaterThan(3);
    for (const { path, text } of actions) {
      const exported = [...text.matchAll(/^export (?:const|async function|function) (\w+)/gm)].map(([, name]) => name);
      const made = [...text.matchAll(/^export const (\w+) = formAction\(/gm)].map(([, name]) => name);
      // Signing out takes nothing from the form.
      expect([...made, 'signOutAction'], path).toEqual(expect.arrayContaining(exported));
    }
  });

  test('nothing switches the linter or the types off', () => {
    const off = listSources(/\.(ts|tsx|mjs|css)$/).filter(
      ({ path, text }) =>
        !path.startsWith('tests/house/') && /biome-ignore|@ts-ignore|@ts-expect-error|\bas any\b|: any\b/.test(text),
    );
    expect(paths(off)).toEqual([]);
  });

  test('raw HTML is never set', () => {
    expect(paths(under('app/', 'components/').filter(({ text }) => /dangerouslySetInnerHTML/.test(text)))).toEqual([]);
  });

  test('no page or component names another origin', () => {
    const outside = under('app/', 'components/').filter(({ text }) =>
      /(src|href|action)=["'{`]+https?:\/\//.test(text),
    );
    expect(paths(outside)).toEqual([]);
  });
});

describe('sizes and names', () => {
  const counted = code.filter(({ path }) => !/^prisma\/seed\/content\//.test(path));

  test('no file is longer than 300 lines, nine in ten are under 180', () => {
    expect(paths(counted.filter(({ lines }) => lines > 300))).toEqual([]);
    const long = counted.filter(({ lines }) => lines > 180).length;
    expect(long / counted.length).toBeLessThan(0.1);
  });

  test('files and folders are kebab-case', () => {
    const odd = counted.filter(({ path }) =>
      path
        .replace(/\.(ts|tsx|mjs|d\.ts)$/, '')
        .split('/')
        .some((part) => !/^(?:[a-z0-9.-]+|\[(?:\.\.\.)?[a-zA-Z]+\]|\([a-z]+\)|zh-HK|zh-CN)$/.test(part)),
    );
    expect(paths(odd)).toEqual([]);
  });

  test('names that say nothing are not used', () => {
    const vague = under('app/', 'components/', 'lib/').filter(({ path }) =>
      /(^|[-/])(utils?|helpers?|managers?|services?|common|misc)([-./]|$)/.test(path),
    );
    expect(paths(vague)).toEqual([]);
  });
});
