import pg from 'pg';

/** Test databases begin with this and the process id of their run. */
export const testPrefix = 'portal_test_';

/** The same server, another database. */
export function withDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.toString();
}

/** Runs one statement beside the databases it makes or drops. */
export async function administer(url: string, sql: string): Promise<pg.QueryResult<{ name: string }>> {
  const client = new pg.Client({ connectionString: withDatabase(url, 'postgres') });
  await client.connect();
  try {
    return await client.query(sql);
  } finally {
    await client.end();
  }
}

export async function dropDatabase(url: string, name: string): Promise<void> {
  await administer(url, `drop database if exists ${pg.escapeIdentifier(name)} with (force)`);
}

export async function makeDatabase(url: string, name: string, template?: string): Promise<void> {
  const from = template ? ` template ${pg.escapeIdentifier(template)}` : '';
  await administer(url, `create database ${pg.escapeIdentifier(name)}${from}`);
}
