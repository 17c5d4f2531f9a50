import { isDeepStrictEqual } from 'node:util';
import type { FormDefinition, FormWords } from '@/lib/forms/schema';

export type FormChange = { how: 'added' | 'removed' | 'changed'; what: 'step' | 'field' | 'check'; name: FormWords };

type Part = { what: FormChange['what']; key: string; name: FormWords; content: unknown };

/** What a version of a form changes of the one before it. A question that has gone to another step has changed. */
export function formChanges(before: FormDefinition, after: FormDefinition): FormChange[] {
  const old = partsOf(before);
  const now = partsOf(after);
  const same = (one: Part) => (other: Part) => one.what === other.what && one.key === other.key;
  return [
    ...now.flatMap((part): FormChange[] => {
      const was = old.find(same(part));
      if (!was) return [{ how: 'added', what: part.what, name: part.name }];
      return isDeepStrictEqual(was.content, part.content) ? [] : [{ how: 'changed', what: part.what, name: part.name }];
    }),
    ...old.flatMap((part): FormChange[] =>
      now.some(same(part)) ? [] : [{ how: 'removed', what: part.what, name: part.name }],
    ),
  ];
}

function partsOf(form: FormDefinition): Part[] {
  return [
    ...form.steps.flatMap(({ fields, ...step }): Part[] => [
      { what: 'step', key: step.key, name: step.title, content: step },
      ...fields.map(
        (field): Part => ({
          what: 'field',
          key: field.key,
          name: field.label,
          content: { ...field, step: step.key },
        }),
      ),
    ]),
    ...form.checks.map((check): Part => ({ what: 'check', key: check.key, name: check.question, content: check })),
  ];
}
