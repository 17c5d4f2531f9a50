import type { DraftPart } from '@/lib/forms/composer/draft';
import type { PartKind } from '@/lib/forms/composer/edits';
import { readSettings } from '@/lib/forms/composer/read-settings';
import { settingsOf } from '@/lib/forms/composer/settings';

type Values = Record<string, unknown>;

/** A part of a draft after its settings were typed, and what could not be read of them. */
export function partFromTyped(kind: PartKind, before: DraftPart, typed: Record<string, string>) {
  const { values, problems } = readSettings(settingsOf(kind, before), typed);
  const settled = kind === 'fields' ? tidyField(values) : values;
  // What has no setting stays: the fields of a step, the type of a question, an autocomplete.
  const unset = Object.fromEntries(Object.entries(before).filter(([name]) => !(name in settingsOf(kind, before))));
  return { part: { ...unset, ...settled } as DraftPart, problems };
}

/** Marks that do not hold are left out, and columns have only what their type has. */
function tidyField(values: Values): Values {
  const { columns, ...rest } = values;
  const field = Object.fromEntries(
    Object.entries(rest).filter(([name, value]) => name === 'required' || value !== false),
  );
  return Array.isArray(columns) ? { ...field, columns: columns.map(tidyColumn) } : field;
}

function tidyColumn({ maxCharacters = 200, decimals = 0, options = [], ...column }: Values): Values {
  if (column.type === 'shortText') return { ...column, maxCharacters };
  if (column.type === 'number') return { ...column, decimals };
  return column.type === 'choice' ? { ...column, options } : column;
}
