import pg from 'pg';

/** How many SQL statements `work` sends to the database. */
export async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const { query } = pg.Client.prototype;
  let count = 0;
  const counting = function (this: pg.Client, ...sent: unknown[]) {
    count += 1;
    return Reflect.apply(query, this, sent);
  };
  pg.Client.prototype.query = counting as typeof query;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  return count;
}
