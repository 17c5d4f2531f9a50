import * as z from 'zod';
import { type Locale, locales } from '@/lib/i18n/locales';
import { editLocalizedText, type LocalizedText, localizedText } from '@/lib/i18n/localized-text';

/** What a form sends for one text in three languages. */
export type LocalizedEdit = Record<Locale, { text: string; machine: boolean; confirmed: boolean }>;

const trimmed = (most: number) =>
  z.string().transform((text, issues) => {
    const tidy = text.replace(/\r\n?/g, '\n').trim();
    if ([...tidy].length > most) issues.addIssue({ code: 'custom', message: 'TOO_LONG' });
    return tidy;
  });

/** The inputs of a text: `title.zh-HK`, and beside it whether it is a machine's proposal and whether a person stands behind it. */
export function localizedShape<Name extends string>(name: Name, most: number) {
  const entries = locales.flatMap((locale) => [
    [`${name}.${locale}`, trimmed(most).default('')],
    [`${name}.${locale}.machine`, z.string().optional()],
    [`${name}.${locale}.reviewed`, z.string().optional()],
  ]);
  return Object.fromEntries(entries) as Record<`${Name}.${Locale}`, z.ZodDefault<ReturnType<typeof trimmed>>> &
    Record<`${Name}.${Locale}.${'machine' | 'reviewed'}`, z.ZodOptional<z.ZodString>>;
}

/** Reads the inputs of a text, as `localizedShape` has checked them. */
export function readLocalizedInput(input: Record<string, unknown>, name: string): LocalizedEdit {
  const read = (locale: Locale) => {
    const confirmed = Boolean(input[`${name}.${locale}.reviewed`]);
    const machine = !confirmed && Boolean(input[`${name}.${locale}.machine`]);
    return { text: String(input[`${name}.${locale}`] ?? ''), confirmed, machine };
  };
  return { 'zh-HK': read('zh-HK'), 'zh-CN': read('zh-CN'), en: read('en') };
}

/** What the inputs of a text hold at first. */
export function localizedValues(name: string, text: LocalizedText | null): Record<string, string> {
  const values: Record<string, string> = {};
  for (const locale of locales) {
    values[`${name}.${locale}`] = text?.[locale].text ?? '';
    if (text?.[locale].state === 'machine') values[`${name}.${locale}.machine`] = '1';
  }
  return values;
}

/** The text after the edit; null when no language has any words. A first text is written in Simplified Chinese, if that is there. */
export function applyLocalizedEdit(before: LocalizedText | null, edit: LocalizedEdit): LocalizedText | null {
  const source = sourceOf(before) ?? (['zh-CN', 'zh-HK', 'en'] as const).find((locale) => edit[locale].text !== '');
  if (!source || locales.every((locale) => edit[locale].text === '')) return null;
  return editLocalizedText(before && sourceOf(before) ? before : emptyText(source), edit);
}

/** The language a text was first written in. */
export function sourceOf(text: LocalizedText | null): Locale | undefined {
  return locales.find((locale) => text?.[locale].state === 'source');
}

function emptyText(source: Locale): LocalizedText {
  const entry = (locale: Locale) => ({ text: '', state: locale === source ? 'source' : 'missing' });
  return localizedText.parse(Object.fromEntries(locales.map((locale) => [locale, entry(locale)])));
}
