import { formatDate } from '@/lib/dates';
import type { Locale } from '@/lib/i18n/locales';

/** Whether a text is a date as exact as it is known: 2023, 2023-04 or 2023-04-19. */
export function isPartialDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (!year) return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** A partial date in words: "2023", "April 2023", "19 April 2023" · 「2023年4月」. */
export function formatPartialDate(text: string, locale: Locale): string {
  const [year = '', month, day] = text.split('-');
  if (day) return formatDate(new Date(`${text}T00:00:00+08:00`), locale);
  if (month) {
    return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
      year: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    }).format(new Date(`${text}-01T00:00:00Z`));
  }
  return locale === 'en' ? year : `${year}年`;
}
