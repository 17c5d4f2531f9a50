// npm test: every stage, or those named; a table of counts and times; and last the line "N passed, N failed".
import path from 'node:path';
import { installDependencies } from './install.mjs';
import { manageLifetime } from './lifetime.mjs';
import { bold, complain, dim, green, red, Sentence, say, seconds } from './say.mjs';
import { childEnvironment, forgetConfiguration, root } from './settings.mjs';

const names = ['lint', 'types', 'migrations', 'unit', 'house', 'integration', 'build', 'e2e'];

export async function runTests(args) {
  const started = performance.now();
  const wanted = names.filter((name) => args.includes(name));
  const extra = args.filter((word) => !names.includes(word));
  const closers = [];
  const close = async () => {
    for (let one = closers.pop(); one; one = closers.pop()) await one();
  };
  const lifetime = manageLifetime({ stop: close });
  const results = [];
  try {
    forgetConfiguration();
    await installDependencies();
    // Only now: these parts need the dependencies.
    const { stages } = await import('./test-stages.mjs');
    const { generateClient } = await import('./prepare.mjs');
    await generateClient();
    const test = await makeRun(closers, lifetime.fail);
    for (const name of wanted.length ? wanted : names) {
      if (lifetime.isEnding()) return;
      results.push(await runStage(name, () => stages[name](test, extra)));
    }
  } catch (error) {
    complain(error);
    results.push({ name: 'preparation', passed: 0, failed: 1, skipped: 0, time: seconds(started) });
  }
  if (lifetime.isEnding()) return;
  await close().catch(complain);
  const failed = summarize(results, started);
  process.exit(failed ? 1 : 0);
}

async function runStage(name, work) {
  say(`\n${bold(`— ${name}`)}`);
  const started = performance.now();
  let counts;
  try {
    counts = await work();
  } catch (error) {
    say(error instanceof Sentence ? error.message : error.stack);
    counts = { passed: 0, failed: 1, skipped: 0 };
  }
  const time = seconds(started);
  say(`${counts.failed ? red('✗') : green('✓')} ${name} ${dim(time)}`);
  return { name, ...counts, time };
}

// What the stages share: a folder, and from the first stage that asks for it, a database and a running portal.
async function makeRun(closers, fail) {
  const { makeTestFolder } = await import('./test-folder.mjs');
  const { portalEnvironment } = await import('./environment.mjs');
  const { openPostgres } = await import('./postgres.mjs');
  const { folder, dataDir, remove } = await makeTestFolder();
  closers.push(remove);
  let opened;

  const database = () => {
    opened ??= openPostgres(dataDir, { durable: false }).then((postgres) => {
      closers.push(postgres.close);
      postgres.watch((line) => say(dim(`[database] ${line}`)), fail);
      return postgres;
    });
    return opened;
  };

  return {
    folder,
    results: path.join(root, 'test-results', path.basename(folder)),

    /** The environment of tools that need no portal, or with a database, of tests that run the app's code. */
    async environment({ database: wanted = false } = {}) {
      if (!wanted) return childEnvironment();
      const { url } = await database();
      const local = { host: '127.0.0.1', port: 3000, appUrl: 'http://localhost:3000', mailboxPort: 1 };
      return portalEnvironment({ mode: 'test', database: url, dataDir, seed: 'none', ...local });
    },

    async databaseUrl(name) {
      const url = new URL((await database()).url);
      url.pathname = `/${name}`;
      return url.toString();
    },

    async startPortal({ log }) {
      const { freePort } = await import('./ports.mjs');
      const { startPortal } = await import('./portal.mjs');
      const port = await freePort();
      const local = { host: '127.0.0.1', port, appUrl: `http://localhost:${port}` };
      const options = { mode: 'production', dataDir, durable: false, seed: 'demo', ...local };
      return await startPortal(options, { fail, onOpen: (stop) => closers.push(stop), log });
    },
  };
}

function summarize(results, started) {
  const cell = (text, width) => String(text).padStart(width);
  const line = (...cells) =>
    `${cells[0].padEnd(13)}${cells
      .slice(1)
      .map((text) => cell(text, 9))
      .join('')}`;
  const total = (kind) => results.reduce((sum, result) => sum + result[kind], 0);
  say(`\n${bold(line('', 'passed', 'failed', 'skipped', 'time'))}`);
  for (const { name, passed, failed, skipped, time } of results) {
    say((failed ? red : String)(line(name, passed, failed, skipped, time)));
  }
  say(line('all', total('passed'), total('failed'), total('skipped'), seconds(started)));
  say(`\n${total('passed')} passed, ${total('failed')} failed`);
  return total('failed');
}
