import { getTranslations } from 'next-intl/server';
import { FieldInput, type FormContext } from '@/app/[locale]/admin/library/field-input';
import { RowTools } from '@/app/[locale]/admin/row-tools';
import type { DraftRow, ListField } from '@/lib/library/fields';

type Props = { name: string; field: ListField; rows: DraftRow[]; context: FormContext };

/** Rows of the same fields, each folded up under its number, and an empty one at the end to add another. */
export async function ListInput({ name, field, rows, context }: Props) {
  const t = await getTranslations('adminLibrary');
  const label = field.label[context.locale];
  return (
    <fieldset className="mt-10 border-t-4 border-ink pt-3">
      <legend className="float-left w-full text-[1.1875rem] leading-snug font-bold">{label}</legend>
      <div className="clear-both">
        {field.hint ? <p className="text-[1rem] text-ink-2">{field.hint[context.locale]}</p> : null}
        {[...rows, null].slice(0, field.most).map((row, index) => (
          <details key={row?.key ?? 'new'} className="mt-3 rounded-base border border-line bg-surface">
            <summary className="px-4 py-3 font-bold">
              {row
                ? t('row', { list: label, number: index + 1, text: rowText(row, field, context) })
                : t('addRow', { list: label })}
            </summary>
            <div className="px-4 pb-6">
              {Object.entries(field.of).map(([inner, simple]) => (
                <FieldInput
                  key={inner}
                  name={`${name}.${index}.${inner}`}
                  field={simple}
                  value={
                    row?.[inner] ??
                    (simple.type === 'links' || simple.type === 'sources' || simple.type === 'choices' ? [] : null)
                  }
                  context={context}
                />
              ))}
              <RowTools
                name={`${name}.${index}`}
                place={index + 1}
                isNew={!row}
                words={{ place: t('place'), remove: t('removeRow') }}
              />
            </div>
          </details>
        ))}
      </div>
    </fieldset>
  );
}

// The first words of a row tell which one it is.
function rowText(row: DraftRow, field: ListField, { locale }: FormContext): string {
  for (const [name, simple] of Object.entries(field.of)) {
    const value = row[name];
    if (value === null || value === undefined) continue;
    if (simple.type === 'text' && typeof value === 'object' && !Array.isArray(value)) {
      const text = value[locale].text || value['zh-CN'].text || value.en.text;
      if (text) return text.slice(0, 60);
    }
    if (typeof value === 'string' && simple.type !== 'choice') return value.slice(0, 60);
  }
  return '';
}
