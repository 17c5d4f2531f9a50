import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { changeEmailAction } from '@/app/[locale]/my/account/actions';
import { EmailField } from '@/components/accounts/email-field';
import { TextField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { PageHead } from '@/components/layout/page-head';
import { requireActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('email.change') };
}

export default async function ChangeEmailPage({ params }: PageProps<'/[locale]/my/account/email'>) {
  const { locale } = (await params) as { locale: Locale };
  const actor = await requireActor(locale, routes.myEmail(locale));
  const t = await getTranslations('account');
  return (
    <div className="max-w-[36rem] [overflow-wrap:anywhere]">
      <PageHead title={t('email.change')} lead={t('email.now', { email: actor.email })} />
      <Form
        action={changeEmailAction.bind(null, { locale })}
        labels={{ newEmail: t('email.new'), presentPassword: t('email.present') }}
        className="-mt-6"
      >
        <EmailField name="newEmail" autoComplete="email" hint={t('email.hint')} />
        <TextField name="presentPassword" type="password" autoComplete="current-password" />
        <div className="mt-8">
          <SubmitButton pending={t('working')}>{t('email.submit')}</SubmitButton>
        </div>
      </Form>
    </div>
  );
}
