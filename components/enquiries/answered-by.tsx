import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/i18n/locales';
import { type LocalizedText, plainText } from '@/lib/i18n/localized-text';

type Props = { bureau: LocalizedText | null; operator: string | undefined; locale: Locale };

/** Who answers, in words: the officials of a bureau, or those who run the portal. */
export async function AnsweredBy({ bureau, operator, locale }: Props) {
  const t = await getTranslations('enquiries');
  if (bureau) return t('answeredBy.bureau', { bureau: plainText(bureau, locale) });
  return operator ? t('answeredBy.operator', { operator }) : t('answeredBy.operators');
}
