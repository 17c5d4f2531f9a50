import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ImageResponse } from 'next/og';
import { isLocale, type Locale } from '@/lib/i18n/locales';
import { translatorFor } from '@/lib/i18n/translator';
import { findPublishedTitle } from '@/lib/page-titles';

// The Hong Kong face first for its readers, so that 骨, 直, 令 have their regional form.
const faces: Record<Locale, string[]> = {
  'zh-HK': ['noto-sans-hk-latin', 'noto-sans-hk-chinese-hongkong', 'noto-sans-sc-chinese-simplified'],
  'zh-CN': ['noto-sans-sc-latin', 'noto-sans-sc-chinese-simplified', 'noto-sans-hk-chinese-hongkong'],
  en: ['noto-sans-sc-latin', 'noto-sans-sc-chinese-simplified', 'noto-sans-hk-chinese-hongkong'],
};
const read = new Map<string, Buffer>();

/** The picture that goes with a shared link: the page's own title on the portal's sign plate. */
export async function GET(_request: Request, { params }: RouteContext<'/og/[locale]/[...path]'>) {
  const { locale, path: parts } = await params;
  const asked = `/${parts.join('/')}`.replace(/\.png$/, '');
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const title = await findPublishedTitle(asked === '/home' ? '' : asked, locale);
  if (!title) return new Response(null, { status: 404 });
  const t = await translatorFor(locale);
  return new ImageResponse(<Plate title={title} site={t('layout.siteName')} line={t('layout.siteDescription')} />, {
    width: 1200,
    height: 630,
    fonts: faces[locale].map((face) => ({ name: face, data: fontOf(face), weight: 700, style: 'normal' })),
    headers: { 'Cache-Control': 'public, max-age=3600, stale-while-revalidate=86400' },
  });
}

function Plate({ title, site, line }: { title: string; site: string; line: string }) {
  const isLong = [...title].length > 40;
  return (
    <div
      style={{
        width: '100%',
        height: '100%',
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'space-between',
        background: '#0e1e24',
        color: '#fff',
      }}
    >
      <div style={{ display: 'flex', alignItems: 'center', gap: 24, padding: '56px 72px 0' }}>
        <svg viewBox="0 0 32 32" width="72" height="72" fill="none" strokeWidth="5" aria-hidden="true">
          <path d="M0 25.500H7.500L12 20.800" stroke="#7fb0ff" />
          <path d="M32 6.500H24.500L20 11.200" stroke="#ff8db3" />
          <circle cx="16" cy="16" r="6" stroke="#fff" />
        </svg>
        <div style={{ display: 'flex', fontSize: 38 }}>{site}</div>
      </div>
      <div style={{ display: 'flex', padding: '0 72px', fontSize: isLong ? 56 : 76, lineHeight: 1.3 }}>
        {title.length > 110 ? `${title.slice(0, 108)}…` : title}
      </div>
      <div style={{ display: 'flex', flexDirection: 'column' }}>
        <div style={{ display: 'flex', padding: '0 72px 36px', fontSize: 28, color: '#b9c7cc' }}>
          {line.length > 80 ? `${line.slice(0, 78)}…` : line}
        </div>
        <div style={{ display: 'flex', height: 18 }}>
          <div style={{ display: 'flex', flex: 1, background: '#7fb0ff' }} />
          <div style={{ display: 'flex', flex: 1, background: '#ff8db3' }} />
        </div>
      </div>
    </div>
  );
}

function fontOf(face: string): Buffer {
  const known = read.get(face);
  if (known) return known;
  const family = face.startsWith('noto-sans-hk') ? 'noto-sans-hk' : 'noto-sans-sc';
  const font = readFileSync(
    path.join(process.cwd(), `node_modules/@fontsource/${family}/files/${face}-700-normal.woff`),
  );
  read.set(face, font);
  return font;
}
