import { getLocale, getTranslations } from 'next-intl/server';
import { publishFormAction } from '@/app/[locale]/admin/forms/actions';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import type { ManagedForm } from '@/lib/forms/queries';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

type Props = { form: ManagedForm; context: { locale: Locale; key: string; revision: number } };

/** Whether the draft can become a version, and how it looks to an applicant. */
export async function PublishPanel({ form, context }: Props) {
  const [t, locale] = await Promise.all([getTranslations('adminForms'), getLocale()]);
  const missing = Object.keys(form.problems).length;
  const next = (form.versions[0]?.version ?? 0) + 1;
  return (
    <Card as="section">
      <h2 className="text-h3">{t('publish')}</h2>
      <p className="mt-2 text-small text-ink-2">
        {missing > 0
          ? t('missing', { count: missing })
          : form.hasChanges
            ? t('publishHint', { version: next })
            : t('unchanged')}
      </p>
      <div className="mt-4 grid justify-items-start gap-3">
        {missing === 0 && form.hasChanges ? (
          <Form action={publishFormAction.bind(null, context)} labels={{}}>
            <SubmitButton pending={t('saving')}>{t('publishNow', { version: next })}</SubmitButton>
          </Form>
        ) : null}
        <ButtonLink href={routes.previewForm(locale, form.key)} kind="secondary" prefetch={false}>
          {t('preview')}
        </ButtonLink>
        <ButtonLink href={routes.exportForm(form.key)} kind="plain" download>
          {t('export')}
        </ButtonLink>
      </div>
    </Card>
  );
}
