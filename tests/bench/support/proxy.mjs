// nginx with the very configuration of deploy/nginx.conf before a portal, and as a plain server of files.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../../scripts/support/ports.mjs';
import { keep, run } from '../../../scripts/support/processes.mjs';
import { Sentence } from '../../../scripts/support/say.mjs';
import { childEnvironment, root } from '../../../scripts/support/settings.mjs';
import { untilAnswered } from './until-answered.mjs';

/** Whether this machine has an nginx. */
export async function hasNginx() {
  const { code } = await run(['-v'], { command: 'nginx', env: childEnvironment(), timeout: 10_000 });
  return code === 0;
}

/**
 * Starts it. `files` are pages by name, served as they are. Answers the addresses of the proxy and of the files.
 * @param {{ folder: string, portalPort: number, files: Record<string, string> }} options
 */
export async function openNginx({ folder, portalPort, files, addCloser, fail }) {
  const home = path.join(folder, 'nginx');
  for (const name of ['cache', 'files', 'temporary']) mkdirSync(path.join(home, name), { recursive: true });
  for (const [name, html] of Object.entries(files)) writeFileSync(path.join(home, 'files', `${name}.html`), html);
  const proxyPort = await freePort();
  const filesPort = await freePort();
  const deployed = adapt(readFileSync(path.join(root, 'deploy/nginx.conf'), 'utf8'), { home, portalPort, proxyPort });
  writeFileSync(path.join(home, 'nginx.conf'), around(deployed, { home, filesPort }));
  const lines = [];
  const holder = fileURLToPath(new URL('./hold-program.mjs', import.meta.url));
  const { end, stop } = keep([holder, 'nginx', '-p', home, '-e', 'stderr', '-c', path.join(home, 'nginx.conf')], {
    env: childEnvironment(),
    onLine: (line) => lines.push(line),
  });
  let stopping = false;
  end.then((reason) => stopping || fail(new Sentence(`nginx has stopped (${reason}).\n${lines.join('\n')}`)));
  addCloser(() => {
    stopping = true;
    return stop();
  });
  const addresses = { proxy: `http://127.0.0.1:${proxyPort}`, files: `http://127.0.0.1:${filesPort}` };
  await Promise.all(Object.values(addresses).map((address) => untilAnswered(address)));
  return addresses;
}

// Only what a benchmark must change: where it listens, where the portal is, where the cache lies.
function adapt(text, { home, portalPort, proxyPort }) {
  return [
    [/proxy_cache_path \/var\/cache\/nginx\//g, `proxy_cache_path ${home}/cache/`],
    [/server 127\.0\.0\.1:3000;/, `server 127.0.0.1:${portalPort};`],
    [/server \{\s+listen 80;[^}]*\}/, ''],
    [/listen 443 ssl http2;/, `listen 127.0.0.1:${proxyPort};`],
    [/server_name portal\.example\.org;/, 'server_name _;'],
  ].reduce((changed, [pattern, replacement]) => {
    if (!changed.match(pattern)) throw new Sentence(`deploy/nginx.conf no longer has ${pattern}: see tests/bench.`);
    return changed.replace(pattern, replacement);
  }, text);
}

// nginx's workers may be another user, who cannot read our folder.
function around(deployed, { home, filesPort }) {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
daemon off;
pid ${home}/nginx.pid;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
events { worker_connections 1024; }
http {
  types { text/html html; }
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${home}/temporary/${name};`).join('\n  ')}
  ${deployed}
  server {
    listen 127.0.0.1:${filesPort};
    root ${home}/files;
  }
}
`;
}
