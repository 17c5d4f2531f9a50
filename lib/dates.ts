import type { Locale } from '@/lib/i18n/locales';

/** Tianjin and Hong Kong share UTC+8 all year round; every time is shown in it. */
export const timeZone = 'Asia/Hong_Kong';
const dayMilliseconds = 86_400_000;
const offsetMilliseconds = 8 * 3_600_000;

/** "31 December 2026" / 「2026年12月31日」, as of Tianjin and Hong Kong. */
export function formatDate(date: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { timeZone, dateStyle: 'long' }).format(date);
}

/** "31 Dec 2026" / 「2026年12月31日」, for narrow columns. */
export function formatShortDate(date: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { timeZone, dateStyle: 'medium' }).format(date);
}

/** "23:59" in 24 hours. */
export function formatTime(date: Date, locale: Locale): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(date);
}

const inWords: Record<Locale, (date: string, time: string) => string> = {
  en: (date, time) => `${time} on ${date}, Tianjin and Hong Kong time`,
  'zh-CN': (date, time) => `${date} ${time}（天津、香港时间）`,
  'zh-HK': (date, time) => `${date} ${time}（天津及香港時間）`,
};

/** Date and time with the zone in words: "23:59 on 31 December 2026, Tianjin and Hong Kong time". */
export function formatDateTime(date: Date, locale: Locale): string {
  return inWords[locale](formatDate(date, locale), formatTime(date, locale));
}

/** Whole days of the calendar (UTC+8) from `now` to `date`: 0 = today, negative = past. */
export function daysUntil(date: Date, now: Date): number {
  const day = (moment: Date) => Math.floor((moment.getTime() + offsetMilliseconds) / dayMilliseconds);
  return day(date) - day(now);
}

/** The day (UTC+8) of a moment as YYYY-MM-DD, to be compared with partial dates. */
export function dayOf(date: Date): string {
  return toLocalInput(date).slice(0, 10);
}

/** The value of an `<input type="datetime-local">` for a moment, in UTC+8. */
export function toLocalInput(date: Date): string {
  return new Date(date.getTime() + offsetMilliseconds).toISOString().slice(0, 16);
}

/** The moment that an `<input type="datetime-local">` value means in UTC+8; null when it is none. */
export function fromLocalInput(value: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(value)) return null;
  const date = new Date(`${value}:00+08:00`);
  return Number.isNaN(date.getTime()) || toLocalInput(date) !== value ? null : date;
}

/** The same time of day, so many working days (Monday to Friday, UTC+8) later. Public holidays are not known here. */
export function addWorkingDays(date: Date, days: number): Date {
  let moment = date.getTime();
  for (let left = days; left > 0; ) {
    moment += dayMilliseconds;
    const weekday = new Date(moment + offsetMilliseconds).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return new Date(moment);
}

/** 23:59 (UTC+8) of the day so many calendar days later. */
export function endOfDayAfter(date: Date, days: number): Date {
  const day = Math.floor((date.getTime() + offsetMilliseconds) / dayMilliseconds) + days;
  return new Date((day + 1) * dayMilliseconds - offsetMilliseconds - 60_000);
}
