'use server';

import { redirect } from 'next/navigation';
import { formAction } from '@/lib/action';
import { actingActor, actingVisitor } from '@/lib/auth/session';
import { askQuestion } from '@/lib/enquiries/commands';
import { sealReceipt } from '@/lib/enquiries/queries';
import { readAbout } from '@/lib/enquiries/rules';
import { accountQuestion, visitorQuestion } from '@/lib/enquiries/schema';
import { findTopic } from '@/lib/enquiries/topics';
import { AppError } from '@/lib/errors';
import { type Locale, readLocale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

type Context = { locale: Locale; topic: string; about: string | null };

export const askAsVisitorAction = formAction(visitorQuestion, async ({ name, email, ...typed }, context: Context) => {
  const now = new Date();
  const question = { ...typed, ...checked(context) };
  const asker = { visitor: await actingVisitor(), name, email };
  const { number } = await askQuestion(asker, { question, now });
  redirect(routes.enquiryReceived(question.locale, sealReceipt(number, now)));
});

export const askAsAccountAction = formAction(accountQuestion, async (typed, context: Context) => {
  const now = new Date();
  const question = { ...typed, ...checked(context) };
  const { number } = await askQuestion({ account: await actingActor() }, { question, now });
  redirect(routes.enquiryReceived(question.locale, sealReceipt(number, now)));
});

/** The context comes back from the browser: it is read again. */
function checked({ locale, topic, about }: Context) {
  const known = findTopic(topic);
  if (!known) throw new AppError('INVALID');
  return { locale: readLocale(locale), topic: known, about: readAbout(about) };
}
