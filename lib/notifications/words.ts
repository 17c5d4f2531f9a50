import { formatDateTime } from '@/lib/dates';
import type { Locale } from '@/lib/i18n/locales';
import { localizedText, plainText } from '@/lib/i18n/localized-text';
import { translatorFor } from '@/lib/i18n/translator';

const isoMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

/** Subject and body of a notice in one language. `data` is a row's JSON, written by `notify` or `sendMail`. */
export async function noticeWords(
  locale: Locale,
  notice: { kind: string; data: unknown },
): Promise<{ subject: string; body: string }> {
  // The kind and its values come from a row: they are checked against the words when the tests render every kind.
  const t = (await translatorFor(locale)) as unknown as (key: string, values: Record<string, string>) => string;
  const values = shownValues(locale, notice.data);
  return { subject: t(`notices.${notice.kind}.subject`, values), body: t(`notices.${notice.kind}.body`, values) };
}

function shownValues(locale: Locale, data: unknown): Record<string, string> {
  if (typeof data !== 'object' || data === null) return {};
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, shownValue(locale, value)]));
}

function shownValue(locale: Locale, value: unknown): string {
  if (typeof value !== 'string')
    return localizedText.safeParse(value).success ? plainText(value, locale) : String(value);
  return isoMoment.test(value) ? formatDateTime(new Date(value), locale) : value;
}

/** The body without the line that greets by name, for a notice in the portal. */
export function withoutGreeting(body: string): string {
  const [first = '', ...rest] = body.split('\n\n');
  return rest.length > 0 && /^[^\n]{0,200}[,，:：]$/.test(first) ? rest.join('\n\n') : body;
}
