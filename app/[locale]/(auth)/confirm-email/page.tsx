import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AuthHead } from '@/app/[locale]/(auth)/auth-head';
import { confirmEmailAction } from '@/app/[locale]/(auth)/confirm-email/actions';
import { one } from '@/app/[locale]/(auth)/search-params';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { ButtonLink } from '@/components/ui/button';
import { findEmailConfirmation } from '@/lib/accounts/email-changes';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('confirm.title') };
}

/** One side of a change of e-mail. Opening the link changes nothing; the button confirms. */
export default async function ConfirmEmailPage({ params, searchParams }: PageProps<'/[locale]/confirm-email'>) {
  const [{ locale }, query] = [(await params) as { locale: Locale }, await searchParams];
  const token = one(query, 'token');
  const [t, change] = await Promise.all([getTranslations('auth'), findEmailConfirmation(token)]);
  if (change) {
    return (
      <>
        <AuthHead title={t('confirm.title')}>
          <p>{t(`confirm.${change.side}`, { email: change.newEmail })}</p>
        </AuthHead>
        <Form action={confirmEmailAction.bind(null, { locale, token })} labels={{}} className="mt-8">
          <SubmitButton pending={t('working')}>{t('confirm.submit')}</SubmitButton>
        </Form>
      </>
    );
  }
  const outcome = (['half', 'done'] as const).find((name) => name === query.outcome) ?? 'invalid';
  return (
    <AuthHead title={t(`confirm.${outcome}Title`)}>
      <p>{t(`confirm.${outcome}`)}</p>
      <p className="mt-3">
        <ButtonLink href={routes.myAccount(locale)}>{t('confirm.account')}</ButtonLink>
      </p>
    </AuthHead>
  );
}
