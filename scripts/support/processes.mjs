// Child processes: run one to its end, or keep one running; and how to stop them with all that they started.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Sentence } from './say.mjs';
import { nodeBinary, root } from './settings.mjs';

const leash = new URL('./leash.mjs', import.meta.url).href;
const running = new Set();
const jobs = new Set();

/** Arguments that start a TypeScript file of the app's server side, as a single process. */
export function typescript(file, ...rest) {
  return ['--conditions=react-server', '--import', 'tsx', file, ...rest];
}

/** The script behind a command of an installed package (`node_modules/.bin/<name>` need not be a JavaScript file). */
export function tool(packageName, script) {
  return path.join(root, 'node_modules', packageName, script);
}

/**
 * Runs Node (or `command`) with `args` to its end. Returns { code, signal, output }; what is shown is not collected.
 * The child has a process group of its own, so that a Ctrl-C reaches it only through us, in our order.
 */
export async function run(args, { env, cwd = root, show = false, command, timeout } = {}) {
  const output = show ? 'inherit' : 'pipe';
  const all = command ? args : ['--import', leash, ...args];
  const child = spawn(command ?? nodeBinary(), all, { cwd, env, detached: true, stdio: ['pipe', output, output] });
  running.add(child);
  child.stdin.on('error', () => {});
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => chunks.push(chunk));
  const timer = timeout && setTimeout(() => killGroup(child, 'SIGKILL'), timeout);
  const end = ended(child);
  const job = { stop: (patience) => stop(child, end, patience, 'SIGINT') };
  jobs.add(job);
  const [code, signal] = await end;
  clearTimeout(timer);
  running.delete(child);
  jobs.delete(job);
  return { code, signal, output: Buffer.concat(chunks).toString('utf8') };
}

/** Ends what `run` has under way. */
export async function stopJobs() {
  await Promise.all([...jobs].map((job) => job.stop(8_000)));
}

/** Like `run`, but a failure becomes an error that shows what the command said. */
export async function mustRun(title, args, options) {
  const { code, signal, output } = await run(args, options);
  if (code !== 0) throw new Sentence(`${title} failed (${signal ?? `exit code ${code}`}).\n${output.trim()}`);
  return output;
}

/**
 * Starts a program that is to keep running. It is on a leash: it ends by itself when this process is gone,
 * however that came about (see leash.mjs). `onLine` gets what it prints.
 */
export function keep(args, { env, cwd = root, onLine }) {
  const child = spawn(nodeBinary(), ['--import', leash, ...args], {
    cwd,
    env,
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  running.add(child);
  child.stdin.on('error', () => {});
  for (const stream of [child.stdout, child.stderr]) eachLine(stream, onLine);
  const end = ended(child).then(([code, signal]) => {
    running.delete(child);
    return signal ?? `exit code ${code}`;
  });
  return { child, end, stop: (patience) => stop(child, end, patience) };
}

/** Sends a signal to everything that still runs: for the second Ctrl-C. */
export function signalAll(signal) {
  for (const child of running) killGroup(child, signal);
}

async function stop(child, end, patience = 10_000, signal = 'SIGTERM') {
  killGroup(child, signal);
  const force = setTimeout(() => killGroup(child, 'SIGKILL'), patience);
  await end;
  clearTimeout(force);
  // What the program itself had started and left behind.
  killGroup(child, 'SIGKILL');
}

function killGroup(child, signal) {
  if (!child.pid) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // all of them are gone
  }
}

function ended(child) {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve([error.code ?? 1, null]));
    child.once('close', (code, signal) => resolve([code, signal]));
  });
}

function eachLine(stream, onLine) {
  let rest = '';
  stream.setEncoding('utf8');
  stream.on('data', (text) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop();
    for (const line of lines) onLine(line);
  });
  stream.on('end', () => rest && onLine(rest));
}

export const scriptsFolder = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
