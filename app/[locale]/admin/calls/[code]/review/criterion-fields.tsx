import { TickField } from '@/app/[locale]/admin/tick-field';
import { TextAreaField, TextField } from '@/components/forms/field';
import { sideBySide } from '@/lib/i18n/locales';

type Props = {
  prefix: string;
  criterionKey: string;
  /** reviews were finished by it: to be read only */
  isFixed: boolean;
  title: string;
  levelsHint: string;
  reasonHint: string;
};

/** One criterion: its name and levels in three languages, its weight, and whether a reason is needed. */
export function CriterionFields({ prefix, criterionKey, isFixed, title, levelsHint, reasonHint }: Props) {
  const isNew = criterionKey === '';
  return (
    <fieldset className="mt-10 min-w-0 border-t-4 border-ink pt-3">
      <legend className="float-left w-full text-h3 font-bold">{title}</legend>
      <input type="hidden" name={`${prefix}.key`} value={criterionKey} />
      <div className="clear-both grid items-end gap-x-6 lg:grid-cols-3">
        {sideBySide.map((locale) => (
          <TextField key={locale} name={`${prefix}.name.${locale}`} lang={locale} readOnly={isFixed} optional={isNew} />
        ))}
      </div>
      <div className="grid items-end gap-x-6 lg:grid-cols-3">
        {sideBySide.map((locale) => (
          <TextAreaField
            key={locale}
            name={`${prefix}.levels.${locale}`}
            lang={locale}
            rows={5}
            hint={levelsHint}
            readOnly={isFixed}
            optional={isNew}
          />
        ))}
      </div>
      <div className="grid items-end gap-x-6 lg:grid-cols-3">
        <TextField name={`${prefix}.weight`} inputMode="numeric" readOnly={isFixed} optional={isNew} />
        <div className="lg:col-span-2">
          <TickField name={`${prefix}.needsReason`} hint={reasonHint} />
        </div>
      </div>
    </fieldset>
  );
}
