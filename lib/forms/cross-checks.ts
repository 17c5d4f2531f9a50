import type { FieldCode } from '@/lib/errors';

type Path = readonly (string | number)[];
type Option = { value?: unknown };
type Part = {
  key?: unknown;
  type?: unknown;
  condition?: unknown;
  options?: unknown;
  columns?: unknown;
  isHost?: unknown;
  min?: unknown;
  max?: unknown;
  least?: unknown;
  most?: unknown;
};
type Whole = { steps: (Part & { fields: Part[] })[]; checks: Part[] };
type Found = { path: Path; code: FieldCode };

/**
 * What is wrong between the parts of a form: keys given twice, conditions that ask what is not asked before, limits
 * the wrong way round, two hosts. A form may still be incomplete.
 */
export function crossProblems({ steps, checks }: Whole): Found[] {
  const found: Found[] = [];
  const askable = new Map<unknown, unknown[]>();
  let hosts = 0;
  found.push(...repeated(steps, ['steps']), ...repeated(checks, ['checks']));
  // Names that inputs of the step form have already.
  const taken = new Set<unknown>(['revision', 'intent']);
  for (const [at, step] of steps.entries()) {
    if (!isCondition(step.condition, askable))
      found.push({ path: ['steps', at, 'condition', 'field'], code: 'CONDITION' });
    for (const [index, field] of step.fields.entries()) {
      const path = ['steps', at, 'fields', index];
      if (taken.has(field.key)) found.push({ path: [...path, 'key'], code: 'TAKEN' });
      taken.add(field.key);
      if (!isCondition(field.condition, askable))
        found.push({ path: [...path, 'condition', 'field'], code: 'CONDITION' });
      if (field.isHost === true && ++hosts > 1) found.push({ path: [...path, 'isHost'], code: 'ONE_HOST' });
      found.push(...within(field, path));
      askable.set(field.key, valuesOf(field));
    }
  }
  return found;
}

function within(field: Part, path: Path): Found[] {
  const columns = listOf<Part>(field.columns);
  return [
    ...(isAbove(field.min, field.max) ? [{ path: [...path, 'max'], code: 'LIMITS' } as const] : []),
    ...(field.type === 'table' && isAbove(field.least, field.most)
      ? [{ path: [...path, 'most'], code: 'LIMITS' } as const]
      : []),
    ...repeated(listOf<Option>(field.options), [...path, 'options'], 'value'),
    ...repeated(columns, [...path, 'columns']),
    ...columns.flatMap((column, at) => within(column, [...path, 'columns', at])),
  ];
}

function repeated(parts: object[], path: Path, name: 'key' | 'value' = 'key'): Found[] {
  const values = parts.map((part) => (part as Record<string, unknown>)[name]);
  return values.flatMap((value, at) =>
    value !== '' && values.indexOf(value) < at ? [{ path: [...path, at, name], code: 'TAKEN' as const }] : [],
  );
}

function isCondition(condition: unknown, askable: Map<unknown, unknown[]>): boolean {
  if (condition === undefined || condition === null) return true;
  const { field, is } = condition as { field?: unknown; is?: unknown };
  const values = askable.get(field) ?? [];
  return values.length > 0 && listOf(is).length > 0 && listOf(is).every((value) => values.includes(value));
}

/** What a condition can ask of a field. */
export function valuesOf({ type, options }: Part): unknown[] {
  if (type === 'declaration') return ['yes'];
  return type === 'choice' || type === 'choices' ? listOf<Option>(options).map(({ value }) => value) : [];
}

const isAbove = (one: unknown, other: unknown) => typeof one === 'number' && typeof other === 'number' && one > other;
const listOf = <Item>(value: unknown): Item[] => (Array.isArray(value) ? value : []);
