import { getLocale, getTranslations } from 'next-intl/server';
import { TextLabel } from '@/components/texts/localized';
import { isLocale } from '@/lib/i18n/locales';

/** What an official wrote, as it stands; in another language than the reader's it says which. */
export async function OfficialNote({ note, noteLocale }: { note: string; noteLocale: string | null }) {
  const [t, reader] = await Promise.all([getTranslations('common'), getLocale()]);
  const written = isLocale(noteLocale) ? noteLocale : null;
  return (
    <div className="mt-1 max-w-prose">
      {written && written !== reader ? <TextLabel>{t(`onlyIn.${written}`)}</TextLabel> : null}
      <p lang={written ?? undefined} className="whitespace-pre-wrap">
        {note}
      </p>
    </div>
  );
}
