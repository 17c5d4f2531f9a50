// The portal from nothing to ready, as npm start, npm run dev and the end-to-end tests all start it.
import { openBuild } from './builds.mjs';
import { portalEnvironment } from './environment.mjs';
import { freePort } from './ports.mjs';
import { openPostgres } from './postgres.mjs';
import { applyMigrations, checkEnvironment, generateClient, seedDatabase } from './prepare.mjs';
import { dim, say, step } from './say.mjs';
import { keepDemoPassword } from './secrets.mjs';
import { startServices } from './services.mjs';

/**
 * Starts everything. `options`: mode ('production' | 'development'), dataDir, port, host, appUrl, databaseUrl (else
 * embedded), smtpUrl (else the local mailbox), seed, demoPassword, durable.
 * `fail` is called when something that runs breaks for good. `onOpen` gets two functions before anything is up: one
 * stops in good order what is up by then, the other lets go at once.
 */
export async function startPortal({ mode, dataDir, databaseUrl, durable, smtpUrl, ...rest }, { fail, onOpen, log }) {
  const opened = [];
  const abandoned = [];
  const stop = async () => {
    for (let close = opened.pop(); close; close = opened.pop()) await close();
  };
  onOpen(stop, () => {
    for (const abandon of abandoned) abandon();
  });
  const database = databaseUrl ? undefined : await openEmbedded(dataDir, durable, { fail, opened, abandoned });
  const mailboxPort = smtpUrl ? undefined : await freePort();
  const env = portalEnvironment({ ...rest, mode, dataDir, database: databaseUrl ?? database.url, mailboxPort });
  await checkEnvironment(env);
  await generateClient();
  await applyMigrations(env);
  const seeded = await seedDatabase(env);
  if (database && seeded.some((line) => line.startsWith('Seeded: demo'))) keepDemoPassword(dataDir, env.DEMO_PASSWORD);
  const build = mode === 'production' ? await buildStep() : undefined;
  if (build) opened.push(async () => build.release());
  await step('Start the web server, the worker and the mailbox', async () => {
    const services = await startServices({ env, folder: build?.folder, fail, log });
    opened.push(services.stop);
  });
  return { env, seeded };
}

async function openEmbedded(dataDir, durable, { fail, opened, abandoned }) {
  let database;
  await step('Start the database', async () => {
    const onWait = (pid) => say(dim(`… waiting for process ${pid}, which is starting it`));
    database = await openPostgres(dataDir, { durable, onWait });
    opened.push(database.close);
    abandoned.push(database.abandon);
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
