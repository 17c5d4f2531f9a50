// The embedded database as its users see it: open it (started here or shared with whoever has started it),
// be told when it had to be restarted, close it (the last one stops it).

import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { claim, isAlive, isClaimed, withLock } from './locks.mjs';
import { freePort } from './ports.mjs';
import { postgresServer, stopServer } from './postgres-server.mjs';
import { Sentence } from './say.mjs';
import { makeDataFolder, readSecrets } from './secrets.mjs';

const role = 'portal';
const watchEvery = 400;

/**
 * Opens the database of a data folder. `durable: false` is for tests: faster, and safe against everything
 * but a crash of the whole machine.
 * @returns {Promise<{ url: string, remark: string, watch: (tell: (line: string) => void, fail: (error: Error) => void) => void, close: () => Promise<void>, abandon: () => void }>}
 */
export async function openPostgres(dataDir, { durable = true, onWait = () => {} } = {}) {
  makeDataFolder(dataDir);
  const owners = path.join(dataDir, 'postgres.users');
  const lock = path.join(dataDir, 'postgres.lock');
  const server = postgresServer(dataDir, { durable });
  let mine;
  let secrets;
  let current;
  let timer;
  let closing = false;

  async function ensure(port) {
    const found = await adopt(server, secrets.databasePassword);
    if (found) return { ...found, remark: 'already running' };
    const made = !server.exists();
    if (made) await server.make(secrets.databasePassword);
    const started = await startSomewhere(server, port);
    await prepare(started.port, secrets.databasePassword);
    return { ...started, remark: made ? 'new' : 'its data is there' };
  }

  await withLock(
    lock,
    async () => {
      secrets = readSecrets(dataDir);
      mine = claim(owners);
      try {
        current = await ensure();
      } catch (error) {
        mine.release();
        throw error;
      }
    },
    onWait,
  );

  /** Puts the server back on its port when it has died, so that the pools of its clients find it again. */
  function watch(tell, fail) {
    const restarts = [];
    const look = async () => {
      if (!closing && !isAlive(current.pid)) {
        const lately = restarts.filter((time) => Date.now() - time < 60_000);
        if (lately.length >= 5) return fail(new Sentence(`The database keeps stopping: see ${dataDir}/postgres.log`));
        restarts.push(Date.now());
        tell('the database stopped unexpectedly; starting it again');
        try {
          await withLock(lock, async () => {
            if (!closing) current = await ensure(current.port);
          });
          tell('the database answers again');
        } catch (error) {
          return fail(error);
        }
      }
      if (!closing) timer = setTimeout(look, watchEvery).unref();
    };
    timer = setTimeout(look, watchEvery).unref();
  }

  async function close() {
    if (closing) return;
    closing = true;
    clearTimeout(timer);
    await withLock(lock, async () => {
      mine.release();
      const found = server.running();
      if (found && !isClaimed(owners)) await stopServer(found.pid);
    });
  }

  /** For an impatient end: tells the server to stop, if nobody else uses it, and does not wait. */
  function abandon() {
    closing = true;
    mine.release();
    const found = server.running();
    if (found && !isClaimed(owners)) process.kill(found.pid, 'SIGINT');
  }

  const url = `postgresql://${role}:${secrets.databasePassword}@127.0.0.1:${current.port}/${role}`;
  return { url, remark: current.remark, watch, close, abandon };
}

// A server left behind by a killed run, or shared with another one. It must be ours: same folder, same password.
async function adopt(server, password) {
  for (const until = Date.now() + 60_000; Date.now() < until; await delay(100)) {
    const found = server.running();
    if (!found) return undefined;
    if (!found.ready) continue;
    try {
      await prepare(found.port, password);
      return found;
    } catch (error) {
      if (error.code === '28P01') {
        throw new Sentence(
          `A PostgreSQL runs on ${server.data} (process ${found.pid}) but refuses our password. Stop it and try again.`,
        );
      }
    }
  }
  throw new Sentence(`The PostgreSQL on ${server.data} runs but does not answer. Stop it and try again.`);
}

async function startSomewhere(server, fixedPort) {
  let failure;
  // Two reasons to try again: somebody took the port in between; and after a kill -9 of the main process
  // its children need a moment to notice, during which the shared memory is still in use.
  for (const until = Date.now() + 30_000; Date.now() < until; await delay(200)) {
    const started = await server.start(fixedPort ?? (await freePort()));
    if (!started.failure) return started;
    failure = started.failure;
    if (!/in use|Address already|pre-existing shared memory/i.test(failure)) break;
  }
  throw new Sentence(`The database did not start:\n${failure}`);
}

// The portal works as an ordinary role that owns its database; it may make databases, for tests and shadow databases.
async function prepare(port, password) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password, database: 'postgres' });
  client.on('error', () => {});
  await client.connect();
  try {
    const { rows } = await client.query('select rolname from pg_roles where rolname = $1', [role]);
    if (!rows.length) {
      await client.query(`create role ${role} login createdb password ${pg.escapeLiteral(password)}`);
    }
    const { rows: databases } = await client.query('select 1 from pg_database where datname = $1', [role]);
    if (!databases.length) await client.query(`create database ${role} owner ${role}`);
  } finally {
    await client.end();
  }
}
