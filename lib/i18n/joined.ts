import type { Locale } from '@/lib/i18n/locales';

/** Words one after the other, with the mark that the language puts between them. */
export function joined(words: string[], locale: Locale): string {
  return words.join(locale === 'en' ? ', ' : '、');
}
