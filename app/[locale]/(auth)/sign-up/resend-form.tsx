import { getTranslations } from 'next-intl/server';
import { resendVerificationAction } from '@/app/[locale]/(auth)/sign-up/actions';
import { EmailField } from '@/components/accounts/email-field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import type { Locale } from '@/lib/i18n/locales';

/** Asks for the link of the sign-up once more. */
export async function ResendForm({ locale, next }: { locale: Locale; next: string | null }) {
  const t = await getTranslations('auth');
  return (
    <Form
      action={resendVerificationAction.bind(null, { locale, next })}
      labels={{ email: t('email') }}
      doneMessage={t('sent.resent')}
    >
      <EmailField />
      <div className="mt-6">
        <SubmitButton kind="secondary" pending={t('working')}>
          {t('sent.resend')}
        </SubmitButton>
      </div>
    </Form>
  );
}
