// The portal from nothing to ready, as npm start, npm run dev and the end-to-end tests all start it.
import { openBuild } from './builds.mjs';
import { portalEnvironment } from './environment.mjs';
import { freePort } from './ports.mjs';
import { openPostgres } from './postgres.mjs';
import { applyMigrations, checkEnvironment, generateClient, seedDatabase } from './prepare.mjs';
import { dim, Sentence, say, step } from './say.mjs';
import { keepDemoPassword } from './secrets.mjs';
import { startServices } from './services.mjs';

/**
 * Starts everything. `options`: mode ('production' | 'development'), dataDir, port, host, appUrl, databaseUrl (else
 * embedded), smtpUrl (else the local mailbox), seed, demoPassword, durable.
 * `fail` is called when something that runs breaks for good. `onOpen` gets two functions before anything is up: one
 * stops in good order what is up by then, the other lets go at once.
 */
export async function startPortal({ mode, dataDir, databaseUrl, durable, smtpUrl, ...rest }, { fail, onOpen, log }) {
  const opened = openedThings();
  onOpen(opened.stop, opened.abandon);
  const database = databaseUrl ? undefined : await openEmbedded(dataDir, durable, { fail, opened });
  const mailboxPort = smtpUrl ? undefined : await freePort();
  const env = portalEnvironment({ ...rest, mode, dataDir, database: databaseUrl ?? database.url, mailboxPort });
  await opened.unlessStopping(() => checkEnvironment(env));
  await opened.unlessStopping(generateClient);
  await opened.unlessStopping(() => applyMigrations(env));
  const seeded = await opened.unlessStopping(() => seedDatabase(env));
  if (database && seeded.some((line) => line.startsWith('Seeded: demo'))) keepDemoPassword(dataDir, env.DEMO_PASSWORD);
  const build = mode === 'production' ? await opened.unlessStopping(buildStep) : undefined;
  if (build) opened.add({ stop: build.release });
  await opened.unlessStopping(() =>
    step('Start the web server, the worker and the mailbox', async () => {
      const services = startServices({ env, folder: build?.folder, fail, log });
      opened.add(services);
      await services.ready;
    }),
  );
  return { env, seeded };
}

// What is up so far, stopped in the reverse order. Once that has begun, nothing new is started.
function openedThings() {
  const things = [];
  let stopping = false;
  return {
    add: (thing) => things.push(thing),
    async stop() {
      stopping = true;
      for (let thing = things.pop(); thing; thing = things.pop()) await thing.stop();
    },
    abandon() {
      for (const thing of things) thing.abandon?.();
    },
    unlessStopping(work) {
      if (stopping) throw new Sentence('Stopped before it was ready.');
      return work();
    },
  };
}

async function openEmbedded(dataDir, durable, { fail, opened }) {
  let database;
  await step('Start the database', async () => {
    const onWait = (pid) => say(dim(`… waiting for process ${pid}, which is starting it`));
    const opening = openPostgres(dataDir, { durable, onWait });
    // Added before it is there: a signal meanwhile waits for it and then closes it.
    opened.add({
      stop: () =>
        opening.then(
          ({ close }) => close(),
          () => {},
        ),
      abandon: () => database?.abandon(),
    });
    database = await opening;
    return database.remark;
  });
  database.watch((line) => say(dim(`[database] ${line}`)), fail);
  return database;
}

async function buildStep() {
  let build;
  await step('Build', async () => {
    build = await openBuild();
    return build.isNew ? undefined : 'unchanged';
  });
  return build;
}
