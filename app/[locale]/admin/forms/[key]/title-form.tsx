import { getTranslations } from 'next-intl/server';
import { renameFormAction } from '@/app/[locale]/admin/forms/actions';
import { titleLabels } from '@/app/[locale]/admin/forms/title-labels';
import { localizedWords } from '@/app/[locale]/admin/localized-props';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { WordsField } from '@/components/forms/words-field';
import type { ManagedForm } from '@/lib/forms/queries';
import { type Locale, locales } from '@/lib/i18n/locales';

type Props = { form: ManagedForm; context: { locale: Locale; key: string; revision: number } };

/** The names under which officials find the form. */
export async function TitleForm({ form: { title }, context }: Props) {
  const [t, labels, { languages }] = await Promise.all([
    getTranslations('adminForms'),
    titleLabels(),
    localizedWords(),
  ]);
  return (
    <details>
      <summary className="cursor-pointer py-2 font-bold">{t('rename')}</summary>
      <Form
        action={renameFormAction.bind(null, context)}
        labels={labels}
        values={Object.fromEntries(locales.map((locale) => [`title.${locale}`, title[locale].text]))}
      >
        <WordsField name="title" legend={t('formTitle')} languages={languages} />
        <div className="mt-4">
          <SubmitButton kind="secondary" pending={t('saving')}>
            {t('save')}
          </SubmitButton>
        </div>
      </Form>
    </details>
  );
}
