import type { MetadataRoute } from 'next';

/** The portal as an app on a phone: the start page finds the reader's language itself. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: '津港青年 · Tianjin–Hong Kong Youth',
    short_name: '津港青年',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#f5f4f0',
    theme_color: '#0e1e24',
    icons: [
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    ],
  };
}
