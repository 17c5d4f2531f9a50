import 'server-only';
import { db } from '@/lib/db';
import type { LocalizedText } from '@/lib/i18n/localized-text';
import { readContent } from '@/lib/library/content';
import { promise } from '@/lib/library/kinds/promise';
import { listPublishedRecords, type PublishedRecord } from '@/lib/library/queries';
import { type PublishedUpdate, publishedUpdates } from '@/lib/promises/publications';

export type PublishedPromise = PublishedRecord<typeof promise>;

/** Every promise that is published, in the order of their numbers. */
export function listPublishedPromises(): Promise<PublishedPromise[]> {
  return listPublishedRecords(promise);
}

/** One promise with the ones before and after it; null when there is none of that number. */
export async function findPublishedPromise(
  slug: string,
): Promise<{ record: PublishedPromise; previous: PublishedPromise | null; next: PublishedPromise | null } | null> {
  const all = await listPublishedPromises();
  const at = all.findIndex((one) => one.slug === slug);
  const record = all[at];
  return record ? { record, previous: all[at - 1] ?? null, next: all[at + 1] ?? null } : null;
}

export type ListedUpdate = PublishedUpdate & { slug: string; title: LocalizedText };

/** What has happened to all promises: what was published here last first, and of that what happened last. */
export async function listPublishedPromiseUpdates({ most }: { most: number }): Promise<ListedUpdate[]> {
  const records = await db().libraryRecord.findMany({
    where: { kind: 'PROMISE', publishedVersionId: { not: null } },
    orderBy: { slug: 'asc' },
    select: { slug: true, versions: { orderBy: { number: 'asc' }, select: { publishedAt: true, content: true } } },
  });
  return records
    .flatMap(({ slug, versions }) => {
      const read = versions.map(({ publishedAt, content }) => ({
        publishedAt,
        content: readContent(promise, content),
      }));
      const title = read.at(-1)?.content.title;
      return title ? publishedUpdates(read).map((update) => ({ ...update, slug, title })) : [];
    })
    .toSorted(
      (one, other) =>
        other.updatedAt.getTime() - one.updatedAt.getTime() ||
        other.update.date.localeCompare(one.update.date) ||
        one.slug.localeCompare(other.slug),
    )
    .slice(0, most);
}
