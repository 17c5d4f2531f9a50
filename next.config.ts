import type { NextConfig } from 'next';
import { PHASE_DEVELOPMENT_SERVER } from 'next/constants';
import createNextIntlPlugin from 'next-intl/plugin';
import { downloadHeaders, staticFileHeaders, staticPageHeaders } from './lib/security-headers';
import { sharedPageHeaders } from './lib/shared-cache';

const themeScriptCaching = 'public, max-age=3600, stale-while-revalidate=86400';

const config = (development: boolean): NextConfig => ({
  output: 'standalone',
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: true,
  // `npm test` checks the types of everything, tests included; a start need not wait for that.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  outputFileTracingExcludes: { '*': ['.data/**', '.git/**', 'tests/**'] },
  outputFileTracingIncludes: {
    '/og/*/*': [
      './node_modules/@fontsource/noto-sans-hk/files/noto-sans-hk-{latin,chinese-hongkong}-700-normal.woff',
      './node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-{latin,chinese-simplified}-700-normal.woff',
    ],
    '/api/applications/*/receipt': [
      './node_modules/@fontsource/noto-sans-hk/files/noto-sans-hk-chinese-hongkong-{400,700}-normal.woff',
      './node_modules/@fontsource/noto-sans-sc/files/*-{400,700}-normal.woff',
      './node_modules/@fontsource/noto-sans-{sc,hk}/{package,unicode}.json',
    ],
  },
  serverExternalPackages: [
    'fontkit',
    'pdfkit',
    'opencc-js',
    '@node-rs/argon2',
    'mailparser',
    'nodemailer',
    'graphile-worker',
  ],
  // A kept page belongs to the database it was made from, not to the build, which another database may use next.
  experimental: { serverActions: { bodySizeLimit: '3mb' }, isrFlushToDisk: false },
  // Nobody is shown a page that was made more than five minutes ago. Next's default is a year: to the first visitor
  // after a quiet week it would show last week's page, and Chrome would show its own copy of a page's data as long
  // (stale-while-revalidate).
  expireTime: 300,
  // Of two that set the same header the last one holds, also against what a route handler says.
  headers: async () => [
    { source: '/((?!_next/static/).*)', headers: staticPageHeaders(development) },
    { source: '/_next/static/:path*', headers: staticFileHeaders() },
    // Asked for on every page, before it is drawn. An hour, and then the old one once more while the new one is fetched.
    { source: '/theme.js', headers: [{ key: 'Cache-Control', value: themeScriptCaching }] },
    ...sharedPageHeaders(),
    { source: '/api/:downloads(files|mailbox)/:path*', headers: downloadHeaders() },
  ],
});

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');

export default (phase: string) => withNextIntl(config(phase === PHASE_DEVELOPMENT_SERVER));
