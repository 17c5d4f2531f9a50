import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { RowsAsked } from '@/tests/support/e2e-rows';

/** A whole portal of a test's own, started as a user starts it, to be killed and started again. */
export type OwnPortal = {
  url: string;
  start(): Promise<void>;
  /** kill -9 of every process of it, or of the database alone */
  kill(what: 'everything' | 'database'): void;
  stop(): Promise<void>;
  rows<Answer>(asked: RowsAsked): Answer;
};

export async function makeOwnPortal(): Promise<OwnPortal> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'portal-crash-'));
  const port = await freePort();
  // Nothing of the portal that this test runs beside.
  const {
    DATABASE_URL,
    SESSION_SECRET,
    DATA_KEY,
    SMTP_URL,
    MAILBOX_DIR,
    MAILBOX_PORT,
    APP_URL,
    SEED,
    NODE_ENV,
    ...rest
  } = process.env;
  const env: NodeJS.ProcessEnv = { ...rest, NODE_ENV: 'production', DATA_DIR: dataDir, PORT: String(port) };
  let portal: ChildProcess | undefined;

  return {
    url: `http://localhost:${port}`,
    async start() {
      portal = spawn(process.execPath, ['scripts/start.mjs'], {
        env,
        stdio: ['ignore', 'pipe', 'inherit'],
        detached: true,
      });
      await new Promise<void>((resolve, reject) => {
        let said = '';
        portal?.stdout?.on('data', (chunk: Buffer) => {
          said += chunk;
          if (said.includes('The portal is ready')) resolve();
        });
        portal?.once('exit', () => reject(new Error(`The portal did not start:\n${said}`)));
      });
    },
    kill(what) {
      const all = processesUnder(portal?.pid ?? 0);
      const database = all.filter(({ command }) => /postgres/.test(command) && /-D|postgres -/.test(command));
      for (const { pid } of what === 'everything' ? all : database) killHard(pid);
      if (what === 'everything') killHard(portal?.pid ?? 0);
    },
    async stop() {
      if (portal && portal.exitCode === null && portal.signalCode === null) {
        portal.kill('SIGTERM');
        await once(portal, 'exit');
      }
      rmSync(dataDir, { recursive: true, force: true });
    },
    rows<Answer>(asked: RowsAsked) {
      const program = ['tsx', '--conditions=react-server', 'tests/support/e2e-rows.ts', JSON.stringify(asked)];
      const said = execFileSync(process.execPath, ['scripts/with-database.mjs', ...program], { env, encoding: 'utf8' });
      return JSON.parse(said.trim().split('\n').at(-1) ?? '') as Answer;
    },
  };
}

/** Every process that descends from one, youngest last. */
function processesUnder(root: number): { pid: number; command: string }[] {
  const table = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .flatMap((found) => (found ? [{ pid: Number(found[1]), parent: Number(found[2]), command: found[3] ?? '' }] : []));
  const found: { pid: number; command: string }[] = [];
  const queue = [root];
  for (let parent = queue.shift(); parent !== undefined; parent = queue.shift()) {
    for (const row of table.filter((one) => one.parent === parent)) {
      found.push(row);
      queue.push(row.pid);
    }
  }
  return found;
}

function killHard(pid: number): void {
  try {
    if (pid > 0) process.kill(pid, 'SIGKILL');
  } catch {
    // It was gone already.
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
