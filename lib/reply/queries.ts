import 'server-only';
import { passage } from '@/lib/library/kinds/passage';
import {
  listPublishedRecords,
  listPublishedReferences,
  type PublishedRecord,
  type RecordReference,
} from '@/lib/library/queries';
import { listPublishedSourcesById } from '@/lib/sources/queries';
import type { ShownSource } from '@/lib/sources/read';

export type PublishedPassage = PublishedRecord<typeof passage>;

/** The sentences of the reply that name a record, such as `PROMISE:C02`, in their order. */
export async function listPublishedPassagesAbout(link: string): Promise<PublishedPassage[]> {
  return (await listPublishedRecords(passage)).filter(({ content }) => content.related.includes(link));
}

export type PublishedReply = {
  passages: PublishedPassage[];
  /** what sentences lead to and is published, by links such as `POLICY:talent-regulations` */
  references: Map<string, RecordReference>;
  sources: ShownSource[];
};

/** The whole reply, with the names of everything that its sentences lead to. */
export async function readPublishedReply(): Promise<PublishedReply> {
  const passages = await listPublishedRecords(passage);
  const links = [...new Set(passages.flatMap(({ content }) => content.related))];
  const [references, sources] = await Promise.all([
    listPublishedReferences(links),
    listPublishedSourcesById([...new Set(passages.flatMap(({ content }) => content.sources))]),
  ]);
  return {
    passages,
    references: new Map(references.map((reference) => [`${reference.kind}:${reference.slug}`, reference])),
    sources: [...sources.values()].toSorted((one, other) => one.id.localeCompare(other.id)),
  };
}
