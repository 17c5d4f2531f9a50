import 'server-only';
import pg from 'pg';
import { env } from '@/lib/env';

/**
 * A pool of connections to the portal's database. Each connection has somebody who listens to its end: a connection
 * that the server closes while it is lent out would otherwise end the process. The query on it fails by itself.
 */
export function makeDatabasePool(max: number): pg.Pool {
  const pool = new pg.Pool({ connectionString: env().DATABASE_URL, max, connectionTimeoutMillis: 10_000 });
  const noted = (error: Error) => console.error(`[database] ${error.message}`);
  pool.on('error', noted);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
