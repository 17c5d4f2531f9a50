import { isText, isTexts } from '@/lib/forms/answer-shapes';
import { type FieldKind, one, readText } from '@/lib/forms/fields/field-kind';
import type { FieldOf } from '@/lib/forms/schema';
import type { Locale } from '@/lib/i18n/locales';

/** One of several. */
export const choice: FieldKind<FieldOf<'choice'>, string> = {
  keeps: isText,
  values: ({ key }, kept) => ({ [key]: kept }),
  read: ({ key }, typed) => readText(typed, key),
  problems: (field, kept) =>
    one(field.key, kept ? (isOffered(field, kept) ? null : 'CHOICE') : field.required ? 'CHOICE' : null),
  text: (field, kept, { locale }) => optionText(field, kept, locale),
};

/** Any of several: `<key>.<value>` = 1 for each, and `<key>.shown`, as an unticked box sends nothing. */
export const choices: FieldKind<FieldOf<'choices'>, string[]> = {
  keeps: isTexts,
  values: ({ key }, kept) => Object.fromEntries(kept.map((value) => [`${key}.${value}`, '1'])),
  read({ key, options }, typed) {
    if (typed[`${key}.shown`] === undefined) return undefined;
    const chosen = options.flatMap(({ value }) => (typed[`${key}.${value}`] === '1' ? [value] : []));
    return chosen.length > 0 ? chosen : null;
  },
  problems(field, kept = []) {
    if (!kept.every((value) => isOffered(field, value))) return one(field.key, 'CHOICE');
    return one(field.key, field.required && kept.length === 0 ? 'CHOICES' : null);
  },
  text: (field, kept, { locale }) =>
    kept.map((value) => optionText(field, value, locale)).join(locale === 'en' ? '; ' : '；'),
};

/** A sentence agreed to. */
export const declaration: FieldKind<FieldOf<'declaration'>, string> = {
  keeps: isText,
  values: ({ key }, kept) => ({ [key]: kept }),
  read({ key }, typed) {
    // An unticked box is not sent at all; the form marks that it was there.
    if (typed[`${key}.shown`] === undefined) return undefined;
    return typed[key] === 'yes' ? 'yes' : null;
  },
  problems: ({ key, required }, kept) => one(key, required && kept !== 'yes' ? 'DECLARATION' : null),
  text: ({ label }, kept, { locale, declared }) => (kept === 'yes' ? `${label[locale]} ${declared}` : null),
};

type WithOptions = Pick<FieldOf<'choice'>, 'options'>;

export function isOffered({ options }: WithOptions, chosen: string): boolean {
  return options.some(({ value }) => value === chosen);
}

export function optionText({ options }: WithOptions, chosen: string, locale: Locale): string {
  return options.find(({ value }) => value === chosen)?.label[locale] ?? chosen;
}
