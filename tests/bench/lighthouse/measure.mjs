// One run of Lighthouse on one address, in a browser of its own; prints its result as one line of JSON. A process by
// itself, since Lighthouse asks for a newer Node than the scripts do.
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { freePort } from '../../../scripts/support/ports.mjs';

const [url, executablePath] = process.argv.slice(2);
const port = await freePort();
const browser = await chromium.launch({
  executablePath: executablePath || undefined,
  chromiumSandbox: false,
  args: [
    `--remote-debugging-port=${port}`,
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
    // Whatever a page or the browser asks for, nothing leaves this machine.
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  ],
});
try {
  // Its defaults are the mobile preset with simulated throttling.
  const { lhr } = await lighthouse(url, { port, output: 'json', logLevel: 'error' });
  if (lhr.runtimeError) throw new Error(`${lhr.runtimeError.code}: ${lhr.runtimeError.message}`);
  console.log(
    JSON.stringify({ values: valuesOf(lhr), faults: faultsOf(lhr), loadOfMachine: lhr.environment.benchmarkIndex }),
  );
} finally {
  await browser.close();
}

function valuesOf({ categories, audits }) {
  const scores = Object.entries(categories).map(([key, { score }]) => [key, Math.round((score ?? 0) * 100)]);
  const numbers = Object.entries(audits)
    .filter(([, { numericValue }]) => numericValue !== undefined)
    .map(([key, { numericValue }]) => [key, numericValue]);
  return Object.fromEntries([...numbers, ...scores]);
}

/** What cost a category points, performance aside: there the numbers speak. */
function faultsOf({ categories, audits }) {
  return Object.values(categories)
    .filter(({ id }) => id !== 'performance')
    .flatMap(({ id, auditRefs }) =>
      auditRefs
        .filter(({ weight, id: audit }) => weight > 0 && audits[audit].score !== null && audits[audit].score < 1)
        .map(({ id: audit }) => `${id}: ${audits[audit].title} (${audit})`),
    );
}
