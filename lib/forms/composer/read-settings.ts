import type { FieldCode } from '@/lib/errors';
import { noWords } from '@/lib/forms/composer/draft';
import { freshKey } from '@/lib/forms/composer/edits';
import type { Setting, Settings } from '@/lib/forms/composer/settings';
import { rowNumbers } from '@/lib/forms/fields/tables';
import type { FormWords } from '@/lib/forms/schema';
import { locales } from '@/lib/i18n/locales';

type Typed = Record<string, string>;
type Values = Record<string, unknown>;
type RowsSetting = Extract<Setting, { type: 'rows' }>;

/** What the inputs of a part's settings hold at first. */
export function settingValues(settings: Settings, part: Values, prefix = ''): Typed {
  return Object.assign(
    {},
    ...Object.entries(settings).map(([name, setting]) => valuesOf(setting, `${prefix}${name}`, part[name])),
  );
}

function valuesOf(setting: Setting, name: string, value: unknown): Typed {
  switch (setting.type) {
    case 'words':
      return wordValues(name, (value as FormWords | undefined) ?? noWords);
    case 'tick':
      return { [name]: value === true ? '1' : '' };
    case 'ticks':
      return Object.fromEntries(((value as string[] | undefined) ?? []).map((one) => [`${name}.${one}`, '1']));
    case 'condition': {
      const { field, is } = (value as { field: string; is: string[] } | undefined) ?? { field: '', is: [] };
      return Object.fromEntries(is.map((one) => [`${name}.${field}.${one}`, '1']));
    }
    case 'lines': {
      const options = (value as { label: FormWords }[] | undefined) ?? [];
      return Object.fromEntries(
        locales.map((locale) => [`${name}.${locale}`, options.map(({ label }) => label[locale]).join('\n')]),
      );
    }
    case 'rows':
      return Object.assign(
        {},
        ...((value as Values[] | undefined) ?? []).map((row, at) => ({
          [`${name}.${at}.key`]: String(row[setting.keyName] ?? ''),
          ...settingValues(setting.of, row, `${name}.${at}.`),
        })),
      );
    default:
      return { [name]: value === undefined ? '' : String(value) };
  }
}

function wordValues(name: string, words: FormWords): Typed {
  return Object.fromEntries(locales.map((locale) => [`${name}.${locale}`, words[locale]]));
}

export type ReadSettings = { values: Values; problems: Record<string, FieldCode> };

/** Reads what the inputs sent. A problem is only what cannot be kept as it is: a figure that is none. */
export function readSettings(settings: Settings, typed: Typed, prefix = ''): ReadSettings {
  const values: Values = {};
  const problems: Record<string, FieldCode> = {};
  for (const [name, setting] of Object.entries(settings)) {
    const input = `${prefix}${name}`;
    const read = setting.type === 'rows' ? readRows(setting, input, typed) : { value: readOne(setting, input, typed) };
    Object.assign(problems, 'problems' in read ? read.problems : problemOf(setting, input, typed));
    if (read.value !== undefined) values[name] = read.value;
  }
  return { values, problems };
}

function readOne(setting: Setting, name: string, typed: Typed): unknown {
  const text = (typed[name] ?? '').trim();
  switch (setting.type) {
    case 'words': {
      const words = readWords(name, typed);
      return setting.optional && Object.values(words).every((word) => word === '') ? undefined : words;
    }
    case 'tick':
      return text === '1';
    case 'ticks':
      return setting.of.filter((one) => typed[`${name}.${one}`] === '1');
    case 'number':
      return text === '' ? undefined : Number(text);
    case 'condition':
      return readCondition(name, typed)[0];
    case 'lines':
      return readLines(name, typed);
    default:
      return text;
  }
}

function problemOf(setting: Setting, name: string, typed: Typed): Record<string, FieldCode> {
  if (setting.type === 'condition') return readCondition(name, typed).length > 1 ? { [name]: 'ONE_QUESTION' } : {};
  const text = (typed[name] ?? '').trim();
  if (setting.type !== 'number' || text === '') return {};
  if (!Number.isFinite(Number(text))) return { [name]: 'FIGURE' };
  return setting.isWhole && !Number.isInteger(Number(text)) ? { [name]: 'NUMBER' } : {};
}

export function readWords(name: string, typed: Typed): FormWords {
  const text = (locale: keyof FormWords) => (typed[`${name}.${locale}`] ?? '').replace(/\r\n?/g, '\n').trim();
  return { 'zh-HK': text('zh-HK'), 'zh-CN': text('zh-CN'), en: text('en') };
}

/** `condition.<question>.<answer>` = 1, by question. */
function readCondition(name: string, typed: Typed): { field: string; is: string[] }[] {
  const conditions = new Map<string, string[]>();
  for (const [input, value] of Object.entries(typed)) {
    const [, field, is] = input.startsWith(`${name}.`) && value === '1' ? input.split('.') : [];
    if (field && is) conditions.set(field, [...(conditions.get(field) ?? []), is]);
  }
  return [...conditions].map(([field, is]) => ({ field, is }));
}

// The lines of the three columns belong together: the third of each names the third option.
function readLines(name: string, typed: Typed): unknown[] | undefined {
  const columns = locales.map((locale) => {
    const lines = (typed[`${name}.${locale}`] ?? '').replace(/\r\n?/g, '\n').trim().split('\n');
    return [locale, lines.map((line) => line.trim())] as const;
  });
  const count = Math.max(...columns.map(([, lines]) => (lines.join('') === '' ? 0 : lines.length)));
  if (count === 0) return undefined;
  return Array.from({ length: count }, (_, at) => ({
    value: `option${at + 1}`,
    label: Object.fromEntries(columns.map(([locale, lines]) => [locale, lines[at] ?? ''])),
  }));
}

function readRows(
  setting: RowsSetting,
  name: string,
  typed: Typed,
): { value: Values[]; problems: ReadSettings['problems'] } {
  const problems: ReadSettings['problems'] = {};
  const rows = rowNumbers(name, typed).flatMap((at) => {
    if (typed[`${name}.${at}.remove`]) return [];
    const read = readSettings(setting.of, typed, `${name}.${at}.`);
    const words = Object.values(readWords(`${name}.${at}.label`, typed));
    if (words.every((word) => word === '')) return [];
    Object.assign(problems, read.problems);
    const place = Number(typed[`${name}.${at}.place`] || at + 1);
    return [
      { key: typed[`${name}.${at}.key`] ?? '', values: read.values, place: Number.isFinite(place) ? place : at + 1 },
    ];
  });
  const sorted = rows.sort((one, other) => one.place - other.place).slice(0, setting.most);
  const taken = sorted.flatMap(({ key }) => (key ? [{ key }] : []));
  const value = sorted.map(({ key, values }) => {
    const own = key || freshKey(setting.prefix, taken);
    if (!key) taken.push({ key: own });
    return { [setting.keyName]: own, ...values };
  });
  return { value, problems };
}

/** Empty rows that a list of options or columns shows, to add more. */
export const blankRows = 3;

/** Problems at the inputs that show them: options that were typed in lines have one input for all in a language. */
export function inputProblems(settings: Settings, problems: Record<string, FieldCode>): Record<string, FieldCode> {
  return Object.fromEntries(
    Object.entries(problems).map(([path, code]) => {
      const [, list, at, inner, locale] = /^(\w+)\.(\d+)\.(\w+)\.\d+\.label\.([\w-]+)$/.exec(path) ?? [];
      const setting = settings[list ?? ''];
      const isLines = setting?.type === 'rows' && setting.of[inner ?? '']?.type === 'lines';
      if (isLines) return [`${list}.${at}.${inner}.${locale}`, code];
      // Too few lines, too, are told beside the first of them.
      return [/^\w+\.\d+\.options$/.test(path) ? `${path}.zh-HK` : path, code];
    }),
  );
}
