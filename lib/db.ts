import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { makeDatabasePool } from '@/lib/database-pool';
import { type Prisma, PrismaClient } from '@/prisma/generated/client';

export type Transaction = Prisma.TransactionClient;

const kept = globalThis as typeof globalThis & { portalPrisma?: PrismaClient };

function connect(): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg(makeDatabasePool(20), { disposeExternalPool: true }) });
}

/** The database client of this process, made at its first use and kept over hot reloads. */
export function db(): PrismaClient {
  kept.portalPrisma ??= connect();
  return kept.portalPrisma;
}

/**
 * Runs `work` in one transaction; it is rolled back when `work` throws. Waits 10 s for a connection, runs 20 s at most
 * unless more is asked for.
 */
export function transaction<Result>(
  work: (tx: Transaction) => Promise<Result>,
  { seconds = 20 }: { seconds?: number } = {},
): Promise<Result> {
  return db().$transaction(work, { maxWait: 10_000, timeout: seconds * 1000 });
}
