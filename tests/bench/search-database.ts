import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { locales } from '@/lib/i18n/locales';
import { lexemesOf } from '@/lib/search/lexemes';
import { ordinaryWeight, rankOf } from '@/lib/search/rank';
import type { SearchableDocument } from '@/lib/search/texts';
import { makeRecords } from '@/tests/bench/search-records';
import { administer, makeDatabase, withDatabase } from '@/tests/support/administer-databases';

const batchSize = 500;
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(0)} s`;

/** A migrated database with so many made-up records, unless there is one of this name already. */
export async function openDatabase(server: string, name: string, count: number): Promise<string> {
  const url = withDatabase(server, name);
  const { rows } = await administer(server, 'select datname as name from pg_database');
  if (rows.some((row) => row.name === name)) return url;
  await makeDatabase(server, name);
  const migrate = fileURLToPath(new URL('../../scripts/migrate.mjs', import.meta.url));
  await promisify(execFile)(process.execPath, [migrate, 'deploy'], { env: { ...process.env, DATABASE_URL: url } });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await load(client, count);
  await client.end();
  return url;
}

// The indexes are made at the end, which takes a tenth of the time.
async function load(client: pg.Client, count: number): Promise<void> {
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(
    `select indexname as name, indexdef as definition from pg_indexes
     where tablename = 'SearchDocument' and indexdef like '% gin %'`,
  );
  for (const { name } of indexes) await client.query(`drop index ${pg.escapeIdentifier(name)}`);
  const writing = performance.now();
  let batch: SearchableDocument[] = [];
  for (const record of makeRecords(count)) {
    batch.push(record);
    if (batch.length < batchSize) continue;
    await insert(client, batch);
    batch = [];
  }
  if (batch.length > 0) await insert(client, batch);
  console.log(`${count} records in three languages written in ${seconds(writing)}`);
  const indexing = performance.now();
  await client.query(`set maintenance_work_mem = '256MB'`);
  for (const { definition } of indexes) await client.query(definition);
  await client.query('vacuum analyze');
  console.log(`indexed in ${seconds(indexing)}`);
  const { rows: sizes } = await client.query<{ name: string; size: string }>(
    `select relname as name, pg_size_pretty(pg_total_relation_size(oid)) as size from pg_class
     where relname like 'Search%' and relkind in ('r', 'i') order by pg_total_relation_size(oid) desc limit 4`,
  );
  for (const { name, size } of sizes) console.log(`  ${name}: ${size}`);
}

async function insert(client: pg.Client, documents: SearchableDocument[]): Promise<void> {
  const rows = documents.map((document) => {
    const rank = rankOf(document.weight ?? ordinaryWeight, document.texts['zh-CN'].title);
    const { titles, words } = lexemesOf(document, rank);
    return { ...document, id: crypto.randomUUID(), rank, titles: titles.join('\n'), words: words.join('\n') };
  });
  const column = <Key extends keyof (typeof rows)[number]>(key: Key) => rows.map((row) => row[key]);
  await client.query(
    `insert into "SearchDocument" (id, owner, kind, slug, path, rank, titles, words)
     select id, 'bench:' || slug, kind, slug, path, rank,
       array_to_tsvector(string_to_array(titles, E'\\n')), array_to_tsvector(string_to_array(words, E'\\n'))
     from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::int[], $6::text[], $7::text[])
       as row (id, kind, slug, path, rank, titles, words)`,
    [column('id'), column('kind'), column('slug'), column('path'), column('rank'), column('titles'), column('words')],
  );
  const texts = rows.flatMap(({ id, texts: of }) => locales.map((locale) => ({ id, locale, ...of[locale] })));
  await client.query(
    `insert into "SearchText" ("documentId", locale, "textLocale", title, summary, body)
     select * from unnest($1::uuid[], $2::text[], $2::text[], $3::text[], $4::text[], $5::text[])`,
    [
      texts.map(({ id }) => id),
      texts.map(({ locale }) => locale),
      texts.map(({ title }) => title),
      texts.map(({ summary = '' }) => summary),
      texts.map(({ body = '' }) => body),
    ],
  );
}
