import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Transaction } from '@/lib/db';
import { locales } from '@/lib/i18n/locales';
import { lexemesOf } from '@/lib/search/lexemes';
import { ordinaryWeight, rankOf } from '@/lib/search/rank';
import type { SearchableDocument } from '@/lib/search/texts';

/** Replaces all documents of an owner (`programme:<id>`) in the caller's transaction; none = it is found no more. */
export async function putSearchDocuments(
  tx: Transaction,
  owner: string,
  documents: SearchableDocument[],
): Promise<void> {
  await refreshSearchDocuments(tx, owner, async () => documents);
}

/** Takes all documents of an owner out of the search. */
export async function removeSearchDocuments(tx: Transaction, owner: string): Promise<void> {
  await putSearchDocuments(tx, owner, []);
}

/**
 * The same as `putSearchDocuments` for documents made of several rows: they are read only when nobody else writes
 * this owner's, so that of two transactions the second sees what the first has changed.
 */
export async function refreshSearchDocuments(
  tx: Transaction,
  owner: string,
  read: () => Promise<SearchableDocument[]>,
): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`search ${owner}`}, 0))`;
  const documents = await read();
  await tx.searchDocument.deleteMany({ where: { owner } });
  for (const document of documents) await addDocument(tx, owner, document);
}

async function addDocument(tx: Transaction, owner: string, document: SearchableDocument): Promise<void> {
  const id = randomUUID();
  const { kind, slug, path, isSample = false, weight = ordinaryWeight, texts } = document;
  const rank = rankOf(weight, texts['zh-CN'].title);
  const { titles, words } = lexemesOf(document, rank);
  await tx.$executeRaw`
    insert into "SearchDocument" (id, owner, kind, slug, path, "isSample", rank, titles, words)
    values (${id}::uuid, ${owner}, ${kind}, ${slug}, ${path}, ${isSample}, ${rank},
      array_to_tsvector(${titles}), array_to_tsvector(${words}))`;
  await tx.searchText.createMany({
    data: locales.map((locale) => {
      const { title, summary = '', body = '', textLocale = locale } = texts[locale];
      return { documentId: id, locale, textLocale, title, summary, body };
    }),
  });
}
