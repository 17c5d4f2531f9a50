import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { seedDatabase } from '@/prisma/seed/seed-database';

for (const line of await seedDatabase(env().SEED)) console.log(line);
await db().$disconnect();
