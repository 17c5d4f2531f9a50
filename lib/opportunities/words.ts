import 'server-only';
import { env } from '@/lib/env';
import type { Locale } from '@/lib/i18n/locales';
import { plainText } from '@/lib/i18n/localized-text';
import type { translatorFor } from '@/lib/i18n/translator';
import type { Opportunity } from '@/lib/opportunities/schema';

type Translator = Awaited<ReturnType<typeof translatorFor>>;

/** What it is called where there is no mark-up, with its round, and marked if it is a sample: for mails and calendars. */
export function opportunityName({ title, round, isSample }: Opportunity, locale: Locale, t: Translator): string {
  const name = [title, round].flatMap((text) => (text ? [plainText(text, locale)] : [])).join(' · ');
  return isSample ? `${name} [${t('common.sample')}]` : name;
}

/** The whole address of its page. */
export function opportunityAddress({ page }: Opportunity, locale: Locale): string {
  return 'path' in page ? new URL(`/${locale}${page.path}`, env().APP_URL).href : page.outside;
}
