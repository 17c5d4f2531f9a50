import { getTranslations } from 'next-intl/server';
import { ConditionInput } from '@/app/[locale]/admin/forms/[key]/[kind]/[part]/condition-input';
import { Problem } from '@/app/[locale]/admin/forms/[key]/[kind]/[part]/problem';
import { RowsInput } from '@/app/[locale]/admin/forms/[key]/[kind]/[part]/rows-input';
import { TicksField } from '@/app/[locale]/admin/ticks-field';
import { SelectField, TextField } from '@/components/forms/field';
import { WordsField } from '@/components/forms/words-field';
import type { Askable } from '@/lib/forms/composer/draft';
import type { Setting } from '@/lib/forms/composer/settings';
import type { Locale } from '@/lib/i18n/locales';

export type SettingContext = { locale: Locale; languages: Record<Locale, string>; askable: Askable[] };

type Props = { name: string; setting: Setting; value: unknown; context: SettingContext };

/** The inputs of one setting. Within a row only its last word names it. */
export async function SettingInput({ name, setting, value, context }: Props) {
  const t = await getTranslations('adminForms');
  const own = (name.split('.').at(-1) ?? name) as 'label';
  const legend = t(`settings.${own}`);
  const hintKey = `settingHints.${own}` as 'settingHints.key';
  const hint = t.has(hintKey) ? t(hintKey) : undefined;
  switch (setting.type) {
    case 'words':
      return (
        <WordsField
          name={name}
          legend={legend}
          hint={hint}
          optional={setting.optional}
          rows={setting.rows}
          languages={context.languages}
        />
      );
    case 'lines':
      return <WordsField name={name} legend={legend} hint={hint} optional rows={4} languages={context.languages} />;
    case 'plain':
      return <TextField name={name} hint={hint} autoComplete="off" spellCheck={false} className="max-w-96 font-num" />;
    case 'number':
      return (
        <TextField
          name={name}
          label={legend}
          hint={hint}
          optional={setting.optional}
          inputMode="decimal"
          autoComplete="off"
          className="max-w-64 font-num"
        />
      );
    case 'tick':
      return (
        <>
          <Problem name={name} />
          <TicksField names={[{ name, text: legend }]} hint={hint} />
        </>
      );
    case 'ticks':
      return (
        <>
          <Problem name={name} />
          <TicksField
            names={setting.of.map((one) => ({ name: `${name}.${one}`, text: t(`choices.${one}` as 'choices.CNY') }))}
            legend={legend}
            hint={hint}
          />
        </>
      );
    case 'select':
      return (
        <SelectField
          name={name}
          label={legend}
          options={setting.of.map((one) => ({ value: one, label: t(`types.${one}` as 'types.date') }))}
          className="max-w-80"
        />
      );
    case 'condition':
      return <ConditionInput name={name} isSet={value !== undefined} context={context} />;
    case 'rows':
      return <RowsInput name={name} setting={setting} rows={(value ?? []) as unknown[]} context={context} />;
  }
}
