import { isPicked, type Picked } from '@/lib/forms/answer-shapes';
import { type FieldKind, one, type Typed, textProblem } from '@/lib/forms/fields/field-kind';
import type { FieldOf } from '@/lib/forms/schema';

type Pickable = 'organisation' | 'station';

/**
 * One from a list that is too long to show: its name is typed, `<key>.name`; what was found is picked, `<key>.pick`.
 * Whether it is there is looked up when the step is saved (lib/applications/picks.ts).
 */
function pick(mayBeOther: (field: FieldOf<Pickable>) => boolean): FieldKind<FieldOf<Pickable>, Picked> {
  return {
    keeps: isPicked,
    values: ({ key }, { name, slug }) => ({ [`${key}.name`]: name, [`${key}.pick`]: slug ?? '' }),
    read: ({ key }, typed, before) => readPick(key, typed, before),
    problems(field, kept) {
      const name = `${field.key}.name`;
      const problem = textProblem(kept?.name ?? '', 200, field.required);
      if (problem || !kept?.name || kept.slug) return one(name, problem);
      return one(name, mayBeOther(field) ? null : 'PICK');
    },
    text: (_field, { name }) => name,
  };
}

export const organisation = pick((field) => field.type === 'organisation' && field.allowsOthers === true);
export const station = pick(() => false);

function readPick(key: string, typed: Typed, before: Picked | undefined): Picked | null | undefined {
  const name = typed[`${key}.name`]?.trim();
  const picked = typed[`${key}.pick`];
  if (name === undefined) return undefined;
  if (picked) return { name, slug: picked };
  if (name === '') return null;
  return { name, slug: before?.name === name ? before.slug : null };
}
