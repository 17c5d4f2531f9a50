import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AuthHead } from '@/app/[locale]/(auth)/auth-head';
import { forgotPasswordAction } from '@/app/[locale]/(auth)/forgot-password/actions';
import { TextLink } from '@/app/[locale]/(auth)/text-link';
import { EmailField } from '@/components/accounts/email-field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

// Made for each request, so that its scripts carry the nonce of the response.
export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('forgot.title') };
}

export default async function ForgotPasswordPage({ params }: PageProps<'/[locale]/forgot-password'>) {
  const { locale } = (await params) as { locale: Locale };
  const t = await getTranslations('auth');
  return (
    <>
      <AuthHead title={t('forgot.title')}>
        <p>{t('forgot.lead')}</p>
      </AuthHead>
      <Form action={forgotPasswordAction.bind(null, { locale })} labels={{ email: t('email') }} className="mt-6">
        <EmailField />
        <div className="mt-8">
          <SubmitButton pending={t('working')}>{t('forgot.submit')}</SubmitButton>
        </div>
      </Form>
      <p className="mt-10 border-t border-line pt-6">
        <TextLink href={routes.signIn(locale)}>{t('backToSignIn')}</TextLink>
      </p>
    </>
  );
}
