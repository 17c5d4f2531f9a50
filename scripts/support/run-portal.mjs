// npm start and npm run dev: the portal for a person at a terminal, or for a machine that starts and stops it.
import { installDependencies } from './install.mjs';
import { manageLifetime } from './lifetime.mjs';
import { freePort, portProblem } from './ports.mjs';
import { bold, dim, Sentence, say } from './say.mjs';
import { settings } from './settings.mjs';

const demoAccounts = ['applicant', 'host', 'reviewer', 'official', 'admin'];

export async function runPortal(mode) {
  const started = performance.now();
  let stopPortal = async () => {};
  let abandon = () => {};
  const lifetime = manageLifetime({ stop: () => stopPortal(), abandon: () => abandon(), clean: 0 });
  try {
    const port = await usablePort(mode);
    demandSecrets(mode);
    await installDependencies();
    // Only now: this part needs the dependencies.
    const { startPortal } = await import('./portal.mjs');
    const { env, seeded } = await startPortal(
      {
        ...settings,
        mode,
        port,
        appUrl: settings.appUrl ?? `http://localhost:${port}`,
        seed: settings.seed ?? (settings.databaseUrl ? 'none' : 'demo'),
      },
      {
        fail: lifetime.fail,
        onOpen: (stop, leave) => {
          stopPortal = stop;
          abandon = leave;
        },
      },
    );
    greet(env, seeded, started);
  } catch (error) {
    if (!lifetime.isEnding()) await lifetime.fail(error);
  }
}

async function usablePort(mode) {
  const port = Number(settings.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Sentence(`PORT must be a number from 1 to 65535, not "${settings.port}".`);
  }
  if (port === 0) return await freePort();
  const problem = await portProblem(port, settings.host);
  if (!problem) return port;
  const command = mode === 'production' ? 'npm start' : 'npm run dev';
  const other = port < 65535 ? port + 1 : 3000;
  if (problem === 'EADDRINUSE') {
    throw new Sentence(
      `Port ${port} is already in use. Stop what uses it, or choose another: PORT=${other} ${command}`,
    );
  }
  if (problem === 'EACCES') {
    throw new Sentence(`Port ${port} may not be used by this user. Choose one above 1023: PORT=3000 ${command}`);
  }
  throw new Sentence(`Nothing can listen on ${settings.host}, port ${port} (${problem}). Check HOST and PORT.`);
}

// A database of one's own means a real portal: its keys must be chosen and kept, not made up by a start script.
function demandSecrets(mode) {
  if (!settings.databaseUrl || mode !== 'production') return;
  const missing = Object.entries({ SESSION_SECRET: settings.sessionSecret, DATA_KEY: settings.dataKey })
    .filter(([, given]) => !given)
    .map(([name]) => name);
  if (missing.length) {
    throw new Sentence(`With DATABASE_URL set, ${missing.join(' and ')} must be set too (see .env.example).`);
  }
}

function greet(env, seeded, started) {
  const address = env.APP_URL;
  say(
    `\n${bold(`The portal is ready: ${address}`)} ${dim(`(${((performance.now() - started) / 1000).toFixed(1)} s)`)}`,
  );
  if (env.SEED === 'demo' && env.DEMO_PASSWORD) {
    say(`\nDemo accounts, password ${bold(env.DEMO_PASSWORD)}`);
    for (const name of demoAccounts) say(`  ${name}@demo.test`);
  } else {
    for (const line of seeded.slice(1)) say(line);
  }
  if (env.MAILBOX_DIR) say(`\nOutgoing mail stays here, to be read by an administrator: ${address}/en/admin/mailbox`);
  say(dim('\nCtrl-C stops everything.'));
}
