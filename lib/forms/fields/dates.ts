import { formatDate } from '@/lib/dates';
import { isText } from '@/lib/forms/answer-shapes';
import { type FieldKind, one, readText } from '@/lib/forms/fields/field-kind';
import type { FieldOf } from '@/lib/forms/schema';
import type { Locale } from '@/lib/i18n/locales';

export const date: FieldKind<FieldOf<'date'>, string> = {
  keeps: isText,
  values: ({ key }, kept) => ({ [key]: kept }),
  read: ({ key }, typed) => readText(typed, key),
  problems: ({ key, required }, kept) => one(key, kept ? (isDay(kept) ? null : 'DATE') : required ? 'REQUIRED' : null),
  text: (_field, kept, { locale }) => dayText(kept, locale),
};

/** Whether it is a day that there is, written 2026-11-25. */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

export function dayText(value: string, locale: Locale): string {
  return isDay(value) ? formatDate(new Date(`${value}T00:00:00+08:00`), locale) : value;
}
