import { getLocale, getTranslations } from 'next-intl/server';
import { encode } from 'uqr';
import { env } from '@/lib/env';

/** The page's address as a code to scan (that is how links travel in WeChat), as text, and as a picture. */
export async function Share({ path }: { path: string }) {
  const [t, locale] = await Promise.all([getTranslations('share'), getLocale()]);
  const origin = env().APP_URL;
  const url = `${origin}/${locale}${path}`;
  return (
    <details className="print:hidden text-small">
      <summary className="py-2 font-bold text-action">{t('share')}</summary>
      <div className="mt-2 flex flex-wrap gap-6 rounded-base border border-line bg-surface p-4">
        <QrCode text={url} label={t('code')} />
        <div className="grid min-w-0 flex-1 basis-60 content-start gap-3">
          <p>{t('scan')}</p>
          <p className="font-num [overflow-wrap:anywhere]">{url}</p>
          <p>
            <a href={`/og/${locale}${path || '/home'}.png`} download className="inline-block py-2">
              {t('picture')}
            </a>
          </p>
        </div>
      </div>
    </details>
  );
}

/** Black on white whatever the appearance, with the quiet edge that scanners want. */
function QrCode({ text, label }: { text: string; label: string }) {
  const { data, size } = encode(text, { border: 3, ecc: 'M' });
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} className="qr size-40 flex-none">
      <rect width={size} height={size} />
      <path d={squares.join('')} />
    </svg>
  );
}
