import 'server-only';
import { deriveSecret, hashText } from '@/lib/crypto';
import type { Transaction } from '@/lib/db';
import { env } from '@/lib/env';
import { readLocale } from '@/lib/i18n/locales';
import { notify, sendMail } from '@/lib/notifications/notify';
import type { NoticeData } from '@/lib/notifications/templates';
import { routes } from '@/lib/routes';

type ToSender = 'enquiryReceived' | 'enquiryAnswered' | 'enquiryClosed' | 'enquiryReopened';

export type Told = {
  number: string;
  name: string;
  email: string;
  locale: string;
  user: { id: string; name: string; email: string; locale: string } | null;
};

/** The secret of a visitor's link. */
export function enquirySecret(number: string): string {
  return deriveSecret('enquiry', number);
}

/** The language in which the sender is written to: that of their account, or of the page they asked on. */
export function senderLocale(enquiry: Told): string {
  return enquiry.user?.locale ?? enquiry.locale;
}

/** Tells whoever asked: an account by notice and mail, a visitor by a mail whose link opens their thread. */
export async function tellSender<Kind extends ToSender>(
  tx: Transaction,
  enquiry: Told,
  { kind, data }: { kind: Kind; data: Omit<NoticeData[Kind], 'name' | 'number' | 'thread'> },
): Promise<void> {
  const { number, user } = enquiry;
  if (user) {
    const values = { ...data, name: user.name, number } as NoticeData[Kind];
    return notify(tx, user, { kind, data: values, link: `/my/enquiries/${number}` });
  }
  const { name, email, locale } = enquiry;
  const secret = enquirySecret(number);
  const thread = env().APP_URL + routes.enquiry(readLocale(locale), secret);
  // Written with every mail, so that its link opens the thread also after a change of DATA_KEY.
  await tx.enquiry.update({ where: { number }, data: { tokenHash: hashText(secret) } });
  const values = { ...data, name, number, thread } as unknown as NoticeData[Kind];
  return sendMail(tx, { to: email, locale, kind, data: values });
}
