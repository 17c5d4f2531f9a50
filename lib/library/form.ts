import type { FieldCode } from '@/lib/errors';
import { locales } from '@/lib/i18n/locales';
import { applyLocalizedEdit, localizedValues, readLocalizedInput } from '@/lib/i18n/localized-input';
import type { LocalizedText } from '@/lib/i18n/localized-text';
import { isUuid } from '@/lib/ids';
import type { DraftContent, DraftRow, DraftValue, ListField, SimpleField } from '@/lib/library/fields';
import type { Kind } from '@/lib/library/kind';
import { isPartialDate } from '@/lib/partial-dates';

export type Typed = Record<string, string>;
type Read<Value> = { value: Value; problems: Record<string, FieldCode> };

/** Inputs that a field with several values shows: those it has and two to fill in. */
export const blankInputs = 2;

/** What the inputs of a record's form hold at first. */
export function formValues(kind: Kind, content: DraftContent): Typed {
  const values: Typed = {};
  for (const [name, field] of Object.entries(kind.fields)) {
    if (field.type !== 'list') Object.assign(values, valuesOf(field, name, content[name] ?? null));
    else
      for (const [index, row] of ((content[name] ?? []) as DraftRow[]).entries()) {
        values[`${name}.${index}.key`] = row.key;
        for (const [inner, simple] of Object.entries(field.of)) {
          Object.assign(values, valuesOf(simple, `${name}.${index}.${inner}`, row[inner] ?? null));
        }
      }
  }
  return values;
}

function valuesOf(field: SimpleField, name: string, value: DraftValue): Typed {
  switch (field.type) {
    case 'text':
    case 'prose':
      return localizedValues(name, value as LocalizedText | null);
    case 'choices':
      return Object.fromEntries((value as string[]).map((one) => [`${name}.${one}`, '1']));
    case 'links':
    case 'sources':
      return Object.fromEntries((value as string[]).map((one, index) => [`${name}.${index}`, one]));
    case 'tick':
      return { [name]: value ? '1' : '' };
    default:
      return { [name]: value === null ? '' : String(value) };
  }
}

/** Reads a sent form onto the content it was filled from. Nothing is wanted yet: a draft may be incomplete. */
export function readForm(kind: Kind, typed: Typed, before: DraftContent): Read<DraftContent> {
  const value: DraftContent = {};
  const problems: Record<string, FieldCode> = {};
  for (const [name, field] of Object.entries(kind.fields)) {
    const read =
      field.type === 'list'
        ? readRows(field, name, typed, (before[name] ?? []) as DraftRow[])
        : readField(field, name, typed, before[name] ?? null);
    value[name] = read.value;
    Object.assign(problems, read.problems);
  }
  return { value, problems };
}

function readRows(field: ListField, name: string, typed: Typed, before: DraftRow[]): Read<DraftRow[]> {
  const problems: Record<string, FieldCode> = {};
  const indices = new Set(
    Object.keys(typed).flatMap((input) =>
      input.startsWith(`${name}.`) ? [Number(input.slice(name.length + 1).split('.')[0])] : [],
    ),
  );
  const rows = [...indices]
    .sort((one, other) => one - other)
    .flatMap((index) => {
      if (typed[`${name}.${index}.remove`]) return [];
      const key = typed[`${name}.${index}.key`] ?? '';
      const old = before.find((row) => row.key === key);
      const row: DraftRow = {
        key: old ? key : freshKey([...before, ...Object.values(typed).map((one) => ({ key: one }))]),
      };
      let isFilled = false;
      for (const [inner, simple] of Object.entries(field.of)) {
        const read = readField(simple, `${name}.${index}.${inner}`, typed, old?.[inner] ?? null);
        row[inner] = read.value as DraftRow[string];
        isFilled ||= hasSomething(read.value);
        Object.assign(problems, read.problems);
      }
      const place = Number(typed[`${name}.${index}.place`] || index + 1);
      return isFilled ? [{ row, place: Number.isFinite(place) ? place : index + 1 }] : [];
    });
  const sorted = rows.sort((one, other) => one.place - other.place).map(({ row }) => row);
  return { value: withOwnKeys(sorted.slice(0, field.most)), problems };
}

const hasSomething = (value: DraftValue) =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== false;

const freshKey = (taken: { key: string }[]) => {
  let number = taken.length + 1;
  while (taken.some(({ key }) => key === `r${number}`)) number += 1;
  return `r${number}`;
};

// Two new rows of one form were given their keys without knowing of each other.
function withOwnKeys(rows: DraftRow[]): DraftRow[] {
  const kept: DraftRow[] = [];
  for (const row of rows)
    kept.push(kept.some(({ key }) => key === row.key) ? { ...row, key: freshKey([...kept, ...rows]) } : row);
  return kept;
}

function readField(field: SimpleField, name: string, typed: Typed, before: DraftValue): Read<DraftValue> {
  const text = (typed[name] ?? '').replace(/\r\n?/g, '\n').trim();
  const fine = (value: DraftValue): Read<DraftValue> => ({ value, problems: {} });
  const wrong = (code: FieldCode): Read<DraftValue> => ({ value: before, problems: { [name]: code } });
  switch (field.type) {
    case 'text':
    case 'prose':
      return readText(field.most, name, typed, before as LocalizedText | null);
    case 'choices':
      return fine(Object.keys(field.options).filter((option) => typed[`${name}.${option}`]));
    case 'links':
    case 'sources':
      return readCodes(field, name, typed);
    case 'tick':
      return fine(Boolean(typed[name]));
    case 'choice':
      return text === '' || text in field.options ? fine(text || null) : wrong('CHOICE');
    case 'number':
      return text === '' || Number.isFinite(Number(text)) ? fine(text === '' ? null : Number(text)) : wrong('NUMBER');
    case 'date':
      return text === '' || isPartialDate(text) ? fine(text || null) : wrong('DATE');
    case 'address':
      return text === '' || isAddress(text) ? fine(text || null) : wrong('URL');
    case 'picture':
      return text === '' || isUuid(text) ? fine(text || null) : wrong('CHOICE');
    case 'plain':
      return [...text].length <= field.most ? fine(text || null) : wrong('TOO_LONG');
  }
}

function readText(most: number, name: string, typed: Typed, before: LocalizedText | null): Read<DraftValue> {
  const edit = readLocalizedInput(typed, name);
  const problems: Record<string, FieldCode> = {};
  for (const locale of locales) {
    const one = edit[locale];
    one.text = one.text.replace(/\r\n?/g, '\n').trim();
    if ([...one.text].length > most) problems[`${name}.${locale}`] = 'TOO_LONG';
  }
  return { value: applyLocalizedEdit(before, edit), problems };
}

// What is picked from the list comes as "P30 …" or "POLICY:talent …": the code is the first word.
function readCodes(field: SimpleField & { type: 'links' | 'sources' }, name: string, typed: Typed): Read<DraftValue> {
  const problems: Record<string, FieldCode> = {};
  const codes = Object.entries(typed).flatMap(([input, text]) => {
    const [, index] = new RegExp(`^${name.replaceAll('.', '\\.')}\\.(\\d+)$`).exec(input) ?? [];
    const code = text.trim().split(/\s/)[0] ?? '';
    if (index === undefined || code === '') return [];
    const isKnown =
      field.type === 'sources' ? /^P\d{2,4}$/.test(code) : field.kinds.some((kind) => code.startsWith(`${kind}:`));
    if (!isKnown) problems[input] = 'INVALID';
    return [code];
  });
  return { value: [...new Set(codes)], problems };
}

function isAddress(text: string): boolean {
  return /^https?:\/\//.test(text) && URL.canParse(text);
}
