import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { FieldInput, type FormContext } from '@/app/[locale]/admin/library/field-input';
import { inputLabels } from '@/app/[locale]/admin/library/input-labels';
import { ListInput } from '@/app/[locale]/admin/library/list-input';
import { localizedWords } from '@/app/[locale]/admin/localized-props';
import type { FormAction } from '@/components/forms/client-form';
import { TextField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SaveFirst } from '@/components/forms/save-first';
import { SubmitButton } from '@/components/forms/submit-button';
import { plainText } from '@/lib/i18n/localized-text';
import type { Choices } from '@/lib/library/admin-queries';
import type { DraftContent, DraftRow } from '@/lib/library/fields';
import { formValues } from '@/lib/library/form';
import type { Kind } from '@/lib/library/kind';

type Props = {
  kind: Kind;
  action: FormAction;
  content: DraftContent;
  choices: Choices;
  /** a new record is given its address here */
  isNew?: boolean;
  children?: ReactNode;
};

/** The form of any kind of record, made of what the kind declares: texts in three columns, facts, rows, sources. */
export async function RecordForm({ kind, action, content, choices, isNew = false, children }: Props) {
  const [t, forms, locale, words] = await Promise.all([
    getTranslations('adminLibrary'),
    getTranslations('forms'),
    getLocale(),
    localizedWords(),
  ]);
  const context: FormContext = { locale, words, optional: forms('optional'), pictures: choices.pictures, content };
  return (
    <Form
      action={action}
      labels={{ slug: t('slug'), ...inputLabels(kind, content, { locale, languages: words.languages }) }}
      values={formValues(kind, content)}
    >
      <SaveFirst />
      <p className="max-w-[50em] text-small text-ink-2">{t('formHint')}</p>
      {isNew ? (
        <TextField
          name="slug"
          hint={t('slugHint', { pattern: kind.slug.source })}
          autoComplete="off"
          className="max-w-96"
        />
      ) : null}
      {Object.entries(kind.fields).map(([name, field]) =>
        field.type === 'list' ? (
          <ListInput
            key={name}
            name={name}
            field={field}
            rows={(content[name] ?? []) as DraftRow[]}
            context={context}
          />
        ) : (
          <FieldInput key={name} name={name} field={field} value={content[name] ?? null} context={context} />
        ),
      )}
      <datalist id="choices-sources">
        {choices.sources.map(({ code, title, grade }) => (
          <option key={code} value={code}>{`${grade} · ${plainText(title, locale)}`}</option>
        ))}
      </datalist>
      <datalist id="choices-records">
        {choices.records.map(({ code, title }) => (
          <option key={code} value={code}>
            {plainText(title, locale)}
          </option>
        ))}
      </datalist>
      <div className="mt-8 flex flex-wrap items-center gap-4">
        <SubmitButton pending={t('saving')}>{t('save')}</SubmitButton>
        {children}
      </div>
    </Form>
  );
}
