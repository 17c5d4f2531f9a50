import type { ContentOfKind } from '@/lib/library/kind';
import { news } from '@/lib/library/kinds/news';

export type NewsContent = ContentOfKind<typeof news>;
export type NewsTopic = keyof typeof news.fields.topics.options;
export type NewsList = 'topic' | 'year';

type Row = { slug: string; content: NewsContent };

export const newsTopics = Object.keys(news.fields.topics.options) as NewsTopic[];

/** The year of a date that may be no more exact than that. */
export const yearOf = (date: string) => date.slice(0, 4);

/** What an item has of each list. */
export const newsValuesOf: Record<NewsList, (row: Row) => readonly string[]> = {
  topic: ({ content }) => content.topics,
  year: ({ content }) => [yearOf(content.happenedOn)],
};

/** The years there are items of, the latest first. */
export function yearsOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.map(({ content }) => yearOf(content.happenedOn)))].sort().reverse();
}

/** By when it happened, the latest first. A date that is only a year comes after those within it. */
export function latestFirst<Item extends Row>(rows: readonly Item[]): Item[] {
  return rows.toSorted(
    (one, other) =>
      other.content.happenedOn.localeCompare(one.content.happenedOn) || one.slug.localeCompare(other.slug),
  );
}

/** The milestones of a topic, the earliest first: a timeline. */
export function timelineOf<Item extends Row>(rows: readonly Item[], topic: NewsTopic): Item[] {
  return latestFirst(rows)
    .filter(({ content }) => content.newsKind === 'milestone' && content.topics.includes(topic))
    .reverse();
}

/** By when visitors could first read it here, the latest first; among those of one time, by when it happened. */
export function latestPublishedFirst<Item extends Row & { firstPublishedAt: Date }>(rows: readonly Item[]): Item[] {
  return latestFirst(rows).sort((one, other) => other.firstPublishedAt.getTime() - one.firstPublishedAt.getTime());
}
