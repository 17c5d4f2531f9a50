// The least that Next can do: one page that is kept and one made for each request, of the same version as the portal.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { freePort } from '../../../scripts/support/ports.mjs';
import { keep, mustRun, tool } from '../../../scripts/support/processes.mjs';
import { childEnvironment, root } from '../../../scripts/support/settings.mjs';
import { untilAnswered } from '../support/until-answered.mjs';

const page = (name, line) => `${line}
export default function ${name}() {
  return <main><h1>Hello</h1><p>A page with nothing in it.</p></main>;
}
`;

const files = {
  'package.json': JSON.stringify({ name: 'minimal', private: true }),
  'next.config.mjs': `export default {
  output: 'standalone',
  poweredByHeader: false,
  outputFileTracingRoot: ${JSON.stringify(root)},
  turbopack: { root: ${JSON.stringify(root)} },
};
`,
  'app/layout.jsx':
    'export default function Layout({ children }) { return <html lang="en"><body>{children}</body></html>; }\n',
  'app/page.jsx': page('Kept', "export const dynamic = 'force-static';"),
  'app/made/page.jsx': page('Made', "export const dynamic = 'force-dynamic';"),
};

/** Builds it in a folder below ours, so that it finds our packages, and starts it as the portal is started. */
export async function openMinimalNext({ folder, addCloser, fail }) {
  const home = path.join(folder, 'minimal');
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(home, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const env = childEnvironment({ NODE_ENV: 'production' });
  await mustRun('The build of the minimal page', [tool('next', 'dist/bin/next'), 'build'], { env, cwd: home });
  const standalone = path.join(home, '.next/standalone', path.relative(root, home));
  await cp(path.join(home, '.next/static'), path.join(standalone, '.next/static'), { recursive: true });
  const port = await freePort();
  const { end, stop } = keep(['server.js'], {
    env: { ...env, PORT: String(port), HOSTNAME: '127.0.0.1' },
    cwd: standalone,
    onLine: () => {},
  });
  let stopping = false;
  end.then((reason) => stopping || fail(new Error(`The minimal page has stopped (${reason}).`)));
  addCloser(() => {
    stopping = true;
    return stop();
  });
  const url = `http://127.0.0.1:${port}`;
  await untilAnswered(url);
  return url;
}
