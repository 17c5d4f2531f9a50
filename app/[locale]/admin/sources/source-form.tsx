import { getLocale, getTranslations } from 'next-intl/server';
import { localizedStates, localizedWords } from '@/app/[locale]/admin/localized-props';
import { saveSourceAction } from '@/app/[locale]/admin/sources/actions';
import { SelectField, TextField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { LocalizedField } from '@/components/forms/localized-field';
import { SaveFirst } from '@/components/forms/save-first';
import { SubmitButton } from '@/components/forms/submit-button';
import { locales } from '@/lib/i18n/locales';
import { localizedValues } from '@/lib/i18n/localized-input';
import type { getSource } from '@/lib/sources/admin-queries';
import { givenGrades } from '@/lib/sources/schema';

type Props = { source: Awaited<ReturnType<typeof getSource>> | null };

/** A source: what it is, when it was published, where it stands, and how far it may be relied on. */
export async function SourceForm({ source }: Props) {
  const [t, locale, words] = await Promise.all([getTranslations('adminSources'), getLocale(), localizedWords()]);
  const names = ['title', 'dateText'] as const;
  const labels = names.flatMap((name) =>
    locales.map((one): [string, string] => [`${name}.${one}`, `${t(`fields.${name}`)} · ${words.languages[one]}`]),
  );
  return (
    <Form
      action={saveSourceAction.bind(null, { locale, id: source?.id ?? null, revision: source?.revision ?? 0 })}
      labels={{ ...Object.fromEntries(labels), grade: t('fields.grade'), address: t('fields.address') }}
      values={{
        ...localizedValues('title', source?.title ?? null),
        ...localizedValues('dateText', source?.dateText ?? null),
        grade: source?.grade ?? '',
        address: source?.address ?? '',
      }}
    >
      <SaveFirst />
      {names.map((name) => (
        <LocalizedField
          key={name}
          name={name}
          legend={t(`fields.${name}`)}
          states={localizedStates(source?.[name] ?? null)}
          words={words}
          rows={name === 'title' ? 3 : 1}
        />
      ))}
      {source?.grade === 'DOCUMENT' ? (
        <input type="hidden" name="grade" value="A" />
      ) : (
        <SelectField
          name="grade"
          hint={t('gradeHint')}
          empty="–"
          options={givenGrades.map((grade) => ({ value: grade, label: t(`grades.${grade}`) }))}
          className="max-w-[40rem]"
        />
      )}
      <TextField name="address" type="url" optional hint={t('addressHint')} />
      <div className="mt-8">
        <SubmitButton pending={t('saving')}>{t('save')}</SubmitButton>
      </div>
    </Form>
  );
}
