import { getTranslations } from 'next-intl/server';
import { updateProfileAction } from '@/app/[locale]/my/account/actions';
import { SelectField, TextField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Card } from '@/components/ui/card';
import type { Actor } from '@/lib/auth/actor';
import { type Locale, locales } from '@/lib/i18n/locales';

/** How one is addressed, and in which language one is written to. */
export async function ProfileForm({ locale, actor }: { locale: Locale; actor: Actor }) {
  const t = await getTranslations('account');
  const options = locales.map((value) => ({ value, label: t(`profile.locales.${value}`) }));
  return (
    <Card as="section">
      <h2 className="text-h3 font-bold">{t('profile.title')}</h2>
      <Form
        action={updateProfileAction.bind(null, { locale })}
        labels={{ name: t('profile.name'), locale: t('profile.locale') }}
        values={{ name: actor.name, locale: actor.locale }}
        className="-mt-2"
      >
        <TextField name="name" autoComplete="name" />
        <SelectField name="locale" options={options} />
        <div className="mt-6">
          <SubmitButton kind="secondary" pending={t('working')}>
            {t('profile.submit')}
          </SubmitButton>
        </div>
      </Form>
    </Card>
  );
}
