// npm run bench:pages [-- --seconds=5 --connections=20]: how many requests a second the portal's pages stand, beside
// the least that Next can do and beside nginx, all in one run on one machine. Absolute figures are that machine's;
// what can be compared are the ratios.
import '../../scripts/support/check-node.mjs';
import { parseArgs } from 'node:util';
import { bold, dim, say, step } from '../../scripts/support/say.mjs';
import { publicPages } from '../support/public-pages.mjs';
import { comparedRows, printTable } from './pages/table.mjs';
import { openPortal, runBenchmark } from './support/benchmark.mjs';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '5' },
    connections: { type: 'string', default: '20' },
    locale: { type: 'string', default: 'zh-HK' },
  },
});
const pages = publicPages.filter(({ load }) => load);

await runBenchmark(async (bench) => {
  // Only now: these parts need the dependencies.
  const { measureLoad } = await import('./pages/measure-load.mjs');
  const { openMinimalNext } = await import('./pages/minimal-next.mjs');
  const { hasNginx, openNginx } = await import('./support/proxy.mjs');
  const { checkProxy } = await import('./support/check-proxy.mjs');

  const portal = await openPortal(bench);
  let minimal;
  await step('Build and start the minimal Next page', async () => {
    minimal = await openMinimalNext(bench);
  });
  const at = (path) => `/${values.locale}${path}`;
  const html = await Promise.all(pages.map(async ({ path }) => await (await fetch(portal.direct + at(path))).text()));
  let nginx;
  if (await hasNginx()) {
    const files = Object.fromEntries(html.map((text, index) => [`page-${index}`, text]));
    nginx = await openNginx({ ...bench, portalPort: portal.port, files });
    await step('What deploy/nginx.conf keeps and what it does not', () => checkProxy(nginx.proxy, values.locale));
  } else {
    say('There is no nginx on this machine: what it would do with the same pages is left out.');
  }

  const gzip = { 'accept-encoding': 'gzip' };
  const targets = [
    { group: 'minimal Next page', name: 'kept', url: minimal },
    { group: 'minimal Next page', name: 'made for each request', url: `${minimal}/made` },
    ...pages.map(({ name, path }) => ({ group: 'portal', name, url: portal.direct + at(path) })),
    ...pages.map(({ name, path }) => ({ group: 'portal, gzip', name, url: portal.direct + at(path), headers: gzip })),
    ...(nginx
      ? [
          ...pages.map(({ name, path }) => ({
            group: 'portal behind deploy/nginx.conf',
            name,
            url: nginx.proxy + at(path),
          })),
          ...pages.map(({ name }, index) => ({
            group: 'nginx, the same HTML as a file',
            name,
            url: `${nginx.files}/page-${index}.html`,
          })),
        ]
      : []),
  ];
  const load = { connections: Number(values.connections), seconds: Number(values.seconds), warmUpSeconds: 1 };
  say(`\n${load.connections} connections, ${load.seconds} s each after a second of warming up\n`);
  const measured = [];
  for (const target of targets) {
    say(dim(`… ${target.group}: ${target.name}`));
    const kept = (await fetch(target.url)).headers.get('x-nextjs-cache') ?? '';
    measured.push({ ...target, kept, ...(await measureLoad({ ...target, ...load })) });
  }
  say(`\n${bold('Pages under load')}`);
  printTable(comparedRows(measured));
  const errors = measured.reduce((sum, { errors: some }) => sum + some, 0);
  if (errors > 0) say(`\n${errors} requests failed.`);
  return errors > 0 ? 1 : 0;
});
