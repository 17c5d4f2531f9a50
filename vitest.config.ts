import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (file: string) => fileURLToPath(new URL(file, import.meta.url));

// Rules need no server: fixed values, so that a unit test means the same on every machine.
const withoutServer = {
  APP_URL: 'http://localhost:3000',
  DATABASE_URL: 'postgresql://nobody@127.0.0.1:1/none',
  DATA_DIR: at('.data/none'),
  DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
  SESSION_SECRET: 'a fixed secret for tests, 32 characters or more',
  SMTP_URL: 'smtp://127.0.0.1:1',
};

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: at('./') },
      { find: /^server-only$/, replacement: at('tests/support/server-only.ts') },
      // next-auth leaves the ending out, and navigation is another file on the server: Next's bundler knows, Node does not.
      { find: /^next\/(server|headers)$/, replacement: 'next/$1.js' },
      { find: /^next\/navigation$/, replacement: 'next/dist/client/components/navigation.react-server.js' },
    ],
  },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], env: withoutServer } },
      { extends: true, test: { name: 'house', include: ['tests/house/**/*.test.ts'], env: withoutServer } },
      {
        extends: true,
        // The same exports of packages as in the web server and the worker (vitest passes it on to Node).
        ssr: { resolve: { conditions: ['react-server', 'node'] } },
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/support/database-template.ts'],
          setupFiles: ['tests/support/database.ts'],
          server: { deps: { inline: ['next-auth'] } },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
