import { getLocale, getTranslations } from 'next-intl/server';
import { PartRow } from '@/app/[locale]/admin/forms/[key]/part-row';
import { conditionText } from '@/app/[locale]/admin/forms/condition-text';
import { SelectField } from '@/components/forms/field';
import { SubmitButton } from '@/components/forms/submit-button';
import type { DraftField, DraftStep } from '@/lib/forms/composer/draft';
import { problemsUnder } from '@/lib/forms/composer/draft';
import type { ManagedForm } from '@/lib/forms/queries';
import { fieldTypes } from '@/lib/forms/schema';

type Props = { form: ManagedForm; step: DraftStep; at: number };

/** A step with its questions in order, and a way to add another one. */
export async function StepOutline({ form, step, at }: Props) {
  const [t, locale] = await Promise.all([getTranslations('adminForms'), getLocale()]);
  const { draft, problems, key: formKey } = form;
  const path = `steps.${at}`;
  const own = Object.fromEntries(
    Object.entries(problemsUnder(path, problems)).filter(([name]) => !name.startsWith('fields.')),
  );
  return (
    <section className="mt-6 rounded-base border border-line bg-surface">
      <div className="border-b-2 border-ink px-4 pt-3 pb-2">
        <PartRow
          formKey={formKey}
          place={{ kind: 'steps', key: step.key }}
          name={step.title[locale] || t('noWords')}
          lead={t('stepNumber', { number: at + 1 })}
          notes={[conditionText(draft, step.condition, { t, locale })]}
          problems={own}
          isFirst={at === 0}
          isLast={at === draft.steps.length - 1}
          canRemove={step.fields.length === 0}
        />
      </div>
      <ol className="px-4">
        {step.fields.map((field, index) => (
          <li key={field.key} className="border-b border-line py-2 last:border-0">
            <PartRow
              formKey={formKey}
              place={{ kind: 'fields', key: field.key }}
              name={field.label[locale] || t('noWords')}
              lead={t(`types.${field.type}`)}
              notes={[...marksOf(field, t), conditionText(draft, field.condition, { t, locale })]}
              problems={problemsUnder(`${path}.fields.${index}`, problems)}
              isFirst={at === 0 && index === 0}
              isLast={at === draft.steps.length - 1 && index === step.fields.length - 1}
              canRemove
            />
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap items-end gap-3 px-4 pb-4 [&>div:first-child]:mt-2 [&>div:first-child]:min-w-0 [&>div:first-child]:flex-1">
        <SelectField
          name={`type.${step.key}`}
          options={fieldTypes.map((type) => ({ value: type, label: t(`types.${type}`) }))}
        />
        <SubmitButton kind="secondary" name="edit" value={`addField:${step.key}`} pending={t('saving')}>
          {t('addField')}
        </SubmitButton>
      </div>
    </section>
  );
}

function marksOf(field: DraftField, t: Awaited<ReturnType<typeof getTranslations<'adminForms'>>>): string[] {
  return [
    field.required ? t('marks.required') : t('marks.optional'),
    field.identifying === true ? t('marks.identifying') : '',
    field.isHost === true ? t('marks.isHost') : '',
  ];
}
