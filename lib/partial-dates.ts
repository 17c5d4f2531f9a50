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

/** The stretch of time that a partial date names, in UTC+8: a day, a month or a year, in milliseconds. */
export function partialDateSpan(text: string): { from: number; to: number } {
  const [year = 0, month, day] = text.split('-').map(Number);
  const start = (y: number, m: number, d: number) => Date.UTC(y, m, d) - 8 * 3_600_000;
  const from = start(year, (month ?? 1) - 1, day ?? 1);
  if (day) return { from, to: start(year, (month ?? 1) - 1, day + 1) };
  return { from, to: month ? start(year, month, 1) : start(year + 1, 0, 1) };
}
