import { describe, expect, test } from 'vitest';
import { makeLocalizedText } from '@/lib/i18n/localized-text';
import { readContent } from '@/lib/library/content';
import { promise } from '@/lib/library/kinds/promise';
import { problemsOf } from '@/lib/library/rules';
import { facetsOf, groupPromises, isFiltered, matchesFilter, queryOf, readPromiseView } from '@/lib/promises/filters';
import { publishedUpdates } from '@/lib/promises/publications';
import {
  countByStatus,
  isFromReply,
  type ListedPromise,
  lastEvidence,
  type PromiseContent,
  type PromiseUpdate,
  progressByYear,
  statusAtEndOf,
  updatesInOrder,
  yearOf,
} from '@/lib/promises/rules';

const words = (text: string) => makeLocalizedText({ 'zh-HK': text, 'zh-CN': text, en: text });

function entry(date: string, status: PromiseUpdate['status'], given: Partial<PromiseUpdate> = {}): PromiseUpdate {
  return { key: date, date, status, isInferred: false, text: words(date), evidence: null, sources: ['P00'], ...given };
}

function listed(slug: string, given: Partial<PromiseContent>): ListedPromise {
  const content = readContent(promise, {
    title: words(slug),
    section: 'science',
    status: 'ONGOING',
    body: words('one'),
  });
  return { slug, content: { ...content, ...given } };
}

describe('The line of a promise', () => {
  const line = [
    entry('2025-05', 'ONGOING', { sources: ['P09'] }),
    entry('2024', 'NEXT'),
    entry('2024-07-01', 'ONGOING', { sources: ['P98'] }),
  ];

  test('runs from the earliest entry on, a bare year before the days in it', () => {
    expect(updatesInOrder({ updates: line }).map(({ date }) => date)).toEqual(['2024', '2024-07-01', '2025-05']);
  });

  test.each([
    [2023, null],
    [2024, 'ONGOING'],
    [2025, 'ONGOING'],
    [2030, 'ONGOING'],
  ])('at the end of %i the status is %s', (year, status) => {
    expect(statusAtEndOf({ updates: line }, year)).toBe(status);
  });

  test('An entry with no other source and no address only repeats the reply', () => {
    expect(isFromReply(entry('2024', 'NEXT'))).toBe(true);
    expect(isFromReply(entry('2024', 'NEXT', { sources: ['P00', 'P09'] }))).toBe(false);
    expect(isFromReply(entry('2024', 'NEXT', { evidence: 'https://example.org/' }))).toBe(false);
  });

  test('The last evidence is what another source reported, or what shows that it is done', () => {
    expect(lastEvidence({ updates: line })?.date).toBe('2025-05');
    expect(lastEvidence({ updates: [entry('2024', 'NEXT')] })).toBeNull();
    expect(lastEvidence({ updates: [entry('2024', 'DONE')] })?.date).toBe('2024');
  });
});

describe('Progress over time', () => {
  const promises = [
    listed('C01', {
      status: 'DONE',
      updates: [entry('2024', 'NEXT'), entry('2025-03-01', 'ONGOING', { sources: ['P09'] }), entry('2026', 'DONE')],
    }),
    listed('C02', { status: 'NEXT', updates: [entry('2025', 'NEXT')] }),
  ];

  test('Each year shows how its promises stood at its end, nearest to their end first, and what was reported in it', () => {
    const years = progressByYear(promises, 2026);
    expect(years.map(({ year, statuses }) => [year, statuses])).toEqual([
      [2024, ['NEXT']],
      [2025, ['ONGOING', 'NEXT']],
      [2026, ['DONE', 'NEXT']],
    ]);
    expect(years.map(({ entries }) => entries.map(({ slug, update }) => `${slug} ${update.date}`))).toEqual([
      [],
      ['C01 2025-03-01'],
      [],
    ]);
    expect(years[1]?.counts).toEqual({ DONE: 0, ONGOING: 1, NEXT: 1, PLANNED: 0, HOPED: 0 });
  });

  test('This year shows them as they stand now, whatever their last entry says', () => {
    const moved = [listed('C03', { status: 'ONGOING', updates: [entry('2024', 'HOPED')] })];
    expect(progressByYear(moved, 2024)[0]?.statuses).toEqual(['ONGOING']);
    expect(progressByYear(moved, 2025).map(({ statuses }) => statuses)).toEqual([['HOPED'], ['ONGOING']]);
  });

  test('Without an entry there is no year', () => {
    expect(progressByYear([], 2026)).toEqual([]);
    expect(progressByYear([listed('C04', { updates: [] })], 2026)).toEqual([]);
  });

  test('An entry of a year to come does not make the years run backwards', () => {
    const early = [listed('C05', { status: 'PLANNED', updates: [entry('2027', 'PLANNED')] })];
    expect(progressByYear(early, 2026).map(({ year }) => year)).toEqual([2027]);
  });

  test('The year changes with the day in Tianjin and Hong Kong', () => {
    expect(yearOf(new Date('2026-12-31T15:59:59Z'))).toBe(2026);
    expect(yearOf(new Date('2026-12-31T16:00:00Z'))).toBe(2027);
  });
});

describe('Filters', () => {
  const promises = [
    listed('C01', { status: 'NEXT', section: 'science', bodyNamed: false }),
    listed('C02', { status: 'NEXT', section: 'talent', bodyNamed: true }),
    listed('C03', { status: 'DONE', section: 'talent', bodyNamed: false }),
  ];
  const all = { status: null, section: null, body: null } as const;

  test.each([
    [{}, { ...all, group: 'section' }],
    [
      { status: 'next', group: 'status' },
      { ...all, status: 'NEXT', group: 'status' },
    ],
    [
      { section: 'talent', body: 'unnamed' },
      { ...all, section: 'talent', body: 'unnamed', group: 'section' },
    ],
    [
      { status: 'gone', section: ['talent', 'science'], body: '', group: 'x' },
      { ...all, group: 'section' },
    ],
  ])('%j is read from an address', (query, view) => {
    expect(readPromiseView(query)).toEqual(view);
  });

  test('What is written into an address is read from it again, and the whole list has none', () => {
    const view = { status: 'PLANNED', section: 'exchange', body: 'named', group: 'status' } as const;
    const query = queryOf(view);
    expect(query).toBe('?status=planned&section=exchange&body=named&group=status');
    expect(readPromiseView(Object.fromEntries(new URLSearchParams(query)))).toEqual(view);
    expect(queryOf({ ...all, group: 'section' })).toBe('');
    expect(isFiltered({ ...all, body: 'named' })).toBe(true);
    expect(isFiltered(all)).toBe(false);
  });

  test.each([
    [all, ['C01', 'C02', 'C03']],
    [{ ...all, status: 'NEXT' }, ['C01', 'C02']],
    [{ ...all, status: 'NEXT', section: 'talent' }, ['C02']],
    [{ ...all, body: 'unnamed' }, ['C01', 'C03']],
    [{ ...all, status: 'DONE', body: 'named' }, []],
  ] as const)('%j leaves %j over', (filter, slugs) => {
    expect(promises.filter((one) => matchesFilter(one, filter)).map(({ slug }) => slug)).toEqual(slugs);
  });

  test('A count says what its choice would show while the other filters stay', () => {
    const { status, section, body } = facetsOf(promises, { ...all, status: 'NEXT' });
    const counts = (facet: { choice: string | null; count: number }[]) =>
      Object.fromEntries(facet.map(({ choice, count }) => [choice ?? 'all', count]));
    expect(counts(status)).toEqual({ all: 3, DONE: 1, ONGOING: 0, NEXT: 2, PLANNED: 0, HOPED: 0 });
    expect(counts(section)).toEqual({ all: 2, science: 1, transfer: 0, talent: 1, exchange: 0 });
    expect(counts(body)).toEqual({ all: 2, named: 1, unnamed: 1 });
  });

  test('Groups come in the order of the choices and are never empty', () => {
    const grouped = (by: 'status' | 'section') =>
      groupPromises(promises, by).map(({ key, promises: of }) => [key, of.map(({ slug }) => slug)]);
    expect(grouped('section')).toEqual([
      ['science', ['C01']],
      ['talent', ['C02', 'C03']],
    ]);
    expect(grouped('status')).toEqual([
      ['DONE', ['C03']],
      ['NEXT', ['C01', 'C02']],
    ]);
  });

  test('Every status is counted, also one that nobody has', () => {
    expect(countByStatus(['NEXT', 'NEXT'])).toEqual({ DONE: 0, ONGOING: 0, NEXT: 2, PLANNED: 0, HOPED: 0 });
  });
});

describe('A promise counts as done only with evidence', () => {
  const grades = new Map([['P00', 'DOCUMENT'] as const]);
  const problems = (updates: PromiseUpdate[]) =>
    problemsOf(
      promise as unknown as Parameters<typeof problemsOf>[0],
      {
        ...listed('C01', { status: 'DONE', updates: [] }).content,
        quotes: [{ key: 'r1', text: 'words' }],
        updates,
        sources: ['P00'],
      },
      grades,
    );

  test.each<[string, PromiseUpdate[]]>([
    ['no entry at all', []],
    ['evidence for an earlier status only', [entry('2024', 'ONGOING')]],
    ['an entry that says done and rests on nothing', [entry('2024', 'DONE', { sources: [] })]],
  ])('not with %s', (_what, updates) => {
    expect(problems(updates)).toEqual({ status: 'EVIDENCE' });
  });

  test.each<[string, PromiseUpdate[]]>([
    ['a source', [entry('2024', 'DONE')]],
    ['an address', [entry('2024', 'DONE', { sources: [], evidence: 'https://example.org/' })]],
  ])('with %s', (_what, updates) => {
    expect(problems(updates)).toEqual({});
  });
});

describe('When an entry was published', () => {
  const first = new Date('2026-01-01T00:00:00Z');
  const second = new Date('2026-02-01T00:00:00Z');
  const third = new Date('2026-03-01T00:00:00Z');
  const version = (publishedAt: Date, updates: PromiseUpdate[]) => ({ publishedAt, content: { updates } });

  test('An entry keeps the time of the version it came in with; another version changes nothing', () => {
    const one = entry('2024', 'NEXT', { key: 'r1' });
    const two = entry('2025', 'ONGOING', { key: 'r2' });
    const times = publishedUpdates([version(first, [one]), version(second, [one, two]), version(third, [one, two])]);
    expect(times.map(({ update, publishedAt, updatedAt }) => [update.key, publishedAt, updatedAt])).toEqual([
      ['r1', first, first],
      ['r2', second, second],
    ]);
  });

  test('An entry that was rewritten is as new as its words, and as old as it is', () => {
    const before = entry('2024', 'NEXT', { key: 'r1' });
    const after = { ...before, text: words('more exactly') };
    const [time] = publishedUpdates([version(first, [before]), version(second, [after]), version(third, [after])]);
    expect(time).toEqual({ update: after, publishedAt: first, updatedAt: second });
  });

  test('An entry that was taken out is not told, and one that came back counts from then', () => {
    const one = entry('2024', 'NEXT', { key: 'r1' });
    expect(publishedUpdates([version(first, [one]), version(second, [])])).toEqual([]);
    const [time] = publishedUpdates([version(first, [one]), version(second, []), version(third, [one])]);
    expect(time).toMatchObject({ publishedAt: third, updatedAt: third });
    expect(publishedUpdates([])).toEqual([]);
  });
});
