import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AuthHead } from '@/app/[locale]/(auth)/auth-head';
import { resetPasswordAction } from '@/app/[locale]/(auth)/reset-password/actions';
import { one } from '@/app/[locale]/(auth)/search-params';
import { NewPasswordFields } from '@/components/accounts/new-password-fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { ButtonLink } from '@/components/ui/button';
import { findLinkOwner } from '@/lib/accounts/links';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('reset.title') };
}

export default async function ResetPasswordPage({ params, searchParams }: PageProps<'/[locale]/reset-password'>) {
  const [{ locale }, query] = [(await params) as { locale: Locale }, await searchParams];
  const token = one(query, 'token');
  const [t, owner] = await Promise.all([getTranslations('auth'), findLinkOwner(token, 'RESET_PASSWORD')]);
  if (!owner) {
    return (
      <AuthHead title={t('reset.invalidTitle')}>
        <p>{t('reset.invalid')}</p>
        <p className="mt-3">
          <ButtonLink href={routes.forgotPassword(locale)}>{t('reset.again')}</ButtonLink>
        </p>
      </AuthHead>
    );
  }
  return (
    <>
      <AuthHead title={t('reset.title')}>
        <p>{t('reset.lead', { email: owner.email })}</p>
      </AuthHead>
      <Form
        action={resetPasswordAction.bind(null, { locale, token })}
        labels={{ password: t('newPassword'), passwordAgain: t('passwordAgain') }}
        className="mt-6"
      >
        <NewPasswordFields hint={t('passwordHint')} />
        <div className="mt-8">
          <SubmitButton pending={t('working')}>{t('reset.submit')}</SubmitButton>
        </div>
      </Form>
    </>
  );
}
