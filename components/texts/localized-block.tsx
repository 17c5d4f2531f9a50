import { getLocale, getTranslations } from 'next-intl/server';
import { Localized } from '@/components/texts/localized';
import { type LocalizedText, shownText } from '@/lib/i18n/localized-text';

/** A longer text: as `Localized`, and when it is not in the reader's own words, the other languages unfold below. */
export async function LocalizedBlock({ text, className }: { text: LocalizedText; className?: string }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('common')]);
  const shown = shownText(text, locale);
  const own = shown.locale === locale && shown.state !== 'machine' && !shown.stale;
  const offered = own ? [] : shown.others.filter((other) => other !== shown.locale);
  return (
    <div className={className}>
      <p>
        <Localized text={text} />
      </p>
      {offered.map((other) => (
        <details key={other} className="mt-2 text-small">
          <summary className="py-2 font-bold text-action">{t(`readIn.${other}`)}</summary>
          <p lang={other}>{text[other].text}</p>
        </details>
      ))}
    </div>
  );
}
