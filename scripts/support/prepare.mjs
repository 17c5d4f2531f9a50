// The steps between an installed project and a database that is ready to serve.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hashOf } from './hashes.mjs';
import { withLock } from './locks.mjs';
import { mustRun, tool, typescript } from './processes.mjs';
import { step } from './say.mjs';
import { childEnvironment, root, workFolder } from './settings.mjs';

/** Makes the Prisma client (prisma/generated, not in git) when the schema has changed since the last time. */
export async function generateClient() {
  const stampFile = path.join(root, 'prisma/generated/.made-from');
  const wanted = hashOf(['prisma/schema', 'prisma.config.ts', 'package-lock.json']);
  const isMade = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted;
  if (isMade()) return;
  await withLock(path.join(workFolder, 'generate.lock'), async () => {
    if (isMade()) return;
    await step('Generate the database client', async () => {
      await mustRun('prisma generate', [tool('prisma', 'build/index.js'), 'generate'], { env: childEnvironment() });
      writeFileSync(stampFile, wanted);
    });
  });
}

/** Checks the configuration as the app itself does, before anything long begins. */
export async function checkEnvironment(env) {
  const script = path.join(root, 'scripts/support/check-environment.mjs');
  await mustRun('The check of the configuration', ['--import', 'tsx', script], { env });
}

export async function applyMigrations(env) {
  return await step('Apply the migrations', async () => {
    const output = await mustRun('The migration', [path.join(root, 'scripts/migrate.mjs'), 'deploy'], { env });
    return output.trim().split('\n').at(-1);
  });
}

/** Fills an empty database; the seed itself looks whether it is empty. Returns what it says. */
export async function seedDatabase(env) {
  let lines = [];
  await step(`Seed the database`, async () => {
    const output = await mustRun('The seed', typescript('prisma/seed/index.ts'), { env });
    lines = output.trim().split('\n');
    return lines.length === 1 ? lines[0].replace(/\.$/, '') : undefined;
  });
  return lines;
}
