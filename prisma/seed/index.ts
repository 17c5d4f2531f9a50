import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { reindexSearch } from '@/lib/search/reindex';
import { seedDatabase } from '@/prisma/seed/seed-database';

for (const line of await seedDatabase(env().SEED)) console.log(line);
// A portal that is older than its search.
if ((await db().searchDocument.count()) === 0) await reindexSearch();
await db().$disconnect();
