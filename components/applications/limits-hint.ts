import type { getTranslations } from 'next-intl/server';
import { figureText } from '@/lib/forms/fields/numbers';
import type { FormField } from '@/lib/forms/schema';
import type { Locale } from '@/lib/i18n/locales';

type Words = Awaited<ReturnType<typeof getTranslations<'applications'>>>;

/** Unit, limits and decimal places of a number or an amount, in words; empty when it has none. */
export function limitsHint(field: FormField, locale: Locale, t: Words): string {
  if (field.type !== 'number' && field.type !== 'money') return '';
  const { min, max } = field;
  const figure = (value: number) => figureText(String(value), locale);
  const range =
    min !== undefined && max !== undefined
      ? t('limitsBoth', { min: figure(min), max: figure(max) })
      : min !== undefined
        ? t('limitsMin', { min: figure(min) })
        : max !== undefined
          ? t('limitsMax', { max: figure(max) })
          : '';
  const unit = field.type === 'number' && field.unit ? t('inUnit', { unit: field.unit[locale] }) : '';
  const decimals =
    field.type === 'number' && field.decimals > 0 ? t('limitsDecimals', { decimals: field.decimals }) : '';
  return [unit, range, decimals].filter(Boolean).join(locale === 'en' ? ', ' : '，');
}
