import type { Transaction } from '@/lib/db';
import { listedWords } from '@/lib/library/commands';
import { linksIn, sourceIdsIn } from '@/lib/library/content';
import type { Kind } from '@/lib/library/kind';
import type { Prisma } from '@/prisma/generated/client';
import type { RecordSet } from '@/prisma/seed/record-seed';

/** Writes records of the library as published in their first version, in the order given. */
export async function seedRecords(
  tx: Transaction,
  sets: RecordSet[],
  { isSample }: { isSample: boolean },
): Promise<void> {
  const now = new Date();
  // Of a kind that is written down in several sets, one list after the other. Samples stand behind whatever is real.
  const places = new Map<Kind, number>();
  const nextPlace = (kind: Kind) => {
    const place = (places.get(kind) ?? (isSample ? 1000 : 0)) + 1;
    places.set(kind, place);
    return place;
  };
  const rows = sets.flatMap(({ kind, records }) =>
    records.map(({ slug, content }) => ({ kind, slug, content, position: nextPlace(kind) })),
  );
  const made = await tx.libraryRecord.createManyAndReturn({
    data: rows.map(({ kind, slug, content, position }) => ({
      kind: kind.kind,
      slug,
      position,
      isSample,
      state: 'PUBLISHED' as const,
      firstPublishedAt: now,
      draft: content as Prisma.InputJsonObject,
      words: listedWords(slug, content),
    })),
    select: { id: true, kind: true, slug: true },
  });
  const idOf = new Map(made.map(({ id, kind, slug }) => [`${kind}:${slug}`, id]));
  const withIds = rows.map((row) => ({ ...row, recordId: idOf.get(`${row.kind.kind}:${row.slug}`) ?? '' }));
  await tx.recordVersion.createMany({
    data: withIds.map(({ recordId, content }) => ({
      recordId,
      number: 1,
      content: content as Prisma.InputJsonObject,
      publishedAt: now,
    })),
  });
  await tx.$executeRaw`
    update "LibraryRecord" set "publishedVersionId" = version.id
    from "RecordVersion" version
    where version."recordId" = "LibraryRecord".id and "publishedVersionId" is null and state = 'PUBLISHED'`;
  await tx.recordSource.createMany({
    data: withIds.flatMap(({ kind, content, recordId }) =>
      sourceIdsIn(kind, content).map((sourceId) => ({ recordId, sourceId })),
    ),
  });
  await tx.recordLink.createMany({
    data: withIds.flatMap(({ kind, content, recordId }) =>
      linksIn(kind, content).map((link) => ({ recordId, field: link.field, toKind: link.kind, toSlug: link.slug })),
    ),
  });
}
