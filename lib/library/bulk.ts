import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { AppError } from '@/lib/errors';
import { moveRecord } from '@/lib/library/commands';
import type { Kind } from '@/lib/library/kind';
import type { BulkMove } from '@/lib/library/moves';

/** Takes the same step with several records, each by itself: what a rule refuses is named, the others go on. */
export async function moveRecords(
  actor: Actor,
  { kind, picked, move, now }: { kind: Kind; picked: { slug: string; revision: number }[]; move: BulkMove; now: Date },
): Promise<{ done: number; refused: string[] }> {
  const refused: string[] = [];
  for (const { slug, revision } of picked) {
    try {
      await moveRecord(actor, { kind, slug, revision, move, note: '', publishAt: null, now });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      refused.push(slug);
    }
  }
  return { done: picked.length - refused.length, refused };
}
