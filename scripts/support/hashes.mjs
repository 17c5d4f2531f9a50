// One hash for a set of files and folders: it changes when any name or content below them does.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { root } from './settings.mjs';

/** Paths are relative to the project; those that do not exist count as empty. */
export function hashOf(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesBelow)) {
    hash.update(`${file}\0`);
    hash.update(
      createHash('sha256')
        .update(readFileSync(path.join(root, file)))
        .digest(),
    );
  }
  return hash.digest('hex').slice(0, 24);
}

function filesBelow(at) {
  const full = path.join(root, at);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [at];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesBelow(path.posix.join(at, name)));
}
