// The environment the portal's programs get; lib/env.ts checks it once more on their side.
import path from 'node:path';
import { readSecrets } from './secrets.mjs';
import { childEnvironment, settings } from './settings.mjs';

/**
 * The whole environment of a run. `database` is its address, `mailboxPort` the local mailbox's port.
 * The local mailbox is used unless SMTP_URL names a real server.
 */
export function portalEnvironment({ mode, database, dataDir, port, host, appUrl, mailboxPort, seed, demoPassword }) {
  const secrets = needsSecrets() ? readSecrets(dataDir) : {};
  const localMailbox = mailboxPort !== undefined;
  return childEnvironment({
    NODE_ENV: mode,
    PORT: String(port),
    HOSTNAME: host,
    APP_URL: appUrl,
    DATABASE_URL: database,
    DATA_DIR: dataDir,
    SESSION_SECRET: settings.sessionSecret ?? secrets.sessionSecret,
    DATA_KEY: settings.dataKey ?? secrets.dataKey,
    SMTP_URL: localMailbox ? `smtp://127.0.0.1:${mailboxPort}` : settings.smtpUrl,
    MAILBOX_DIR: localMailbox ? path.join(dataDir, 'mailbox') : undefined,
    MAILBOX_PORT: localMailbox ? String(mailboxPort) : undefined,
    SEED: seed,
    DEMO_PASSWORD: demoPassword ?? settings.demoPassword ?? (seed === 'demo' ? secrets.demoPassword : undefined),
  });

  function needsSecrets() {
    return !settings.sessionSecret || !settings.dataKey || (seed === 'demo' && !demoPassword && !settings.demoPassword);
  }
}
