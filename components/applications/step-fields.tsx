import { getLocale, getTranslations } from 'next-intl/server';
import { CheckboxField, RadioField } from '@/components/forms/choice-fields';
import { SelectField, TextAreaField, TextField } from '@/components/forms/field';
import { type Answers, isSealedPaper } from '@/lib/forms/answers';
import type { FormField } from '@/lib/forms/schema';

type Props = { fields: FormField[]; answers: Answers };

const asRadioUpTo = 4;

/** The typed fields of a form, files excepted (they are sent on their own, outside of this form). */
export async function StepFields({ fields, answers }: Props) {
  const [t, locale] = await Promise.all([getTranslations('applications'), getLocale()]);
  return fields.map((field) => {
    const { key, required } = field;
    const hint = field.hint?.[locale];
    switch (field.type) {
      case 'shortText':
        return <TextField key={key} name={key} hint={hint} optional={!required} autoComplete={field.autocomplete} />;
      case 'longText':
        return (
          <TextAreaField
            key={key}
            name={key}
            hint={hint}
            optional={!required}
            rows={field.rows}
            most={field.maxCharacters}
          />
        );
      case 'date':
        return <TextField key={key} name={key} hint={hint} optional={!required} type="date" className="max-w-64" />;
      case 'declaration':
        return <CheckboxField key={key} name={key} text={field.label[locale]} />;
      case 'choice': {
        const options = field.options.map(({ value, label }) => ({ value, label: label[locale] }));
        return options.length <= asRadioUpTo ? (
          <RadioField key={key} name={key} hint={hint} optional={!required} options={options} />
        ) : (
          <SelectField key={key} name={key} hint={hint} optional={!required} options={options} empty={t('choose')} />
        );
      }
      case 'personName':
        return [
          <TextField key={`${key}.han`} name={`${key}.han`} hint={hint} optional autoComplete="off" />,
          <TextField key={`${key}.latin`} name={`${key}.latin`} optional={!required} autoComplete="name" />,
        ];
      case 'identityPaper': {
        const kept = answers[key];
        const options = field.papers.map((paper) => ({
          value: paper,
          label: t(`papers.${paper}`),
          hint: t(`paperHints.${paper}`),
        }));
        return [
          <RadioField key={`${key}.paper`} name={`${key}.paper`} hint={hint} optional={!required} options={options} />,
          <TextField
            key={`${key}.number`}
            name={`${key}.number`}
            hint={isSealedPaper(kept) ? t('paperKept', { masked: kept.masked }) : undefined}
            optional={!required}
            autoComplete="off"
            spellCheck={false}
            className="max-w-80 font-num tracking-wider"
          />,
        ];
      }
      default:
        return null;
    }
  });
}

/** Visible names of a form's inputs, for labels and the error summary. */
export async function stepLabels(fields: FormField[]): Promise<Record<string, string>> {
  const [t, locale] = await Promise.all([getTranslations('applications'), getLocale()]);
  const labels: Record<string, string> = {};
  for (const field of fields) {
    if (field.type === 'personName') {
      labels[`${field.key}.han`] = t('han');
      labels[`${field.key}.latin`] = t('latin');
    } else if (field.type === 'identityPaper') {
      labels[`${field.key}.paper`] = field.label[locale];
      labels[`${field.key}.number`] = t('paperNumber');
    } else {
      labels[field.key] = field.type === 'declaration' ? t('declaration') : field.label[locale];
    }
  }
  return labels;
}
