import { getTranslations } from 'next-intl/server';
import { Problem } from '@/app/[locale]/admin/forms/[key]/[kind]/[part]/problem';
import type { SettingContext } from '@/app/[locale]/admin/forms/[key]/[kind]/[part]/setting-input';
import { TicksField } from '@/app/[locale]/admin/ticks-field';
import { fieldId } from '@/components/forms/field-id';

type Props = { name: string; isSet: boolean; context: SettingContext };

/** The answers to earlier questions with which this one is asked; none ticked = it is always asked. */
export async function ConditionInput({ name, isSet, context: { locale, askable } }: Props) {
  const t = await getTranslations('adminForms');
  return (
    <details id={fieldId(name)} open={isSet} className="mt-8 rounded-base border border-line bg-surface px-4 py-2">
      <summary className="cursor-pointer py-1 text-[1.1875rem] font-bold">{t('settings.condition')}</summary>
      <p className="text-[1rem] text-ink-2">{askable.length > 0 ? t('conditionHint') : t('conditionNone')}</p>
      <Problem name={name} />
      <Problem name={`${name}.field`} />
      {askable.map(({ key, label, options }) => (
        <TicksField
          key={key}
          legend={label[locale] || t('noWords')}
          names={options.map(({ value, label: answer }) => ({
            name: `${name}.${key}.${value}`,
            text: answer ? answer[locale] : t('agreed'),
          }))}
        />
      ))}
    </details>
  );
}
