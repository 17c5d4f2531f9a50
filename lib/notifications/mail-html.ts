import type { Locale } from '@/lib/i18n/locales';
import { splitLinks } from '@/lib/split-links';

type Letter = {
  locale: Locale;
  siteName: string;
  subject: string;
  body: string;
  action: { label: string; url: string } | null;
  footer: string;
};

const fonts: Record<Locale, string> = {
  'zh-HK': "'PingFang HK','Noto Sans HK','Microsoft JhengHei',sans-serif",
  'zh-CN': "'PingFang SC','Noto Sans SC','Microsoft YaHei',sans-serif",
  en: "'Helvetica Neue',Arial,'PingFang SC','Microsoft YaHei',sans-serif",
};

/** The mail as HTML: the dark sign plate, the line between the two shores, the words. Nothing is loaded from anywhere. */
export function mailHtml({ locale, siteName, subject, body, action, footer }: Letter): string {
  const paragraphs = body
    .split(/\n{2,}/)
    .map((text) => `<p style="margin:0 0 16px">${linked(text).replaceAll('\n', '<br>')}</p>`)
    .join('');
  const button = action
    ? `<p style="margin:24px 0"><a href="${escaped(action.url)}" style="display:inline-block;padding:12px 24px;background:#00656b;color:#ffffff;font-weight:700;text-decoration:none;border-radius:4px">${escaped(action.label)}</a></p>`
    : '';
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${escaped(subject)}</title></head>
<body style="margin:0;padding:0;background:#f5f4f0;color:#0e1e24;font:400 16px/1.7 ${fonts[locale]}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="600" cellpadding="0" cellspacing="0" style="max-width:600px;width:100%;background:#ffffff;border-collapse:collapse">
<tr><td colspan="2" style="background:#0e1e24;color:#ffffff;padding:16px 24px;font-size:17px;font-weight:700">${escaped(siteName)}</td></tr>
<tr><td width="50%" height="6" style="background:#1a4fa3;font-size:0;line-height:0">&nbsp;</td><td width="50%" height="6" style="background:#b0235c;font-size:0;line-height:0">&nbsp;</td></tr>
<tr><td colspan="2" style="padding:24px;overflow-wrap:anywhere"><h1 style="margin:0 0 16px;font-size:22px;line-height:1.35">${escaped(subject)}</h1>${paragraphs}${button}</td></tr>
<tr><td colspan="2" style="padding:16px 24px;border-top:1px solid #d8d7d1;color:#405057;font-size:13px">${linked(footer).replaceAll('\n', '<br>')}</td></tr>
</table></td></tr></table></body></html>`;
}

/** Escaped text in which addresses can be clicked. */
function linked(text: string): string {
  return splitLinks(text)
    .map(({ text: piece, isLink }) =>
      isLink ? `<a href="${escaped(piece)}" style="color:#00656b">${escaped(piece)}</a>` : escaped(piece),
    )
    .join('');
}

function escaped(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
