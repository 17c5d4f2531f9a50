import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AuthHead } from '@/app/[locale]/(auth)/auth-head';
import { one } from '@/app/[locale]/(auth)/search-params';
import { ResendForm } from '@/app/[locale]/(auth)/sign-up/resend-form';
import { TextLink } from '@/app/[locale]/(auth)/text-link';
import { verifyEmailAction } from '@/app/[locale]/(auth)/verify-email/actions';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { findLinkOwner } from '@/lib/accounts/links';
import type { Locale } from '@/lib/i18n/locales';
import { routes, safeNext } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('verify.title') };
}

/** Opening the link changes nothing, since mail scanners open links too; the button confirms. */
export default async function VerifyEmailPage({ params, searchParams }: PageProps<'/[locale]/verify-email'>) {
  const [{ locale }, query] = [(await params) as { locale: Locale }, await searchParams];
  const [token, next] = [one(query, 'token'), safeNext(one(query, 'next'))];
  const [t, owner] = await Promise.all([getTranslations('auth'), findLinkOwner(token, 'VERIFY_EMAIL')]);
  if (!owner) {
    return (
      <>
        <AuthHead title={t('verify.invalidTitle')}>
          <p>{t('verify.invalid')}</p>
          <p>
            <TextLink href={routes.signIn(locale, next ?? undefined)}>{t('backToSignIn')}</TextLink>
          </p>
        </AuthHead>
        <ResendForm locale={locale} next={next} />
      </>
    );
  }
  return (
    <>
      <AuthHead title={t('verify.title')}>
        <p>{t('verify.lead', { email: owner.email })}</p>
      </AuthHead>
      <Form action={verifyEmailAction.bind(null, { locale, token, next })} labels={{}} className="mt-8">
        <SubmitButton pending={t('working')}>{t('verify.submit')}</SubmitButton>
      </Form>
    </>
  );
}
