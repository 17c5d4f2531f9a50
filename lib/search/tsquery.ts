/** A condition on a tsvector, in PostgreSQL's notation. Null = nothing can fulfil it. */
export type Condition = string | null;

/** Holds this lexeme; with `prefix`, one that begins so. Whatever is in it, it is quoted. */
export function lexeme(text: string, prefix = false): Condition {
  if (text === '') return null;
  return `'${text.replace(/[\\']/g, '$&$&')}'${prefix ? ':*' : ''}`;
}

/** Fulfils all of them; null when one cannot be fulfilled or there is none. */
export function allOf(conditions: Condition[]): Condition {
  if (conditions.length === 0 || conditions.includes(null)) return null;
  return joined(conditions, ' & ');
}

/** Fulfils at least one of them. */
export function anyOf(conditions: Condition[]): Condition {
  const possible = conditions.filter((condition) => condition !== null);
  return possible.length === 0 ? null : joined(possible, ' | ');
}

function joined(conditions: Condition[], operator: string): string {
  const different = [...new Set(conditions)];
  return different.length === 1 ? String(different[0]) : `(${different.join(operator)})`;
}
