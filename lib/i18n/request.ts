import * as rootParams from 'next/root-params';
import { getRequestConfig } from 'next-intl/server';
import { defaultLocale, isLocale } from '@/lib/i18n/locales';
import { loadMessages } from '@/lib/i18n/messages';

/** next-intl's configuration: the locale segment, or the one asked for explicitly (actions, route handlers, jobs). */
export default getRequestConfig(async ({ locale: explicit }) => {
  const asked = explicit ?? (await rootParams.locale());
  const locale = isLocale(asked) ? asked : defaultLocale;
  return { locale, timeZone: 'Asia/Hong_Kong', messages: await loadMessages(locale) };
});
