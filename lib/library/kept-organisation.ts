import 'server-only';
import type { Transaction } from '@/lib/db';
import { readContent } from '@/lib/library/content';
import type { DraftContent } from '@/lib/library/fields';
import type { Kind } from '@/lib/library/kind';
import { organisation } from '@/lib/library/kinds/organisation';

/** Keeps the row that roles and programmes refer to in step with what was published about the organisation. */
export async function keepOrganisation(
  tx: Transaction,
  { slug, isSample }: { slug: string; isSample: boolean },
  published: DraftContent,
): Promise<void> {
  const { title, organisationKind, place } = readContent(organisation as unknown as Kind, published) as unknown as {
    title: object;
    organisationKind: 'GOVERNMENT';
    place: 'TIANJIN';
  };
  const row = { kind: organisationKind, place, name: title };
  await tx.organisation.upsert({ where: { slug }, create: { slug, isSample, ...row }, update: row });
}
