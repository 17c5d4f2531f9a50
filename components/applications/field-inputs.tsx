import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import { limitsHint } from '@/components/applications/limits-hint';
import { PickField } from '@/components/applications/pick-field';
import { TableField } from '@/components/applications/table-field';
import { CheckboxGroupField } from '@/components/forms/checkbox-group-field';
import { CheckboxField, RadioField } from '@/components/forms/choice-fields';
import { SelectField, TextAreaField, TextField } from '@/components/forms/field';
import { type Answers, isSealedPaper } from '@/lib/forms/answer-shapes';
import { currencyNames } from '@/lib/forms/fields/numbers';
import { letterLanguages } from '@/lib/forms/fields/people';
import type { FormField } from '@/lib/forms/schema';
import { locales } from '@/lib/i18n/locales';

export type FieldContext = {
  answers: Answers;
  /** what the names of organisations and stations that are not picked yet may mean, by field */
  matches: Record<string, { slug: string; name: string }[]>;
};

const asRadioUpTo = 4;

/** The inputs of one field. */
export async function FieldInputs({ field, answers, matches }: FieldContext & { field: FormField }) {
  const [t, locale, { applications: messages }] = await Promise.all([
    getTranslations('applications'),
    getLocale(),
    getMessages(),
  ]);
  const { key, required } = field;
  const hint = [field.hint?.[locale], limitsHint(field, locale, t)]
    .filter(Boolean)
    .join(locale === 'en' ? ' · ' : '　');
  const frame = { name: key, hint: hint || undefined, optional: !required };
  switch (field.type) {
    case 'shortText':
      return <TextField {...frame} autoComplete={field.autocomplete} />;
    case 'longText':
      return <TextAreaField {...frame} rows={field.rows} most={field.maxCharacters} />;
    case 'date':
      return <TextField {...frame} type="date" className="max-w-64" />;
    case 'number':
      return <TextField {...frame} inputMode="decimal" autoComplete="off" className="max-w-64 font-num" />;
    case 'declaration':
      return <CheckboxField name={key} text={field.label[locale]} />;
    case 'choice': {
      const options = field.options.map(({ value, label }) => ({ value, label: label[locale] }));
      return options.length <= asRadioUpTo ? (
        <RadioField {...frame} options={options} />
      ) : (
        <SelectField {...frame} options={options} empty={t('choose')} />
      );
    }
    case 'choices':
      return (
        <>
          <input type="hidden" name={`${key}.shown`} value="yes" />
          <CheckboxGroupField
            {...frame}
            options={field.options.map(({ value, label }) => ({ value, label: label[locale] }))}
          />
        </>
      );
    case 'money':
      return (
        <>
          <TextField
            {...frame}
            name={`${key}.amount`}
            inputMode="decimal"
            autoComplete="off"
            className="max-w-64 font-num"
          />
          {field.currencies.length > 1 ? (
            <RadioField
              name={`${key}.currency`}
              optional={!required}
              options={field.currencies.map((value) => ({ value, label: currencyNames[value][locale] }))}
            />
          ) : null}
        </>
      );
    case 'personName':
      return (
        <>
          <TextField name={`${key}.han`} hint={frame.hint} optional autoComplete="off" />
          <TextField name={`${key}.latin`} optional={!required} autoComplete="name" />
        </>
      );
    case 'identityPaper': {
      const kept = answers[key];
      const options = field.papers.map((paper) => ({
        value: paper,
        label: t(`papers.${paper}`),
        hint: t(`paperHints.${paper}`),
      }));
      return (
        <>
          <RadioField {...frame} name={`${key}.paper`} options={options} />
          <TextField
            name={`${key}.number`}
            hint={isSealedPaper(kept) ? t('paperKept', { masked: kept.masked }) : undefined}
            optional={!required}
            autoComplete="off"
            spellCheck={false}
            className="max-w-80 font-num tracking-wider"
          />
        </>
      );
    }
    case 'organisation':
    case 'station': {
      const how = field.type === 'organisation' && field.allowsOthers ? t('pickOrOtherHint') : t('pickHint');
      return (
        <PickField
          name={key}
          hint={[field.hint?.[locale], how].filter(Boolean).join(' ')}
          optional={!required}
          matches={matches[key] ?? null}
          words={{
            find: t('find'),
            none: t('pickNone'),
            nothing: t('pickNothing'),
            kept: t('pickKept'),
            saving: t('saving'),
          }}
        />
      );
    }
    case 'referee':
      return (
        <>
          <TextField name={`${key}.name`} hint={frame.hint} optional={!required} autoComplete="off" />
          <TextField name={`${key}.email`} type="email" optional={!required} autoComplete="off" />
          <TextField name={`${key}.relation`} optional={!required} autoComplete="off" />
          <SelectField
            name={`${key}.language`}
            optional={!required}
            empty={t('choose')}
            options={locales.map((value) => ({ value, label: letterLanguages[value][locale] }))}
            className="max-w-80"
          />
        </>
      );
    case 'table':
      return (
        <TableField
          {...frame}
          columns={field.columns.map((column) => ({
            ...column,
            label: column.label[locale],
            options:
              column.type === 'choice'
                ? column.options.map(({ value, label }) => ({ value, label: label[locale] }))
                : [],
          }))}
          least={field.least}
          most={field.most}
          words={{
            row: messages.row,
            addRow: t('addRow'),
            removeRow: messages.removeRow,
            choose: t('choose'),
            saving: t('saving'),
          }}
        />
      );
    default:
      return null;
  }
}
