// npm run bench:lighthouse [-- /path… --runs=3 --locale=zh-HK]: Lighthouse (mobile, simulated throttling) over the public
// pages; exit code 1 when one is below its budget (lighthouse/budgets.mjs). No part of npm test: times on a machine that
// others use too are not the same twice. The budgets that are (bytes, layout shifts) are in tests/e2e/budget.spec.ts.
import '../../scripts/support/check-node.mjs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bold, dim, red, Sentence, say } from '../../scripts/support/say.mjs';
import { publicPages } from '../support/public-pages.mjs';
import { budgets, shown } from './lighthouse/budgets.mjs';
import { openPortal, runBenchmark } from './support/benchmark.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '3' },
    locale: { type: 'string', default: 'zh-HK' },
    /** a portal that already runs, for instance behind a proxy */
    url: { type: 'string' },
  },
});
const columns = [...budgets, ...shown];
const pages = positionals.length ? positionals.map((path) => ({ name: path, path })) : publicPages;

await runBenchmark(async (bench) => {
  const { findBrowser } = await import('../../scripts/support/browser.mjs');
  const browser = await findBrowser();
  const origin = values.url ?? (await openPortal(bench)).url;
  const rows = [];
  for (const { name, path } of pages) {
    const url = `${origin}/${values.locale}${path}`;
    // Made and kept before anybody measures.
    for (const _ of [1, 2]) await (await fetch(url)).arrayBuffer();
    const runs = [];
    for (let run = 1; run <= Number(values.runs); run++) {
      say(dim(`… ${name}, run ${run}`));
      runs.push(await measure(url, browser));
    }
    rows.push({ name, values: medians(runs), faults: [...new Set(runs.flatMap(({ faults }) => faults))] });
  }
  return report(rows);
});

async function measure(url, browser) {
  const { run } = await import('../../scripts/support/processes.mjs');
  const { childEnvironment } = await import('../../scripts/support/settings.mjs');
  const script = fileURLToPath(new URL('./lighthouse/measure.mjs', import.meta.url));
  const { code, output } = await run([script, url, browser], { env: childEnvironment(), timeout: 180_000 });
  const line = output.split('\n').findLast((one) => one.startsWith('{'));
  if (code !== 0 || !line) throw new Sentence(`Lighthouse could not measure ${url}.\n${output.trim()}`);
  return JSON.parse(line);
}

function medians(runs) {
  return Object.fromEntries(columns.map(({ key }) => [key, median(runs.map(({ values: all }) => all[key]))]));
}

function median(numbers) {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

function report(rows) {
  const first = Math.max(...rows.map(({ name }) => name.length)) + 2;
  const width = (name) => Math.max(name.length, 7) + 2;
  say(`\n${bold('Lighthouse, mobile, median of')} ${values.runs}`);
  say(''.padEnd(first) + columns.map(({ name }) => name.padStart(width(name))).join(''));
  const broken = [];
  for (const row of rows) {
    const cells = columns.map((column) => {
      const value = row.values[column.key];
      const isBroken = value < column.least || rounded(column, value) > column.most;
      if (isBroken)
        broken.push(`${row.name}: ${column.name} ${written(column, value)}, not ${column.least ?? column.most}`);
      const cell = written(column, value).padStart(width(column.name));
      return isBroken ? red(cell) : cell;
    });
    say(row.name.padEnd(first) + cells.join(''));
  }
  for (const { name, faults } of rows) for (const fault of faults) say(`${name}: ${fault}`);
  if (broken.length) say(`\nBelow the budget:\n${broken.map((line) => `  ${line}`).join('\n')}`);
  return broken.length ? 1 : 0;
}

// Shifts are counted to a thousandth of the screen.
function rounded({ key }, value) {
  return key === 'cumulative-layout-shift' ? Math.round(value * 1000) / 1000 : Math.round(value);
}

function written(column, value) {
  if (column.key === 'total-byte-weight') return (value / 1000).toFixed(1);
  return String(rounded(column, value));
}
