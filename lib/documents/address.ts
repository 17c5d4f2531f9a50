import { env } from '@/lib/env';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

/** The whole address that a document's code holds: where anybody sees whether it is ours. */
export function verifyAddress(locale: Locale, code: string): string {
  return `${env().APP_URL}${routes.verify(locale, `?code=${code}`)}`;
}
