import { isLocale, type Locale } from '@/lib/i18n/locales';
import { translatorFor } from '@/lib/i18n/translator';

/** What an official wrote, for a mail. Nobody translates it; a reader of another language is told which one it is in. */
export async function markedNote(note: string, noteLocale: Locale, readerLocale: string): Promise<string> {
  if (readerLocale === noteLocale || !isLocale(readerLocale)) return note;
  const t = await translatorFor(readerLocale);
  return `${t('adminApplications.writtenIn', { language: t(`common.languages.${noteLocale}`) })}\n${note}`;
}
