// The stages of npm test. Each gets the run (see run-tests.mjs) and the extra arguments for its tool,
// and answers { passed, failed, skipped }; an error counts as one failure.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './browser.mjs';
import { openBuild, withBuildLock } from './builds.mjs';
import { run, scriptsFolder, tool } from './processes.mjs';
import { Sentence, say } from './say.mjs';
import { printLine } from './services.mjs';
import { countPlaywright, countVitest, withOutcome } from './test-counts.mjs';

const next = tool('next', 'dist/bin/next');

export const stages = {
  async lint(test, args) {
    await check(test, [tool('@biomejs/biome', 'bin/biome'), 'ci', ...(args.length ? args : ['.'])]);
    return one;
  },

  async types(test, args) {
    await withBuildLock(async () => {
      await check(test, [next, 'typegen']);
      await check(test, [tool('typescript', 'bin/tsc'), '--noEmit', '--incremental', 'false', ...args]);
    });
    return one;
  },

  async migrations(test) {
    const env = { ...(await test.environment()), DATABASE_URL: await test.databaseUrl('migrations_check') };
    // Applied to nothing, covering the schema, and leaving the database as the schema says.
    for (const command of ['deploy', 'check', 'status']) {
      await check(test, [path.join(scriptsFolder, 'migrate.mjs'), command], env);
    }
    return one;
  },

  unit: vitest('unit'),
  house: vitest('house'),
  integration: vitest('integration', { database: true }),

  async build() {
    const build = await openBuild();
    build.release();
    return one;
  },

  async e2e(test, args) {
    const browser = await findBrowser();
    // A sentence that is missing is no error to the web server, which shows its key instead; here it is.
    const badSentences = new Set();
    const log = (name, line) => {
      if (/MISSING_MESSAGE|INVALID_MESSAGE|FORMATTING_ERROR/.test(line)) badSentences.add(line.trim());
      printLine(name, line);
    };
    const { env } = await test.startPortal({ log });
    const report = path.join(test.folder, 'playwright.json');
    const { code } = await run([tool('@playwright/test', 'cli.js'), 'test', '--reporter=list,json', ...args], {
      show: true,
      env: {
        ...env,
        NODE_ENV: 'test',
        BASE_URL: env.APP_URL,
        CHROMIUM_PATH: browser || undefined,
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        TEST_RESULTS: test.results,
      },
    });
    // Screenshots and traces are of failures only.
    if (code === 0) rmSync(test.results, { recursive: true, force: true });
    const counts = withOutcome(countPlaywright(report), code === 0);
    if (badSentences.size === 0) return counts;
    say(`Pages showed keys in place of sentences:\n${[...badSentences].join('\n')}`);
    return { ...counts, failed: counts.failed + 1 };
  },
};

const one = { passed: 1, failed: 0, skipped: 0 };

function vitest(project, { database = false } = {}) {
  return async (test, args) => {
    const report = path.join(test.folder, `${project}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const env = { ...(await test.environment({ database })), NODE_ENV: 'test' };
    const { code } = await run([tool('vitest', 'vitest.mjs'), 'run', '--project', project, ...reporters, ...args], {
      env,
      show: true,
    });
    return withOutcome(countVitest(report), code === 0);
  };
}

async function check(test, args, env) {
  const result = await run(args, { env: env ?? (await test.environment({ database: false })), show: false });
  if (result.code !== 0) throw new Sentence(result.output.trim() || `exit code ${result.code ?? result.signal}`);
}
