import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { AuthHead } from '@/app/[locale]/(auth)/auth-head';
import { one } from '@/app/[locale]/(auth)/search-params';
import { signUpAction } from '@/app/[locale]/(auth)/sign-up/actions';
import { TextLink } from '@/app/[locale]/(auth)/text-link';
import { EmailField } from '@/components/accounts/email-field';
import { NewPasswordFields } from '@/components/accounts/new-password-fields';
import { TextField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { currentActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { routes, safeNext } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('signUp.title') };
}

export default async function SignUpPage({ params, searchParams }: PageProps<'/[locale]/sign-up'>) {
  const [{ locale }, query] = [(await params) as { locale: Locale }, await searchParams];
  const next = safeNext(one(query, 'next'));
  if (await currentActor()) redirect(next ?? routes.my(locale));
  const t = await getTranslations('auth');
  const labels = {
    name: t('name'),
    email: t('email'),
    password: t('password'),
    passwordAgain: t('passwordAgain'),
  };
  return (
    <>
      <AuthHead title={t('signUp.title')}>
        <p>{t('signUp.lead')}</p>
      </AuthHead>
      <Form action={signUpAction.bind(null, { locale, next })} labels={labels} className="mt-6">
        <TextField name="name" autoComplete="name" hint={t('nameHint')} />
        <EmailField hint={t('emailHint')} />
        <NewPasswordFields hint={t('passwordHint')} />
        <div className="mt-8">
          <SubmitButton pending={t('working')}>{t('signUp.submit')}</SubmitButton>
        </div>
      </Form>
      <p className="mt-10 border-t border-line pt-6">
        {t('signUp.haveAccount')}{' '}
        <TextLink href={routes.signIn(locale, next ?? undefined)}>{t('signUp.signIn')}</TextLink>
      </p>
    </>
  );
}
