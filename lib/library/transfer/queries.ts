import 'server-only';
import { type Actor, isStaff } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { isUuid } from '@/lib/ids';
import { readDraft } from '@/lib/library/content';
import type { Kind } from '@/lib/library/kind';
import { keptBy } from '@/lib/library/rules';
import type { RowResult } from '@/lib/library/transfer/plan';
import { tableOf } from '@/lib/library/transfer/rows';

/** All records of a kind that the actor keeps, as a table. */
export async function exportRecords(actor: Actor, kind: Kind): Promise<string[][]> {
  if (!isStaff(actor)) throw new AppError('NOT_FOUND');
  const rows = await db().libraryRecord.findMany({
    where: { AND: [keptBy(actor), { kind: kind.kind }] },
    orderBy: [{ position: 'asc' }, { slug: 'asc' }],
    select: { slug: true, draft: true },
  });
  return tableOf(
    kind,
    rows.map(({ slug, draft }) => ({ slug, content: readDraft(kind, draft) })),
  );
}

/** An import of the actor's own. NOT_FOUND when it is somebody else's. */
export async function getImport(actor: Actor, id: string) {
  const found = isUuid(id)
    ? await db().recordImport.findFirst({
        where: { id, actorId: actor.userId },
        select: { id: true, kind: true, fileName: true, state: true, results: true, done: true, total: true },
      })
    : null;
  if (!found) throw new AppError('NOT_FOUND');
  return { ...found, results: found.results as unknown as RowResult[] };
}
