import type { PromiseContent, PromiseUpdate } from '@/lib/promises/rules';

/** A version of a promise as it was published. */
export type PublishedVersion = { publishedAt: Date; content: Pick<PromiseContent, 'updates'> };

/** An entry of a promise's line, with when readers first saw it here and when they saw it as it is now. */
export type PublishedUpdate = { update: PromiseUpdate; publishedAt: Date; updatedAt: Date };

/** The entries of the last version, each with its times out of all versions, given in their order. */
export function publishedUpdates(versions: PublishedVersion[]): PublishedUpdate[] {
  return (versions.at(-1)?.content.updates ?? []).map((update) => {
    const wanted = JSON.stringify(update);
    // Backwards from the last version to the one where the entry came in, and to the one that made it what it is.
    let publishedAt = new Date(0);
    let updatedAt = new Date(0);
    let isUnchanged = true;
    for (const version of versions.toReversed()) {
      const earlier = version.content.updates.find(({ key }) => key === update.key);
      if (!earlier) break;
      isUnchanged &&= JSON.stringify(earlier) === wanted;
      if (isUnchanged) updatedAt = version.publishedAt;
      publishedAt = version.publishedAt;
    }
    return { update, publishedAt, updatedAt };
  });
}
