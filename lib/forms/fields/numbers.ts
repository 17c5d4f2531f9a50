import type { FieldCode } from '@/lib/errors';
import { isMoney, isText, type Money } from '@/lib/forms/answer-shapes';
import { type FieldKind, one } from '@/lib/forms/fields/field-kind';
import { type Currency, currencies, type FieldOf } from '@/lib/forms/schema';
import type { Locale } from '@/lib/i18n/locales';
import { type Words, words } from '@/lib/i18n/words';

export const currencyNames: Record<Currency, Words> = {
  CNY: words('人民幣（元）', '人民币（元）', 'RMB (CNY)'),
  HKD: words('港元', '港元', 'Hong Kong dollars (HKD)'),
};

/** A number with its unit. Kept as typed, in plain figures where it is one. */
export const number: FieldKind<FieldOf<'number'>, string> = {
  keeps: isText,
  values: ({ key }, kept) => ({ [key]: kept }),
  read({ key }, typed) {
    const figures = typed[key] === undefined ? undefined : plainFigures(typed[key]);
    return figures === '' ? null : figures;
  },
  problems: (field, kept = '') => one(field.key, figureProblem(kept, field)),
  text: ({ unit }, kept, { locale }) =>
    unit ? `${figureText(kept, locale)} ${unit[locale]}` : figureText(kept, locale),
};

/** An amount, `<key>.amount`, in a currency, `<key>.currency`. */
export const money: FieldKind<FieldOf<'money'>, Money> = {
  keeps: isMoney,
  values: ({ key }, { amount, currency }) => ({ [`${key}.amount`]: amount, [`${key}.currency`]: currency }),
  read(field, typed) {
    const amount = typed[`${field.key}.amount`];
    if (amount === undefined) return undefined;
    const [first, second] = field.currencies;
    // Where there is no choice of currency, none is asked.
    const asked = second ? typed[`${field.key}.currency`] : first;
    const currency = currencies.find((one) => one === asked) ?? '';
    return plainFigures(amount) === '' && (currency === '' || !second)
      ? null
      : { amount: plainFigures(amount), currency };
  },
  problems(field, kept) {
    const { amount, currency } = kept ?? { amount: '', currency: '' };
    if (!field.required && amount === '') return {};
    return {
      ...one(`${field.key}.amount`, figureProblem(amount, { ...field, decimals: 2 })),
      ...one(`${field.key}.currency`, field.currencies.some((one) => one === currency) ? null : 'CHOICE'),
    };
  },
  text: (_field, { amount, currency }, { locale }) =>
    [figureText(amount, locale), currency && currencyNames[currency][locale]].filter(Boolean).join(' '),
};

type Limits = { min?: number; max?: number; decimals: number; required: boolean };

/** What keeps `figures` from being a number within its limits. */
export function figureProblem(figures: string, { min, max, decimals, required }: Limits): FieldCode | null {
  if (figures === '') return required ? 'REQUIRED' : null;
  if (!isFigure(figures)) return 'FIGURE';
  const value = Number(figures);
  if (min !== undefined && value < min) return 'TOO_SMALL';
  if (max !== undefined && value > max) return 'TOO_BIG';
  if ((figures.split('.')[1] ?? '').length > decimals) return decimals === 0 ? 'NUMBER' : 'DECIMALS';
  return null;
}

/** Full-width figures, spaces and separators of thousands folded; what is no number stays as typed. */
export function plainFigures(typed: string): string {
  const folded = typed.normalize('NFKC').replace(/[\s,]/g, '');
  return isFigure(folded) ? folded : typed.trim();
}

export function figureText(figures: string, locale: Locale): string {
  if (!isFigure(figures)) return figures;
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 6 }).format(Number(figures));
}

// More than fifteen figures are no longer exact.
const isFigure = (figures: string) => /^-?\d{1,15}(\.\d{1,6})?$/.test(figures);
