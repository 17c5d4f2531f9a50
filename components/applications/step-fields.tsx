import { type FieldContext, FieldInputs } from '@/components/applications/field-inputs';
import { ShownIf } from '@/components/applications/shown-if';
import type { FormField } from '@/lib/forms/schema';

type Props = FieldContext & {
  /** all of a step, those too whose condition does not hold at present */
  fields: FormField[];
  /** those that are asked as the answers are */
  shown: FormField[];
};

/** The typed fields of a form, files excepted (they are sent on their own, outside of this form). */
export function StepFields({ fields, shown, ...context }: Props) {
  const asked = new Set(shown.map(({ key }) => key));
  return fields.map((field) =>
    field.type === 'file' ? null : (
      <ShownIf key={field.key} condition={field.condition} isShown={asked.has(field.key)}>
        <FieldInputs field={field} {...context} />
      </ShownIf>
    ),
  );
}
