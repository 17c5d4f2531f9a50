import 'server-only';
import { db, type Transaction, transaction } from '@/lib/db';
import { removeSearchDocuments } from '@/lib/search/index-documents';
import { searchSources } from '@/lib/search/sources';

/** Makes all documents anew, each owner in a transaction of its own: the portal goes on meanwhile. Answers how many owners. */
export async function reindexSearch(): Promise<{ indexed: number; removed: number }> {
  const owners = new Set<string>();
  for (const { prefix, listIds, index } of searchSources) {
    for (const id of await listIds(db())) {
      await transaction((tx) => index(tx, id));
      owners.add(`${prefix}:${id}`);
    }
  }
  const kept = await db().searchDocument.findMany({ distinct: ['owner'], select: { owner: true } });
  const gone = kept.filter(({ owner }) => !owners.has(owner));
  for (const { owner } of gone) await transaction((tx) => indexOwner(tx, owner));
  return { indexed: owners.size, removed: gone.length };
}

// Of an owner that was not listed: it is gone, or has come since.
async function indexOwner(tx: Transaction, owner: string): Promise<void> {
  const [prefix, id = ''] = owner.split(/:(.*)/s);
  const source = searchSources.find((one) => one.prefix === prefix);
  await (source ? source.index(tx, id) : removeSearchDocuments(tx, owner));
}
