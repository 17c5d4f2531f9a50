import 'server-only';
import { issueToken } from '@/lib/accounts/tokens';
import type { Transaction } from '@/lib/db';
import { env } from '@/lib/env';
import { defaultLocale, isLocale } from '@/lib/i18n/locales';
import { sendMail } from '@/lib/notifications/notify';
import { routes } from '@/lib/routes';

type Addressee = { id: string; email: string; name: string; locale: string };

/** Mails the link that proves an address. `next` is where the person goes once it is proved. */
export async function sendVerification(tx: Transaction, user: Addressee, next?: string): Promise<void> {
  const token = await issueToken(tx, user.id, 'VERIFY_EMAIL');
  const locale = isLocale(user.locale) ? user.locale : defaultLocale;
  const url = env().APP_URL + routes.verifyEmail(locale, token, next);
  await sendMail(tx, { to: user.email, locale, kind: 'verifyEmail', data: { name: user.name, url } });
}
