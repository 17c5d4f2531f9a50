import { readFileSync } from 'node:fs';
import { db } from '@/lib/db';
import { locales } from '@/lib/i18n/locales';
import { searchPublished, suggestPublished } from '@/lib/search/queries';
import { openDatabase } from '@/tests/bench/search-database';
import { makeRandom, makeRecords } from '@/tests/bench/search-records';
import { dropDatabase } from '@/tests/support/administer-databases';

// npm run bench:search [-- <records> [--keep]]: how long searches take among so many records (100,000), in a database
// of its own; kept and used again with --keep. Prints milliseconds at the 50th, 95th and 99th percentile; and for one
// reader the time that processors worked for them (ours and the database's), which other work on the machine hardly
// changes: it is about what a search takes where nothing else runs.
const [records = '100000'] = process.argv.slice(2).filter((word) => /^\d+$/.test(word));
const isKept = process.argv.includes('--keep');
const asked = 1000;

const server = process.env.DATABASE_URL ?? '';
const name = isKept ? `portal_bench_search_${records}` : `portal_bench_${process.pid}`;

const random = makeRandom(7);
const pick = <Item>(from: Item[]): Item => from[Math.floor(random() * from.length)] as Item;
const known = [...makeRecords(Math.min(5000, Number(records)))];
const title = (locale: 'zh-HK' | 'zh-CN' | 'en') => pick(known).texts[locale].title;

type Asking = { query: string; kind?: string; page?: number };

/** What people type, and how many of a hundred do. 天津 stands in nine records of ten, 博士後 in every other. */
const mix: [string, number, () => Asking][] = [
  ['a name few records have', 20, () => ({ query: title('zh-HK').slice(0, pick([2, 3, 4])) })],
  ['a title as it is', 5, () => ({ query: title(pick(['zh-HK', 'zh-CN', 'en'])) })],
  ['a word of half of them, or more', 12, () => ({ query: pick(['天津', '香港', '青年', '創新', '博士后']) })],
  ['a common word', 12, () => ({ query: pick(['實驗室', '产业链', '機器人', '留学', '奖学金', '指南']) })],
  ['two common words', 12, () => ({ query: pick(['天津 青年', '香港 科技', '博士後 資助', '创新 平台']) })],
  ['a word, one kind only', 5, () => ({ query: pick(['天津', '博士後', '路演']), kind: pick(['POLICY', 'EVENT']) })],
  ['a word, a page further on', 3, () => ({ query: pick(['天津', '博士後', '實習']), page: pick([2, 3, 5, 10]) })],
  ['one character', 2, () => ({ query: pick(['津', '港', '人']) })],
  ['pinyin', 8, () => ({ query: pick(['boshihou', 'chanyelian', 'tian kai yuan', 'haiheyingcai', 'lvyou']) })],
  [
    'English',
    10,
    () => ({ query: pick(['postdoctoral', 'laboratories', 'hydrogen', 'travel permit', 'Tianjin youth']) }),
  ],
  ['a slip in Chinese', 4, () => ({ query: pick(['博土后', '海和英才', '工业互连网', '生物衣药', '实验市']) })],
  ['a slip in English', 3, () => ({ query: pick(['postdoctral', 'labratory', 'hydrogn', 'comercialisation']) })],
  ['a code', 2, () => ({ query: pick(known).slug })],
  ['nothing that is there', 2, () => ({ query: pick(['qwxzv', '龘靐齉', 'zzyzx vwxqj']) })],
];

const shares = [0.5, 0.95, 0.99];
const at = (times: number[], share: number) =>
  times.toSorted((one, other) => one - other)[Math.ceil(times.length * share) - 1] ?? 0;
const cells = (times: number[]) => shares.map((share) => at(times, share).toFixed(1).padStart(8)).join('');

type Times = { waited: number[]; worked: number[] };

/** Milliseconds that processors have worked for this process and its connections so far; Linux only. */
function workedSoFar(backends: number[]): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 + backends.reduce((sum, pid) => sum + workedBy(pid), 0);
}

function workedBy(pid: number): number {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return 0; // the pool has let it go
  }
}

async function listBackends(): Promise<number[]> {
  const rows = await db().$queryRaw<{ pid: number }[]>`
    select pid from pg_stat_activity where datname = current_database() and backend_type = 'client backend'`;
  return rows.map(({ pid }) => pid);
}

async function measure(label: string, ask: (asking: Asking) => Promise<unknown>, clients: number): Promise<void> {
  const queue = mix.flatMap(([group, share, make]) =>
    Array.from({ length: (share * asked) / 100 }, () => ({ group, asking: make(), order: random() })),
  );
  queue.sort((one, other) => one.order - other.order);
  const groups = new Map<string, Times>(mix.map(([group]) => [group, { waited: [], worked: [] }]));
  // With two at once one cannot tell whose work it was.
  const backends = clients === 1 && process.platform === 'linux' ? await listBackends() : null;
  const run = async () => {
    for (let next = queue.pop(); next; next = queue.pop()) {
      const before = backends ? workedSoFar(backends) : 0;
      const start = performance.now();
      await ask(next.asking);
      groups.get(next.group)?.waited.push(performance.now() - start);
      const worked = backends ? workedSoFar(backends) - before : -1;
      if (worked >= 0) groups.get(next.group)?.worked.push(worked);
    }
  };
  await Promise.all(Array.from({ length: clients }, run));
  const head = shares.map((share) => `p${share * 100}`.padStart(8)).join('');
  console.log(`\n${label.padEnd(36)}${head}${backends ? `   worked:${head.slice(3)}` : ''}`);
  const print = (group: string, { waited, worked }: Times) =>
    console.log(`  ${group.padEnd(34)}${cells(waited)}${backends ? `       ${cells(worked)}` : ''}`);
  for (const [group, times] of groups) print(group, times);
  const all = [...groups.values()];
  print('all of them', { waited: all.flatMap(({ waited }) => waited), worked: all.flatMap(({ worked }) => worked) });
}

const search = ({ query, kind, page }: Asking) => searchPublished({ query, locale: pick([...locales]), kind, page });
const suggest = ({ query }: Asking) => suggestPublished({ query, locale: pick([...locales]) });

process.env.DATABASE_URL = await openDatabase(server, name, Number(records));
try {
  // What is read first comes from the disk, and the converters are made: nobody's first search of the day is measured.
  for (const [, , make] of mix) for (let time = 0; time < 5; time += 1) await search(make());
  await measure('Search, one reader at a time', search, 1);
  await measure('Search, two at once', search, 2);
  await measure('Suggestions, one reader at a time', suggest, 1);
} finally {
  await db().$disconnect();
  if (!isKept) await dropDatabase(server, name);
}
