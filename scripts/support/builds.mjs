// Builds of the portal, one folder for each state of the sources, so that a new build never disturbs a running server.
import { constants, existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { hashOf } from './hashes.mjs';
import { claim, isClaimed, withLock } from './locks.mjs';
import { mustRun, tool } from './processes.mjs';
import { Sentence, say } from './say.mjs';
import { childEnvironment, root, workFolder } from './settings.mjs';

const sources = [
  'app',
  'components',
  'lib',
  'messages',
  'prisma/schema',
  'prisma/schema.prisma',
  'public',
  'proxy.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];
const kept = 3;
const buildsFolder = path.join(workFolder, 'builds');

/** What writes into .next or reads its types takes turns: builds, and the check of types. */
export function withBuildLock(work) {
  return withLock(path.join(workFolder, 'build.lock'), work, (pid) =>
    say(`… waiting for another build (process ${pid})`),
  );
}

/** Makes the build of the present sources if it is not there. Returns its folder, whether it is new, and `release`, for after use. */
export function openBuild() {
  return withBuildLock(async () => {
    for (let attempt = 0; attempt < 3; attempt++) {
      const hash = hashOf(sources);
      const folder = folderOf(hash);
      const isNew = !existsSync(folder);
      if (isNew) {
        await build();
        // Somebody edited meanwhile: the build may be a mixture of both.
        if (hashOf(sources) !== hash) continue;
        await store(folder);
      }
      const now = new Date();
      utimesSync(folder, now, now);
      const mine = claim(usersOf(folder));
      removeOld();
      return { folder, isNew, release: mine.release };
    }
    throw new Sentence('The sources keep changing during the build. Try again when they are at rest.');
  });
}

// No database address and no secrets: a build is the same for every machine, and must not need them.
async function build() {
  const env = childEnvironment({ NODE_ENV: 'production', DATABASE_URL: undefined, SESSION_SECRET: undefined });
  await mustRun('The build', [tool('next', 'dist/bin/next'), 'build'], { env });
}

async function store(folder) {
  const draft = `${folder}.new-${process.pid}`;
  const copy = (from, to) =>
    cp(path.join(root, from), path.join(draft, to), {
      recursive: true,
      verbatimSymlinks: true,
      mode: constants.COPYFILE_FICLONE,
    });
  await copy('.next/standalone', '.');
  if (!existsSync(path.join(draft, 'server.js'))) {
    throw new Sentence(
      'The build has no server.js: next.config.ts must keep output "standalone" and this folder as root.',
    );
  }
  await copy('.next/static', '.next/static');
  if (existsSync(path.join(root, 'public'))) await copy('public', 'public');
  renameSync(draft, folder);
}

function removeOld() {
  const names = readdirSync(buildsFolder).filter((name) => !name.includes('.'));
  const newestFirst = names
    .map((name) => ({ folder: folderOf(name), time: statSync(folderOf(name)).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  for (const { folder } of newestFirst.slice(kept)) {
    if (isClaimed(usersOf(folder))) continue;
    for (const at of [folder, usersOf(folder)]) rmSync(at, { recursive: true, force: true });
  }
  // Left by a run that was killed while it copied; we hold the lock, so nobody is copying now.
  for (const name of readdirSync(buildsFolder)) {
    if (name.includes('.new-')) rmSync(path.join(buildsFolder, name), { recursive: true, force: true });
  }
}

function folderOf(hash) {
  return path.join(buildsFolder, hash);
}

function usersOf(folder) {
  return `${folder}.users`;
}
