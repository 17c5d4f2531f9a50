import 'server-only';
import { env } from '@/lib/env';
import { defaultLocale, isLocale } from '@/lib/i18n/locales';
import { translatorFor } from '@/lib/i18n/translator';
import { mailHtml } from '@/lib/notifications/mail-html';
import { noticeWords } from '@/lib/notifications/words';
import { routes } from '@/lib/routes';

export type RenderedMail = { subject: string; text: string; html: string };

/**
 * A mail in its recipient's language, as plain text and as HTML. `link` is a path without locale; `unsubscribe` is the
 * secret of the link that ends such mails.
 */
export async function renderMail(mail: {
  locale: string;
  kind: string;
  data: unknown;
  link: string | null;
  unsubscribe?: string | null;
}): Promise<RenderedMail> {
  const locale = isLocale(mail.locale) ? mail.locale : defaultLocale;
  const [t, { subject, body }] = await Promise.all([translatorFor(locale), noticeWords(locale, mail)]);
  const siteName = t('layout.siteName');
  const url = mail.link === null ? threadOf(mail.data) : new URL(`/${locale}${mail.link}`, env().APP_URL).href;
  const ending = mail.unsubscribe
    ? `\n${t('notices.mail.unsubscribe', { url: env().APP_URL + routes.unsubscribe(locale, mail.unsubscribe) })}`
    : '';
  const footer = t('notices.mail.footer', { site: siteName, address: env().APP_URL }) + ending;
  const label = t('notices.mail.open');
  const text = [body, ...(url ? [`${label}\n${url}`] : []), `--\n${footer}`].join('\n\n');
  const action = url ? { label, url } : null;
  return { subject: oneLine(subject), text, html: mailHtml({ locale, siteName, subject, body, action, footer }) };
}

/** The page that only this mail's reader can open, where there is one. */
function threadOf(values: unknown): string | null {
  const { thread } = (values ?? {}) as { thread?: unknown };
  return typeof thread === 'string' ? thread : null;
}

/** A subject is a header: values from people must not break its line. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
