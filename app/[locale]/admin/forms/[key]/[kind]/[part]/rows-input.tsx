import { getTranslations } from 'next-intl/server';
import { Problem } from '@/app/[locale]/admin/forms/[key]/[kind]/[part]/problem';
import { RowFrame } from '@/app/[locale]/admin/forms/[key]/[kind]/[part]/row-frame';
import { type SettingContext, SettingInput } from '@/app/[locale]/admin/forms/[key]/[kind]/[part]/setting-input';
import { RowTools } from '@/app/[locale]/admin/row-tools';
import { fieldId } from '@/components/forms/field-id';
import { blankRows } from '@/lib/forms/composer/read-settings';
import type { Setting } from '@/lib/forms/composer/settings';
import type { FormWords } from '@/lib/forms/schema';
import type { Locale } from '@/lib/i18n/locales';

type Props = {
  name: string;
  setting: Extract<Setting, { type: 'rows' }>;
  rows: unknown[];
  context: SettingContext;
};

/** Options of a choice, or columns of a table: those there are, and empty ones to add more. */
export async function RowsInput({ name, setting, rows, context }: Props) {
  const t = await getTranslations('adminForms');
  const all = [...rows, ...Array.from({ length: blankRows }, () => null)]
    .slice(0, setting.most)
    .map((row, at) => ({ row: row as Record<string, unknown> | null, at, input: `${name}.${at}` }));
  // A column has much to set; an option is only its words.
  const isFolded = Object.keys(setting.of).length > 1;
  const title = t(`settings.${name as 'options'}`);
  return (
    <fieldset id={fieldId(name)} tabIndex={-1} className="mt-10 min-w-0 border-t-4 border-ink pt-3">
      <legend className="float-left w-full text-[1.1875rem] leading-snug font-bold">{title}</legend>
      <div className="clear-both">
        <p className="text-[1rem] text-ink-2">{t(`settingHints.${name as 'options'}`)}</p>
        <Problem name={name} />
        {all.map(({ row, at, input }) => (
          <RowFrame
            key={input}
            input={input}
            name={row ? rowName(row, context.locale, t('noWords')) : t('newRow', { list: title })}
            isFolded={isFolded}
          >
            {Object.entries(setting.of).map(([inner, own]) => (
              <SettingInput
                key={inner}
                name={`${input}.${inner}`}
                setting={own}
                value={row?.[inner]}
                context={context}
              />
            ))}
            <RowTools name={input} place={at + 1} isNew={!row} words={{ place: t('place'), remove: t('removeRow') }} />
          </RowFrame>
        ))}
      </div>
    </fieldset>
  );
}

function rowName(row: Record<string, unknown>, locale: Locale, none: string): string {
  return (row.label as FormWords | undefined)?.[locale] || none;
}
