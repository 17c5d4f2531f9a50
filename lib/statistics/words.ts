import type { Locale } from '@/lib/i18n/locales';

/** A number with one decimal where it has one; a dash where nothing is known. */
export function formatNumber(value: number | null, locale: Locale): string {
  return value === null ? '–' : new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
}

/** A part of a whole, in per cent; a dash where there is no whole. */
export function formatShare(part: number, whole: number, locale: Locale): string {
  if (whole === 0) return '–';
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(part / whole);
}
