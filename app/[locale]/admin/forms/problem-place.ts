import type { getTranslations } from 'next-intl/server';
import { joined } from '@/lib/i18n/joined';
import { type Locale, locales } from '@/lib/i18n/locales';

type Words = Awaited<ReturnType<typeof getTranslations<'adminForms'>>>;

/** Where within a part something is wrong, in words: `options.1.label.en` → Options, row 2, English. */
export function problemPlace(
  path: string,
  { t, locale: reading, languages }: { t: Words; locale: Locale; languages: Record<Locale, string> },
): string {
  const steps = path.split('.');
  const words = steps.flatMap((step) => {
    const locale = locales.find((one) => one === step);
    if (locale) return [languages[locale]];
    if (/^\d+$/.test(step)) return [t('rowNumber', { number: Number(step) + 1 })];
    const setting = `settings.${step}` as Parameters<Words['has']>[0];
    return t.has(setting) ? [t(setting as 'settings.label')] : [];
  });
  return joined(words, reading);
}
