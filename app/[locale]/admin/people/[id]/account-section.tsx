import { getTranslations } from 'next-intl/server';
import { disablePersonAction, enablePersonAction } from '@/app/[locale]/admin/people/actions';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Card } from '@/components/ui/card';
import type { Person } from '@/lib/accounts/people/queries';
import { formatDateTime } from '@/lib/dates';
import type { Locale } from '@/lib/i18n/locales';

/** Shuts a person out, or lets them in again. */
export async function AccountSection({ locale, person }: { locale: Locale; person: Person }) {
  const t = await getTranslations('people');
  const context = { locale, personId: person.id };
  return (
    <Card as="section">
      <h2 className="text-h3 font-bold">{t('account.title')}</h2>
      {person.disabledAt ? (
        <>
          <p className="mt-2">{t('account.disabledSince', { when: formatDateTime(person.disabledAt, locale) })}</p>
          <Form action={enablePersonAction.bind(null, context)} labels={{}} className="mt-4">
            <SubmitButton kind="secondary" pending={t('working')}>
              {t('account.enable')}
            </SubmitButton>
          </Form>
        </>
      ) : (
        <>
          <p className="mt-2">{t('account.disableHint')}</p>
          <Form action={disablePersonAction.bind(null, context)} labels={{}} className="mt-4">
            <SubmitButton kind="danger" pending={t('working')}>
              {t('account.disable')}
            </SubmitButton>
          </Form>
        </>
      )}
    </Card>
  );
}
