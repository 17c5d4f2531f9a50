import { expect, test } from 'vitest';
import type { NewsContent } from '@/lib/news/rules';
import { latestFirst, latestPublishedFirst, newsValuesOf, timelineOf, yearsOf } from '@/lib/news/rules';

const item = (slug: string, happenedOn: string, given: Partial<NewsContent> = {}) => ({
  slug,
  content: { happenedOn, topics: ['park'], newsKind: 'news', ...given } as NewsContent,
});
const slugs = (rows: { slug: string }[]) => rows.map(({ slug }) => slug);

const rows = [
  item('in-2024', '2024'),
  item('may', '2023-05', { newsKind: 'milestone' }),
  item('april-19', '2023-04-19', { newsKind: 'milestone', topics: ['park', 'policy'] }),
  item('april-3', '2024-04-03', { newsKind: 'milestone', topics: ['exchange'] }),
  item('b', '2025-05-18', { newsKind: 'milestone' }),
  item('a', '2025-05-18'),
];

test('The latest comes first; a date that is only a year after those within it; then by slug', () => {
  expect(slugs(latestFirst(rows))).toEqual(['a', 'b', 'april-3', 'in-2024', 'may', 'april-19']);
});

test('A timeline has the milestones of its topic, the earliest first', () => {
  expect(slugs(timelineOf(rows, 'park'))).toEqual(['april-19', 'may', 'b']);
  expect(slugs(timelineOf(rows, 'week'))).toEqual([]);
});

test('Years are those that there are items of, the latest first', () => {
  expect(yearsOf(rows)).toEqual(['2025', '2024', '2023']);
  expect(newsValuesOf.year(item('x', '2023-05'))).toEqual(['2023']);
  expect(newsValuesOf.topic(item('x', '2023', { topics: ['week', 'talent'] }))).toEqual(['week', 'talent']);
});

test('A feed begins with what was published last, however long ago it happened', () => {
  const published = rows.map((row, index) => ({ ...row, firstPublishedAt: new Date(index === 1 ? 2000 : 1000) }));
  expect(slugs(latestPublishedFirst(published)).slice(0, 3)).toEqual(['may', 'a', 'b']);
});
