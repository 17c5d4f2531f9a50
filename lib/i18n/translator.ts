import { createTranslator } from 'use-intl/core';
import type { Locale } from '@/lib/i18n/locales';
import { loadMessages } from '@/lib/i18n/messages';

/** A translator outside of pages: mails, PDF, jobs, route handlers. In pages use next-intl's `getTranslations`. */
export async function translatorFor(locale: Locale) {
  return createTranslator({ locale, messages: await loadMessages(locale), timeZone: 'Asia/Hong_Kong' });
}
