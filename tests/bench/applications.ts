import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { listApplicationsToDealWith } from '@/lib/applications/official-queries';
import { type QueueFilter, readQueueFilter } from '@/lib/applications/queue';
import { foldTally } from '@/lib/applications/tally';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { administer, dropDatabase, makeDatabase, withDatabase } from '@/tests/support/administer-databases';
import { makeFormDefinition } from '@/tests/support/makers/forms';

// npm run bench:applications [-- <most> [--keep]]: how long an official's queue takes among 1,000, 10,000, 100,000 … up to
// so many applications (1,000,000), in a database of its own that grows. Prints milliseconds at the 50th and 95th
// percentile for each question and size; exit code 1 when one is above 200 ms at the 95th.
const most = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 1_000_000);
const isKept = process.argv.includes('--keep');
const limit = 200;
const times = 40;
const sizes = [1_000, 10_000, 100_000, 1_000_000].filter((size) => size <= most);
const server = process.env.DATABASE_URL ?? '';
const name = isKept ? 'portal_bench_applications' : `portal_bench_${process.pid}`;
const calls = 200;
const bureaux = 10;
const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(0)} s`;

/** A migrated database with bureaux, programmes and calls, and no application yet. */
async function openEmpty(): Promise<pg.Client> {
  await makeDatabase(server, name);
  const url = withDatabase(server, name);
  const migrate = fileURLToPath(new URL('../../scripts/migrate.mjs', import.meta.url));
  await promisify(execFile)(process.execPath, [migrate, 'deploy'], { env: { ...process.env, DATABASE_URL: url } });
  process.env.DATABASE_URL = url;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`set maintenance_work_mem = '256MB'`);
  const text = `jsonb_build_object('zh-HK', x, 'zh-CN', x, 'en', x)`;
  const named = (word: string) =>
    `(select ${text} from (select jsonb_build_object('text', '${word} ' || n, 'state', 'source') x) one)`;
  await client.query(`
    insert into "Organisation" (id, slug, kind, place, name)
      select gen_random_uuid(), 'bureau-' || n, 'GOVERNMENT', 'TIANJIN', ${named('Bureau')} from generate_series(0, ${bureaux - 1}) n`);
  await client.query(`
    insert into "Programme" (id, slug, direction, "managingOrganisationId", title, summary, "forWhom", "publishedAt", "updatedAt")
      select gen_random_uuid(), 'programme-' || n, 'TO_TIANJIN',
        (select id from "Organisation" where slug = 'bureau-' || n % ${bureaux}), ${named('Programme')}, ${named('Summary')},
        ${named('For whom')}, now(), now() from generate_series(0, 19) n`);
  await client.query(
    `insert into "FormVersion" (id, "formKey", version, definition) values (gen_random_uuid(), 'bench', 1, $1)`,
    [JSON.stringify(makeFormDefinition())],
  );
  await client.query(`
    insert into "Call" (id, "programmeId", code, title, "opensAt", "closesAt", "publishedAt", "formVersionId", "updatedAt")
      select gen_random_uuid(), (select id from "Programme" where slug = 'programme-' || n % 20), 'B-' || n, ${named('Call')},
        now() - interval '60 days', now() - interval '1 day', now(), (select id from "FormVersion" limit 1), now()
      from generate_series(0, ${calls - 1}) n`);
  return client;
}

/** Applications number `from` to `to`, each of a person of its own, over all calls; one in ten a draft. */
async function grow(client: pg.Client, from: number, to: number): Promise<void> {
  const started = performance.now();
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(
    `select indexname as name, indexdef as definition from pg_indexes where indexname like '%grams'`,
  );
  for (const index of indexes) await client.query(`drop index ${pg.escapeIdentifier(index.name)}`);
  const names = `(array['陳','黃','張','李','王','林','劉','楊'])[1 + abs(hashint4(n)) % 8] || (array['大文','小明','嘉欣','志強','詠詩','家豪','美玲'])[1 + abs(hashint4(n + 7)) % 7]`;
  const uuid = (kind: string) => `('${kind}0000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid`;
  await client.query(`
    insert into "User" (id, email, name, locale)
      select ${uuid('aaaa')}, 'person-' || n || '@example.test', ${names} || ' ' || n, 'zh-HK' from generate_series(${from}, ${to}) n`);
  await client.query(`
    insert into "Application" (id, "callId", "applicantId", number, state, "submittedAt", "updatedAt")
      select ${uuid('bbbb')}, c.id, ${uuid('aaaa')}, case when n % 10 > 0 then 'B-' || n % ${calls} || '-' || lpad(n::text, 7, '0') end,
        (case when n % 10 = 0 then 'DRAFT' when n % 97 = 0 then 'SELECTED' when n % 31 = 0 then 'RETURNED'
              when n % 7 = 0 then 'IN_REVIEW' when n % 5 = 0 then 'NOT_SELECTED' else 'SUBMITTED' end)::"ApplicationState",
        case when n % 10 > 0 then now() - n * interval '1 second' end, now()
      from generate_series(${from}, ${to}) n join "Call" c on c.code = 'B-' || n % ${calls}`);
  for (const { definition } of indexes) await client.query(definition);
  await foldTally();
  await client.query('vacuum analyze');
  console.log(`\n${to.toLocaleString('en')} applications (grown in ${seconds(started)})`);
}

const person = { email: '', name: '', locale: 'zh-HK', sessionId: '', ip: null, requestId: null } as const;

async function makeActors(): Promise<Record<'an administrator' | 'an official', Actor>> {
  const { id } = await db().organisation.findUniqueOrThrow({ where: { slug: 'bureau-3' } });
  const userId = crypto.randomUUID();
  return {
    'an administrator': { ...person, userId, roles: [{ role: 'ADMINISTRATOR', organisationId: null }] },
    'an official': { ...person, userId, roles: [{ role: 'OFFICIAL', organisationId: id }] },
  };
}

/** What officials ask of the queue. */
const questions: [string, (size: number, turn: number) => Partial<QueueFilter>][] = [
  ['the first page', () => ({})],
  ['the newest first', () => ({ sort: { by: 'submitted', descending: true } })],
  ['one state', (_, turn) => ({ state: turn % 2 ? 'SUBMITTED' : 'SELECTED' })],
  ['one call', (_, turn) => ({ call: `B-${(turn * 10 + 3) % calls}` })],
  ['page 300', () => ({ page: 300 })],
  ['by state', () => ({ sort: { by: 'state', descending: false } })],
  ['by name', () => ({ sort: { by: 'applicant', descending: false } })],
  ['a whole number', (size, turn) => ({ search: String(Math.max(1, size - turn * 10 - 7)).padStart(7, '0') })],
  ['a whole e-mail', (size, turn) => ({ search: `person-${Math.max(1, size - turn * 10 - 3)}@` })],
  ['a name of many', () => ({ search: '陳大文' })],
  ['one character', () => ({ search: '陳' })],
  ['nothing that is there', () => ({ search: '龘靐齉' })],
];

const at = (all: number[], share: number) => all.toSorted((a, b) => a - b)[Math.ceil(all.length * share) - 1] ?? 0;

async function measure(size: number): Promise<boolean> {
  let isWell = true;
  for (const [who, actor] of Object.entries(await makeActors())) {
    for (const [label, make] of questions) {
      const took: number[] = [];
      for (let turn = -3; turn < times; turn += 1) {
        const filter = { ...readQueueFilter({}), ...make(size, Math.abs(turn)) };
        const start = performance.now();
        await listApplicationsToDealWith(actor, filter);
        if (turn >= 0) took.push(performance.now() - start);
      }
      const [half, most95] = [at(took, 0.5), at(took, 0.95)];
      isWell &&= most95 <= limit;
      console.log(
        `  ${`${label}, ${who}`.padEnd(44)}${half.toFixed(1).padStart(9)}${most95.toFixed(1).padStart(9)}${most95 > limit ? '  !' : ''}`,
      );
    }
  }
  return isWell;
}

const { rows } = await administer(server, 'select datname as name from pg_database');
const isThere = rows.some((row) => row.name === name);
let isWell = true;
let client: pg.Client | undefined;
try {
  if (isThere) {
    process.env.DATABASE_URL = withDatabase(server, name);
    isWell = await measure(await db().application.count());
  } else {
    client = await openEmpty();
    let size = 0;
    for (const next of sizes) {
      await grow(client, size + 1, next);
      size = next;
      isWell = (await measure(size)) && isWell;
    }
  }
} finally {
  await client?.end();
  await db().$disconnect();
  if (!isKept) await dropDatabase(server, name);
}
process.exitCode = isWell ? 0 : 1;
