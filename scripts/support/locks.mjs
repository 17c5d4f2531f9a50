// Locks and claims: small files that name a process, ignored once that process is dead.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * Waits for the lock, runs `work` holding it, and lets it go. A lock left by a dead process is taken over.
 * `onWait` is called once, with the holder's process id, when somebody else holds it.
 */
export async function withLock(file, work, onWait = () => {}) {
  mkdirSync(path.dirname(file), { recursive: true });
  for (let waited = false; !tryLock(file); waited = true) {
    if (!waited) onWait(readStamp(file)?.pid);
    await delay(150);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** Marks the folder as used by this process until `release` or its death. */
export function claim(folder) {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${process.pid}-${randomBytes(3).toString('hex')}`);
  writeFileSync(file, stampOf(process.pid));
  return { release: () => rmSync(file, { force: true }) };
}

/** Whether a living process claims the folder; claims of dead ones are swept away. */
export function isClaimed(folder) {
  let claims = [];
  try {
    claims = readdirSync(folder).map((name) => path.join(folder, name));
  } catch {
    return false;
  }
  const living = claims.filter((file) => isStampAlive(readStamp(file)));
  for (const file of claims) if (!living.includes(file)) rmSync(file, { force: true });
  return living.length > 0;
}

/** Whether the process exists and is not a zombie. */
export function isAlive(pid) {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
  return processStat(pid)?.state !== 'Z';
}

/** The parent of a process, or undefined. */
export function parentOf(pid) {
  return processStat(pid)?.parent;
}

/** The command name of a process (first 15 characters on Linux), or undefined. */
export function commandOf(pid) {
  return processStat(pid)?.command;
}

function tryLock(file) {
  const mine = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(mine, stampOf(process.pid));
  try {
    if (linkIfAbsent(mine, file)) return true;
    const holder = readStamp(file);
    if (!holder || isStampAlive(holder)) return false;
    // Break the dead holder's lock. Another waiter may do the same at this moment and already hold
    // a new lock under this name: moving it away and looking at what was moved tells the two apart.
    const moved = `${mine}.broken`;
    renameSync(file, moved);
    if (isStampAlive(readStamp(moved))) linkIfAbsent(moved, file);
    rmSync(moved, { force: true });
    return linkIfAbsent(mine, file);
  } catch (error) {
    if (error.code === 'ENOENT') return false;
    throw error;
  } finally {
    rmSync(mine, { force: true });
  }
}

function linkIfAbsent(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

// A process id alone is not enough: after a restart of the machine it soon belongs to somebody else.
function stampOf(pid) {
  return JSON.stringify({ pid, born: processStat(pid)?.born ?? '' });
}

function readStamp(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

function isStampAlive(stamp) {
  return stamp !== undefined && isAlive(stamp.pid) && (processStat(stamp.pid)?.born ?? '') === stamp.born;
}

function processStat(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, parent, ...rest] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    const command = text.slice(text.indexOf('(') + 1, text.lastIndexOf(')'));
    return { command, state, parent: Number(parent), born: rest[17] };
  } catch {
    if (process.platform === 'linux') return undefined;
  }
  const options = { encoding: 'utf8', env: { PATH: '/bin:/usr/bin', LC_ALL: 'C', TZ: 'UTC' } };
  const { stdout } = spawnSync('ps', ['-o', 'state=,ppid=,lstart=,comm=', '-p', String(pid)], options);
  const found = /^\s*(\S)\S*\s+(\d+)\s+(\S+\s+\S+\s+\S+\s+\S+\s+\d{4})\s+(.*)$/m.exec(stdout ?? '');
  if (!found) return undefined;
  const [, state, parent, born, command] = found;
  return { state, parent: Number(parent), born, command: path.basename(command.trim()) };
}
