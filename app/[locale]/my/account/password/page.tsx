import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { changePasswordAction } from '@/app/[locale]/my/account/actions';
import { NewPasswordFields } from '@/components/accounts/new-password-fields';
import { TextField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { PageHead } from '@/components/layout/page-head';
import { requireActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('password.submit') };
}

export default async function ChangePasswordPage({ params }: PageProps<'/[locale]/my/account/password'>) {
  const { locale } = (await params) as { locale: Locale };
  const actor = await requireActor(locale, routes.myPassword(locale));
  const t = await getTranslations('account');
  const labels = {
    presentPassword: t('password.present'),
    password: t('password.new'),
    passwordAgain: t('password.again'),
  };
  return (
    <div className="max-w-[36rem]">
      <PageHead title={t('password.submit')} lead={t('password.after')} />
      <Form action={changePasswordAction.bind(null, { locale })} labels={labels} className="-mt-6">
        {/* For password managers: whose password this is. */}
        <input type="email" autoComplete="username" defaultValue={actor.email} readOnly hidden />
        <TextField name="presentPassword" type="password" autoComplete="current-password" />
        <NewPasswordFields hint={t('password.hint')} />
        <div className="mt-8">
          <SubmitButton pending={t('working')}>{t('password.submit')}</SubmitButton>
        </div>
      </Form>
    </div>
  );
}
