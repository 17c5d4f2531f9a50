import type { getTranslations } from 'next-intl/server';
import { askableBefore, type FormDraft } from '@/lib/forms/composer/draft';
import type { Condition } from '@/lib/forms/schema';
import type { Locale } from '@/lib/i18n/locales';

type Reader = { t: Awaited<ReturnType<typeof getTranslations<'adminForms'>>>; locale: Locale };

/** When something is asked, in words; empty when always. */
export function conditionText(draft: FormDraft, condition: unknown, { t, locale }: Reader): string {
  if (!condition) return '';
  const { field, is } = condition as Condition;
  const asked = askableBefore(draft, { step: '' }).find(({ key }) => key === field);
  const answers = is.map((value) => {
    const option = asked?.options.find((one) => one.value === value);
    return option ? (option.label?.[locale] ?? t('agreed')) : value;
  });
  return t('onlyIf', {
    question: asked?.label[locale] || field,
    answers: answers.join(locale === 'en' ? ' / ' : '／'),
  });
}
