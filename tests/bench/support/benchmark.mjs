// The production portal for a benchmark: as npm start starts it, in a folder of its own that is gone afterwards.

import { installDependencies } from '../../../scripts/support/install.mjs';
import { manageLifetime } from '../../../scripts/support/lifetime.mjs';
import { complain } from '../../../scripts/support/say.mjs';
import { forgetConfiguration } from '../../../scripts/support/settings.mjs';

/**
 * Runs a benchmark: `work` gets { folder, addCloser, fail } and answers the exit code. What it has added is closed in
 * the reverse order, whether it ends, fails or is stopped with Ctrl-C.
 */
export async function runBenchmark(work) {
  const closers = [];
  const close = async () => {
    for (let one = closers.pop(); one; one = closers.pop()) await one();
  };
  const lifetime = manageLifetime({ stop: close });
  let code = 1;
  try {
    forgetConfiguration();
    await installDependencies();
    const { makeTestFolder } = await import('../../../scripts/support/test-folder.mjs');
    const { folder, dataDir, remove } = await makeTestFolder();
    closers.push(remove);
    code = await work({ folder, dataDir, addCloser: (closer) => closers.push(closer), fail: lifetime.fail });
  } catch (error) {
    if (!lifetime.isEnding()) complain(error);
  }
  if (lifetime.isEnding()) return;
  await close().catch(complain);
  process.exit(code);
}

/** The portal with its content and sample rows. `direct` leads past the resolver of names, for a benchmark of load. */
export async function openPortal({ dataDir, addCloser, fail }) {
  const { freePort } = await import('../../../scripts/support/ports.mjs');
  const { startPortal } = await import('../../../scripts/support/portal.mjs');
  const port = await freePort();
  const local = { host: '127.0.0.1', port, appUrl: `http://localhost:${port}` };
  const { env } = await startPortal(
    { mode: 'production', dataDir, durable: false, seed: 'demo', ...local },
    { fail, onOpen: (stop) => addCloser(stop) },
  );
  return { port, url: env.APP_URL, direct: `http://127.0.0.1:${port}` };
}
