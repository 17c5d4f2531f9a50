import { type Locale, locales } from '@/lib/i18n/locales';
import { sourceOf } from '@/lib/i18n/localized-input';
import { editLocalizedText, type LocalizedText } from '@/lib/i18n/localized-text';
import { visitFields } from '@/lib/library/content';
import type { DraftContent, DraftRow } from '@/lib/library/fields';
import type { Kind } from '@/lib/library/kind';

/** Why a text wants somebody's attention. */
export const gapStates = ['missing', 'stale', 'machine'] as const;
export type GapState = (typeof gapStates)[number];

export type Gap = {
  /** input of the record's form: `title`, `measures.2.text` */
  name: string;
  locale: Locale;
  state: GapState;
  source: { locale: Locale; text: string };
  text: string;
};

/** The texts of a content that are missing in a language, older than their source, or converted by machine. */
export function gapsIn(kind: Kind, content: DraftContent): Gap[] {
  return visitFields(kind, content).flatMap(({ name, field, value }) => {
    if ((field.type !== 'text' && field.type !== 'prose') || !value) return [];
    const text = value as LocalizedText;
    const from = sourceOf(text);
    if (!from) return [];
    return locales.flatMap((locale): Gap[] => {
      const entry = text[locale];
      const state = entry.stale ? 'stale' : entry.state;
      if (state === 'source' || state === 'reviewed') return [];
      return [{ name, locale, state, source: { locale: from, text: text[from].text }, text: entry.text }];
    });
  });
}

/** The content with one text of one language written by a person; null when there is no such text. */
export function withTranslation(
  kind: Kind,
  content: DraftContent,
  { name, locale, text }: { name: string; locale: Locale; text: string },
): DraftContent | null {
  const found = visitFields(kind, content).find((one) => one.name === name);
  if (!found?.value || (found.field.type !== 'text' && found.field.type !== 'prose')) return null;
  const edited = editLocalizedText(found.value as LocalizedText, { [locale]: { text, confirmed: true } });
  const [field = '', index, inner = ''] = name.split('.');
  if (index === undefined) return { ...content, [field]: edited };
  const rows = (content[field] as DraftRow[]).map((row, at) =>
    at === Number(index) ? { ...row, [inner]: edited } : row,
  );
  return { ...content, [field]: rows };
}
