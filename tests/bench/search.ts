import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { db } from '@/lib/db';
import { locales } from '@/lib/i18n/locales';
import { lexemesOf } from '@/lib/search/lexemes';
import { searchPublished, suggestPublished } from '@/lib/search/queries';
import { rankOf } from '@/lib/search/rank';
import type { SearchableDocument } from '@/lib/search/texts';
import { makeRandom, makeRecords } from '@/tests/bench/search-records';
import { dropDatabase, makeDatabase, withDatabase } from '@/tests/support/administer-databases';

const server = process.env.DATABASE_URL ?? '';
const keep = process.env.BENCH_KEEP;
const name = keep ?? `portal_bench_${process.pid}`;
const url = withDatabase(server, name);
const count = Number(process.argv[2] ?? 100_000);
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function load(): Promise<void> {
  await makeDatabase(server, name);
  const migrate = fileURLToPath(new URL('../../scripts/migrate.mjs', import.meta.url));
  await promisify(execFile)(process.execPath, [migrate, 'deploy'], { env: { ...process.env, DATABASE_URL: url } });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select indexname as name, indexdef as definition from pg_indexes where indexdef like '%gin%' and tablename = 'SearchDocument'`,
  );
  for (const index of rows) await client.query(`drop index ${pg.escapeIdentifier(index.name)}`);
  let batch: SearchableDocument[] = [];
  const started = performance.now();
  for (const record of makeRecords(count)) {
    batch.push(record);
    if (batch.length === 500) {
      await insert(client, batch);
      batch = [];
    }
  }
  await insert(client, batch);
  console.log(`${count} records in three languages written in ${seconds(started)}`);
  const indexing = performance.now();
  await client.query(`set maintenance_work_mem = '256MB'`);
  for (const { definition } of rows) await client.query(definition);
  await client.query('vacuum analyze');
  console.log(`indexed in ${seconds(indexing)}`);
  const sizes = await client.query(
    `select relname as name, pg_size_pretty(pg_total_relation_size(oid)) as size from pg_class
     where relname like 'Search%' and relkind in ('r', 'i') order by pg_total_relation_size(oid) desc`,
  );
  for (const { name: of, size } of sizes.rows) console.log(`  ${of}: ${size}`);
  await client.end();
}

async function insert(client: pg.Client, documents: SearchableDocument[]): Promise<void> {
  if (documents.length === 0) return;
  const rows = documents.map((document) => ({
    id: crypto.randomUUID(),
    ...lexemesOf(document),
    rank: rankOf(document),
    document,
  }));
  await client.query(
    `insert into "SearchDocument" (id, owner, kind, slug, path, rank, titles, words)
     select id, 'bench:' || slug, kind, slug, path, rank,
       array_to_tsvector(string_to_array(titles, E'\\n')), array_to_tsvector(string_to_array(words, E'\\n'))
     from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::int[], $6::text[], $7::text[])
       as row (id, kind, slug, path, rank, titles, words)`,
    [
      rows.map(({ id }) => id),
      rows.map(({ document }) => document.kind),
      rows.map(({ document }) => document.slug),
      rows.map(({ document }) => document.path),
      rows.map(({ rank }) => rank),
      rows.map(({ titles }) => titles.join('\n')),
      rows.map(({ words }) => words.join('\n')),
    ],
  );
  const texts = rows.flatMap(({ id, document }) =>
    locales.map((locale) => ({ id, locale, text: document.texts[locale] })),
  );
  await client.query(
    `insert into "SearchText" select * from unnest($1::uuid[], $2::text[], $2::text[], $3::text[], $4::text[], $5::text[])`,
    [
      texts.map(({ id }) => id),
      texts.map(({ locale }) => locale),
      texts.map(({ text }) => text.title),
      texts.map(({ text }) => text.summary ?? ''),
      texts.map(({ text }) => text.body ?? ''),
    ],
  );
}

if (!keep || !(await exists())) await load();
async function exists() {
  const c = new pg.Client({ connectionString: withDatabase(server, 'postgres') });
  await c.connect();
  const r = await c.query('select 1 from pg_database where datname=$1', [name]);
  await c.end();
  return r.rowCount === 1;
}
process.env.DATABASE_URL = url;
const random = makeRandom(7);
const sample = [...makeRecords(3000)].filter(() => random() < 0.05);
const pick = <T>(a: T[]) => a[Math.floor(random() * a.length)] as T;
const groups: Record<string, () => string> = {
  rare: () => pick(sample).texts['zh-CN'].title.slice(0, 4),
  'rare title': () => pick(sample).texts['zh-HK'].title,
  'half of all': () => pick(['天津', '香港', '青年', '創新']),
  common: () => pick(['博士後', '实验室', '產業鏈', '机器人']),
  'two common': () => pick(['天津 青年', '香港 科技', '创新 人才']),
  'one character': () => pick(['津', '港', '人']),
  pinyin: () => pick(['boshihou', 'chanyelian', 'tian kai yuan', 'haiheyingcai']),
  English: () => pick(['postdoctoral', 'laboratory', 'hydrogen', 'travel permit']),
  'English common': () => pick(['Tianjin', 'youth', 'programme', 'joint research funding']),
  'slip Chinese': () => pick(['博土后', '海和英才', '工业互连网', '生物衣药']),
  'slip English': () => pick(['postdoctral', 'labratory', 'hydrogn', 'comercialisation']),
  code: () => `X${Math.floor(random() * 3000)}`,
  nonsense: () => pick(['qwxzv', '龘靐齉', 'asdkjh qwe']),
};
const at = (sorted: number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.toFixed(1).padStart(7);
for (const [label, ask] of [
  ['search', searchPublished],
  ['suggest', suggestPublished],
] as const) {
  const all: number[] = [];
  for (const [group, make] of Object.entries(groups)) {
    const times: number[] = [];
    let last: unknown;
    for (let n = 0; n < 40; n += 1) {
      const query = make();
      const t = performance.now();
      last = await ask({ query, locale: pick([...locales]) });
      times.push(performance.now() - t);
    }
    all.push(...times);
    times.sort((a, b) => a - b);
    const n = Array.isArray(last) ? last.length : (last as { total: number }).total;
    console.log(label.padEnd(8), group.padEnd(16), at(times, 0.5), at(times, 0.95), at(times, 0.99), n);
  }
  all.sort((a, b) => a - b);
  console.log(label.padEnd(8), 'ALL'.padEnd(16), at(all, 0.5), at(all, 0.95), at(all, 0.99));
}
await db().$disconnect();
if (!keep) await dropDatabase(server, name);
