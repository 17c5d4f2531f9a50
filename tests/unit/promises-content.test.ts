import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContent } from '@/lib/library/content';
import { passage } from '@/lib/library/kinds/passage';
import { promise } from '@/lib/library/kinds/promise';
import { routes } from '@/lib/routes';
import { passageRecords } from '@/prisma/seed/library/passages';
import { promiseRecords } from '@/prisma/seed/library/promises';

const reply = readFileSync(new URL('../../prisma/seed/content/reply.txt', import.meta.url), 'utf8');
const promises = promiseRecords.records.map(({ slug, content }) => ({ slug, ...readContent(promise, content) }));
const passages = passageRecords.records.map(({ slug, content }) => ({ slug, ...readContent(passage, content) }));
const withoutBlanks = (text: string) => text.replace(/\s/g, '');
const numbered = (letter: string, most: number) =>
  Array.from({ length: most }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`);

describe('The reply', () => {
  test('All sentences together are the whole document, without the mark that its conversion left', () => {
    const joined = withoutBlanks(passages.map(({ original }) => original).join(''));
    expect(joined).toBe(withoutBlanks(reply.replace('[bookmark: shuo]', '')));
  });

  test('Sentences are numbered in their order, in paragraphs that only go on', () => {
    expect(passages.map(({ slug }) => slug)).toEqual(numbered('s', 40));
    const paragraphs = passages.map(({ paragraph }) => paragraph);
    expect(paragraphs).toEqual(paragraphs.toSorted((one, other) => one - other));
  });

  test('A paragraph stays in its section, and each section begins with its heading', () => {
    for (const number of new Set(passages.map(({ paragraph }) => paragraph)))
      expect(new Set(passages.filter(({ paragraph }) => paragraph === number).map(({ section }) => section)).size).toBe(
        1,
      );
    expect(passages.filter(({ isHeading }) => isHeading).map(({ section }) => section)).toEqual([
      'science',
      'transfer',
      'talent',
      'exchange',
    ]);
  });

  test.each(passages.map((one) => [one.slug, one] as const))(
    '%s reads in Simplified Chinese as it stands or as corrected',
    (_slug, { original, corrected, note, rendering }) => {
      expect(rendering['zh-CN'].text).toBe(corrected ?? original);
      if (corrected) expect(note).not.toBeNull();
    },
  );

  test('The four faults of the text are corrected', () => {
    const corrected = passages.flatMap(({ slug, corrected: right }) => (right ? [[slug, right]] : []));
    expect(corrected.map(([slug]) => slug)).toEqual(['s10', 's20', 's23', 's26']);
    for (const [index, words] of ['二、 加速', '制造业立市', '《天津市人才', '博士后科研流动站110个'].entries())
      expect(corrected[index]?.[1]).toContain(words);
  });

  test('Every figure, promise and name of the document belongs to a sentence', () => {
    const linked = new Set(passages.flatMap(({ related }) => related));
    const wanted = [...numbered('FIGURE:F', 35), ...numbered('PROMISE:C', 42), ...numbered('TERM:N', 51)];
    expect(wanted.filter((link) => !linked.has(link))).toEqual([]);
  });
});

describe('The promises', () => {
  test('There are 42, with the statuses that the document gives them', () => {
    expect(promises.map(({ slug }) => slug)).toEqual(numbered('C', 42));
    const inStatus = (status: string) => promises.filter((one) => one.status === status).map(({ slug }) => slug);
    expect(inStatus('DONE')).toEqual(['C20', 'C21']);
    expect(inStatus('NEXT')).toEqual(['C01', 'C02', 'C03', 'C04', 'C27', 'C28', 'C29', 'C38', 'C40']);
    expect(inStatus('PLANNED')).toEqual(['C37']);
    expect(inStatus('HOPED')).toEqual(['C39']);
    expect(inStatus('ONGOING')).toHaveLength(29);
  });

  test('A body counts as named only where the document names it', () => {
    expect(promises.filter(({ bodyNamed }) => bodyNamed).map(({ slug }) => slug)).toEqual(['C24', 'C25', 'C27', 'C37']);
    for (const { bodyNamed, body } of promises) {
      if (bodyNamed) expect(body.en.text).toMatch(/\(.*(named as|named in|names both)/);
      else expect(body.en.text).toMatch(/names no body/);
    }
  });

  test.each(promises.map((one) => [one.slug, one] as const))(
    '%s stands in the sentences that its words are from',
    (slug, { quotes }) => {
      expect(quotes.length).toBeGreaterThan(0);
      for (const { text } of quotes) {
        const home = passages.filter(({ original }) => original.includes(text));
        expect(
          home.some(({ related }) => related.includes(`PROMISE:${slug}`)),
          text,
        ).toBe(true);
      }
    },
  );

  test.each(promises.map((one) => [one.slug, one] as const))(
    '%s has a line that begins with the reply, whose date is inferred, and ends with its status',
    (_slug, { updates, status }) => {
      expect(updates[0]).toMatchObject({ date: '2024', isInferred: true, sources: ['P00'] });
      for (const { sources } of updates) expect(sources).not.toEqual([]);
      expect(updates.at(-1)?.status).toBe(status);
    },
  );
});

test('Each way on leads to a page of the portal', () => {
  const pages = new Set(
    [
      routes.park,
      routes.chains,
      routes.platforms,
      routes.policies,
      routes.talent,
      routes.stations,
      routes.funding,
      routes.students,
      routes.schemes,
      routes.reply,
      routes.promises,
      routes.news,
      routes.organisations,
      routes.figures,
    ].map((route) => route('en').slice('/en'.length)),
  );
  const families = /^\/(guides\/(travel|study|work|develop)|policies\/[a-z-]+|programmes\/[a-z-]+|opportunities)$/;
  const paths = [...promises, ...passages].flatMap(({ actions }) => actions.map(({ path }) => path));
  expect(paths.length).toBeGreaterThan(100);
  expect(paths.filter((path) => !pages.has(path) && !families.test(path))).toEqual([]);
});
