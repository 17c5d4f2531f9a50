// Which system user runs PostgreSQL. It refuses to run as root, so root must lend it to somebody else.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { Sentence } from './say.mjs';
import { root } from './settings.mjs';

/**
 * The first way that really works for this folder and these binaries:
 * `wrap` turns a command into the one to spawn with `options`; files must belong to `owner`.
 */
export function postgresUser(folder, binary) {
  if (process.getuid?.() !== 0) return { wrap: asItIs, options: {}, owner: undefined };
  const ways = [asAccount('postgres'), asCreatedAccount, asOwnerOf(root), inNamespace, asAccount('nobody')];
  for (const way of ways) {
    const user = way();
    if (user && works(user, folder, binary)) return user;
  }
  throw new Sentence(
    `PostgreSQL refuses to run as root, and no other user can reach ${folder}. ` +
      'Put the project where every user may enter (for example under /opt or /srv), run it as an ordinary user, ' +
      'or name a database server with DATABASE_URL.',
  );
}

const asItIs = (command, args) => [command, args];

function asAccount(name) {
  return () => {
    const account = accounts().find((one) => one.name === name);
    return account && asIds(account.uid, account.gid);
  };
}

function asCreatedAccount() {
  if (accounts().some((one) => one.name === 'postgres')) return undefined;
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres']);
  return asAccount('postgres')();
}

function asOwnerOf(folder) {
  return () => {
    const { uid, gid } = statSync(folder);
    return uid === 0 || !accounts().some((one) => one.uid === uid) ? undefined : asIds(uid, gid);
  };
}

// A user namespace shows root's own files to PostgreSQL as those of an ordinary account, so that it
// also runs in folders that only root may enter. initdb wants the account to have a name.
function inNamespace() {
  const account = ['postgres', 'nobody', 'daemon'].flatMap((name) => accounts().filter((one) => one.name === name))[0];
  if (!account) return undefined;
  const flags = ['--user', `--map-user=${account.uid}`, `--map-group=${account.gid}`, '--'];
  const wrap = (command, args) => ['unshare', [...flags, command, ...args]];
  return { wrap, options: {}, owner: { uid: 0, gid: 0 } };
}

function asIds(uid, gid) {
  return { wrap: asItIs, options: { uid, gid }, owner: { uid, gid } };
}

function works(user, folder, binary) {
  const ran = (command, args) => {
    const [file, list] = user.wrap(command, args);
    return spawnSync(file, list, { ...user.options, cwd: '/', stdio: 'ignore', timeout: 20_000 }).status === 0;
  };
  return ran(binary, ['--version']) && ran('test', ['-x', folder]);
}

function accounts() {
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
  return lines.map((line) => {
    const [name, , uid, gid] = line.split(':');
    return { name, uid: Number(uid), gid: Number(gid) };
  });
}
