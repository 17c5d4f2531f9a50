import { CodesField } from '@/app/[locale]/admin/library/codes-field';
import { localizedStates } from '@/app/[locale]/admin/localized-props';
import { TicksField } from '@/app/[locale]/admin/ticks-field';
import { SelectField, TextAreaField, TextField } from '@/components/forms/field';
import { LocalizedField, type LocalizedWords } from '@/components/forms/localized-field';
import type { Locale } from '@/lib/i18n/locales';
import type { LocalizedText } from '@/lib/i18n/localized-text';
import type { DraftContent, DraftValue, SimpleField } from '@/lib/library/fields';

export type FormContext = {
  locale: Locale;
  words: LocalizedWords;
  optional: string;
  pictures: { id: string; name: string }[];
  content: DraftContent;
};

type Props = { name: string; field: SimpleField; value: DraftValue; context: FormContext };

/** The input of one field, as its kind declares it. */
export function FieldInput({ name, field, value, context: { locale, words, optional, pictures } }: Props) {
  const hint = field.hint?.[locale];
  const label = field.label[locale];
  switch (field.type) {
    case 'text':
    case 'prose': {
      const rows = field.type === 'prose' ? 10 : field.most > 200 ? 3 : 1;
      const states = localizedStates(value as LocalizedText | null);
      return (
        <LocalizedField
          name={name}
          legend={field.optional ? `${label} ${optional}` : label}
          hint={hint}
          states={states}
          words={words}
          rows={rows}
          isProse={field.type === 'prose'}
        />
      );
    }
    case 'plain':
      return field.rows ? (
        <TextAreaField
          name={name}
          hint={hint}
          optional={field.optional}
          rows={field.rows}
          lang={field.isQuotation ? 'zh-CN' : undefined}
        />
      ) : (
        <TextField name={name} hint={hint} optional={field.optional} />
      );
    case 'number':
      return <TextField name={name} hint={hint} optional={field.optional} inputMode="decimal" className="max-w-64" />;
    case 'date':
      return (
        <TextField
          name={name}
          hint={hint ?? '2024 · 2024-03 · 2024-03-01'}
          optional={field.optional}
          className="max-w-64"
        />
      );
    case 'address':
      return <TextField name={name} hint={hint ?? 'https://'} optional={field.optional} type="url" />;
    case 'choice':
      return (
        <SelectField
          name={name}
          hint={hint}
          optional={field.optional}
          empty="–"
          options={Object.entries(field.options).map(([option, text]) => ({ value: option, label: text[locale] }))}
          className="max-w-[32rem]"
        />
      );
    case 'picture':
      return (
        <SelectField
          name={name}
          hint={hint}
          optional
          empty="–"
          options={pictures.map(({ id, name: label }) => ({ value: id, label }))}
          className="max-w-[32rem]"
        />
      );
    case 'choices':
      return (
        <TicksField
          names={Object.entries(field.options).map(([option, text]) => ({
            name: `${name}.${option}`,
            text: text[locale],
          }))}
          legend={label}
          hint={hint}
        />
      );
    case 'tick':
      return <TicksField names={[{ name, text: label }]} hint={hint} />;
    case 'links':
    case 'sources':
      return (
        <CodesField
          name={name}
          legend={label}
          hint={hint}
          count={(value as string[]).length}
          list={field.type === 'links' ? 'choices-records' : 'choices-sources'}
        />
      );
  }
}
