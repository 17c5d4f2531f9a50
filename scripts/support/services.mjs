// The three programs of the portal: web server, job worker, local mailbox. Started together, watched, stopped in order.
import { setTimeout as delay } from 'node:timers/promises';
import { keep, tool, typescript } from './processes.mjs';
import { dim, Sentence, say } from './say.mjs';

const readyTimeout = 120_000;
const longestBackoff = 30_000;

/**
 * Starts the programs: `ready` resolves when all of them are, `stop` ends them in order. `folder` is the build to
 * serve; without one it is `next dev`. `fail` is called once when the web server ends; worker and mailbox are started
 * again, for their work waits in the database.
 */
export function startServices({ env, folder, fail, log = printLine }) {
  const services = [];
  let stopping = false;

  function start(name, args, { cwd, isReady, again = false }) {
    const tail = [];
    const service = { name, ready: Promise.withResolvers?.() ?? withResolvers(), stop: async () => {} };
    let wait = 1_000;
    const launch = () => {
      const born = Date.now();
      const { end, stop } = keep(args, { env, cwd, onLine });
      service.stop = stop;
      end.then(async (reason) => {
        if (stopping) return service.ready.reject(new Sentence('Stopped before it was ready.'));
        if (!service.isReady) return service.ready.reject(startFailure(name, reason, tail));
        if (!again) return fail(new Sentence(`The ${name} has stopped (${reason}).`));
        if (Date.now() - born > 60_000) wait = 1_000;
        log(name, `stopped (${reason}); starting it again in ${wait / 1000} s`);
        await delay(wait);
        wait = Math.min(wait * 2, longestBackoff);
        if (!stopping) launch();
      });
    };
    const onLine = (line) => {
      tail.push(line);
      if (tail.length > 40) tail.shift();
      if (isReady?.(line)) service.markReady();
      else if (service.isReady && line.trim()) log(name, line);
    };
    service.markReady = () => {
      service.isReady = true;
      service.ready.resolve();
    };
    service.ready.promise.catch(() => {});
    services.push(service);
    launch();
    return service;
  }

  /** Web first, so that nothing new comes in; then the worker; the mailbox takes the last mails. */
  async function stop() {
    stopping = true;
    for (const service of services) await service.stop();
  }

  const web = start('web server', webArguments(env, folder), { cwd: folder });
  start('worker', workerArguments(folder), { isReady: says('worker ready'), again: true });
  if (env.MAILBOX_PORT) {
    start('mailbox', typescript('lib/mailbox/server.ts'), { isReady: says('mailbox ready'), again: true });
  }
  const health = `${localAddress(env)}/api/health/ready`;
  waitForAnswer(health, () => stopping).then((ready) => ready && web.markReady());
  const late = delay(readyTimeout, undefined, { ref: false }).then(() => {
    const names = services.filter((service) => !service.isReady).map((service) => service.name);
    throw new Sentence(`Not ready after ${readyTimeout / 1000} s: ${names.join(', ')}.`);
  });
  late.catch(() => {});
  return { ready: Promise.race([Promise.all(services.map((service) => service.ready.promise)), late]), stop };
}

/** Where this machine reaches the web server, whatever interfaces it listens on. */
export function localAddress({ PORT, HOSTNAME }) {
  const everywhere = { '0.0.0.0': '127.0.0.1', '::': '[::1]' };
  const host = everywhere[HOSTNAME] ?? (HOSTNAME.includes(':') ? `[${HOSTNAME}]` : HOSTNAME);
  return `http://${host}:${PORT}`;
}

function webArguments(env, folder) {
  if (folder) return ['server.js'];
  return [tool('next', 'dist/bin/next'), 'dev', '--port', env.PORT, '--hostname', env.HOSTNAME];
}

function workerArguments(folder) {
  if (folder) return typescript('lib/jobs/worker.ts');
  const watch = ['watch', '--clear-screen=false', '--conditions=react-server'];
  return [tool('tsx', 'dist/cli.mjs'), ...watch, 'lib/jobs/worker.ts'];
}

async function waitForAnswer(url, givenUp) {
  while (!givenUp()) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(30_000) });
      await response.arrayBuffer();
      if (response.ok) return true;
    } catch {
      // not listening yet
    }
    await delay(60);
  }
  return false;
}

function startFailure(name, reason, tail) {
  const output = tail.join('\n');
  if (/EADDRINUSE/.test(output)) return new Sentence(`The ${name} found its port taken.\n${output}`);
  return new Sentence(`The ${name} did not start (${reason}).\n${output}`);
}

function says(words) {
  return (line) => line.trim() === words;
}

export function printLine(name, line) {
  say(`${dim(`[${name}]`)} ${line}`);
}

function withResolvers() {
  const parts = {};
  parts.promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
  return parts;
}
