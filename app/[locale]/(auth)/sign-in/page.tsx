import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { signInAction } from '@/app/[locale]/(auth)/sign-in/actions';
import { TextField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Notice } from '@/components/ui/notice';
import { currentActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { routes, safeNext } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('auth');
  return { title: t('signIn.title') };
}

const notices = ['reset', 'ended'] as const;

export default async function SignInPage({ params, searchParams }: PageProps<'/[locale]/sign-in'>) {
  const locale = (await params).locale as Locale;
  const query = await searchParams;
  const next = safeNext(typeof query.next === 'string' ? query.next : null);
  if (await currentActor()) redirect(next ?? routes.my(locale));
  const t = await getTranslations('auth');
  const notice = notices.find((name) => name === query.notice);
  return (
    <>
      <h1 className="text-h1 leading-tight font-bold">{t('signIn.title')}</h1>
      {notice ? (
        <div className="mt-6">
          <Notice tone="ok">{t(`signIn.notices.${notice}`)}</Notice>
        </div>
      ) : null}
      <Form
        action={signInAction.bind(null, { locale, next })}
        labels={{ email: t('email'), password: t('password') }}
        className="mt-6"
      >
        <TextField name="email" type="email" autoComplete="username" inputMode="email" spellCheck={false} />
        <TextField name="password" type="password" autoComplete="current-password" />
        <p className="mt-3">
          <Link href={routes.forgotPassword(locale)} className="text-action underline underline-offset-4">
            {t('signIn.forgot')}
          </Link>
        </p>
        <div className="mt-8">
          <SubmitButton pending={t('signIn.pending')}>{t('signIn.submit')}</SubmitButton>
        </div>
      </Form>
      <p className="mt-10 border-t border-line pt-6">
        {t('signIn.noAccount')}{' '}
        <Link
          href={routes.signUp(locale, next ?? undefined)}
          className="font-bold text-action underline underline-offset-4"
        >
          {t('signIn.signUp')}
        </Link>
      </p>
    </>
  );
}
