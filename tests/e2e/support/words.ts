import { readFileSync } from 'node:fs';
import type { Locale } from '@/lib/i18n/locales';
import type { Messages } from '@/lib/i18n/messages';

/** The words of one noun in one language, as the pages show them. */
export function words<Noun extends keyof Messages>(locale: Locale, noun: Noun): Messages[Noun] {
  return JSON.parse(readFileSync(`lib/i18n/messages/${locale}/${noun}.json`, 'utf8'));
}
