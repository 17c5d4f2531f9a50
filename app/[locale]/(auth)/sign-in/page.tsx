import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { getMessages, getTranslations } from 'next-intl/server';
import { AuthHead } from '@/app/[locale]/(auth)/auth-head';
import { one } from '@/app/[locale]/(auth)/search-params';
import { signInAction } from '@/app/[locale]/(auth)/sign-in/actions';
import { IssuerLink } from '@/app/[locale]/(auth)/sign-in/issuer-link';
import { TextLink } from '@/app/[locale]/(auth)/text-link';
import { EmailField } from '@/components/accounts/email-field';
import { TextField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Notice } from '@/components/ui/notice';
import { issuerName } from '@/lib/auth/issuer';
import { currentActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { routes, safeNext } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('signIn.title') };
}

const notices = ['reset', 'ended'] as const;
/** Why an issuer's word was not enough; anything else that went wrong there has one sentence. */
const issuerRefusals = [
  'ACCOUNT_DISABLED',
  'EMAIL_NOT_VERIFIED',
  'IDENTITY_NOT_JOINED',
  'IDENTITY_WITHOUT_EMAIL',
] as const;

export default async function SignInPage({ params, searchParams }: PageProps<'/[locale]/sign-in'>) {
  const [{ locale }, query] = [(await params) as { locale: Locale }, await searchParams];
  const next = safeNext(one(query, 'next'));
  if (await currentActor()) redirect(next ?? routes.my(locale));
  const [t, messages] = await Promise.all([getTranslations('auth'), getMessages()]);
  const notice = notices.find((name) => name === query.notice);
  const refusal = issuerRefusals.find((code) => code === query.error);
  const issuer = issuerName();
  return (
    <>
      <AuthHead title={t('signIn.title')}>
        {notice ? <Notice tone="ok">{t(`signIn.notices.${notice}`)}</Notice> : null}
        {query.error && issuer ? (
          <Notice tone="bad">{refusal ? messages.errors[refusal] : t('signIn.issuerFailed', { name: issuer })}</Notice>
        ) : null}
      </AuthHead>
      <Form
        action={signInAction.bind(null, { locale, next })}
        labels={{ email: t('email'), password: t('password') }}
        className="mt-6"
      >
        <EmailField />
        <TextField name="password" type="password" autoComplete="current-password" />
        <p className="mt-3">
          <TextLink href={routes.forgotPassword(locale)}>{t('signIn.forgot')}</TextLink>
        </p>
        <div className="mt-8">
          <SubmitButton pending={t('signIn.pending')}>{t('signIn.submit')}</SubmitButton>
        </div>
      </Form>
      {issuer ? (
        <IssuerLink next={next ?? routes.my(locale)} or={t('signIn.or')} text={t('signIn.issuer', { name: issuer })} />
      ) : null}
      <p className="mt-10 border-t border-line pt-6">
        {t('signIn.noAccount')}{' '}
        <TextLink href={routes.signUp(locale, next ?? undefined)}>{t('signIn.signUp')}</TextLink>
      </p>
    </>
  );
}
