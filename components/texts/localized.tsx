import { getLocale, getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/i18n/locales';
import { type LocalizedText, type ShownText, shownText } from '@/lib/i18n/localized-text';

/** What a reader must be told about a text: another language, converted by machine, older than its source. */
export async function textLabels(shown: ShownText, reader: Locale): Promise<string[]> {
  const t = await getTranslations('common');
  const labels: string[] = [];
  if (shown.text !== '' && shown.locale !== reader) labels.push(t(`onlyIn.${shown.locale}`));
  if (shown.state === 'machine') labels.push(t('machineConverted'));
  if (shown.stale) labels.push(t('olderThanSource'));
  return labels;
}

/**
 * A record's text for this reader, in a line. A text in another language carries its `lang` and a label; so does
 * a converted one and one that is older than its source.
 */
export async function Localized({ text }: { text: LocalizedText }) {
  const locale = await getLocale();
  const shown = shownText(text, locale);
  if (shown.text === '') return <MissingText />;
  const labels = await textLabels(shown, locale);
  if (labels.length === 0) return shown.text;
  return (
    <>
      <span lang={shown.locale === locale ? undefined : shown.locale}>{shown.text}</span>{' '}
      {labels.map((label) => (
        <TextLabel key={label}>{label}</TextLabel>
      ))}
    </>
  );
}

async function MissingText() {
  const t = await getTranslations('common');
  return <span className="text-ink-2">{t('noTextYet')}</span>;
}

/** A small label behind words of another language or origin. */
export function TextLabel({ children }: { children: string }) {
  return (
    <small className="mr-1 inline-block rounded-[3px] border border-current px-1 align-[0.1em] text-[0.75rem] leading-snug font-normal whitespace-nowrap opacity-80">
      {children}
    </small>
  );
}
