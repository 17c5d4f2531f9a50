import 'server-only';
import { db } from '@/lib/db';
import { reindexSearch } from '@/lib/search/reindex';

// `npm run search:reindex`: after a change of how words are found, or of what a page says.
const { indexed, removed } = await reindexSearch();
const documents = await db().searchDocument.count();
console.log(`Indexed ${indexed} records, ${removed} looked at again: ${documents} documents can be found.`);
await db().$disconnect();
