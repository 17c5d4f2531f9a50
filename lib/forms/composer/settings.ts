import type { DraftField, DraftPart } from '@/lib/forms/composer/draft';
import type { PartKind } from '@/lib/forms/composer/edits';
import { identityPapers } from '@/lib/forms/identity-papers';
import { currencies, type FieldType } from '@/lib/forms/schema';

/** What can be set of a part of a form. Their names are in the messages `adminForms.settings`. */
export type Setting =
  | { type: 'words'; optional?: true; rows?: number }
  | { type: 'plain' }
  | { type: 'number'; optional?: true; isWhole?: true }
  | { type: 'tick' }
  | { type: 'ticks'; of: readonly string[] }
  | { type: 'select'; of: readonly string[] }
  /** options, one a line, in three columns */
  | { type: 'lines' }
  | { type: 'condition' }
  /** rows of the same settings; each keeps its key under `keyName` */
  | { type: 'rows'; keyName: 'value' | 'key'; prefix: string; of: Settings; most: number };
export type Settings = Record<string, Setting>;

export const columnTypes = ['shortText', 'number', 'date', 'choice'] as const;

const words = { type: 'words' } as const;
const maybe = { type: 'number', optional: true } as const;
const whole = { type: 'number', isWhole: true } as const;
const tick = { type: 'tick' } as const;

const options: Setting = { type: 'rows', keyName: 'value', prefix: 'option', of: { label: words }, most: 60 };
const limits = { min: maybe, max: maybe };

const own: Record<FieldType, Settings> = {
  shortText: { maxCharacters: whole },
  longText: { maxCharacters: whole, rows: { ...whole, optional: true } },
  choice: { options },
  choices: { options },
  date: {},
  number: { unit: { type: 'words', optional: true }, ...limits, decimals: whole },
  money: { currencies: { type: 'ticks', of: currencies }, ...limits },
  personName: {},
  identityPaper: { papers: { type: 'ticks', of: identityPapers } },
  organisation: { allowsOthers: tick, isHost: tick },
  station: { isHost: tick },
  table: {
    columns: {
      type: 'rows',
      keyName: 'key',
      prefix: 'column',
      of: {
        label: words,
        type: { type: 'select', of: columnTypes },
        required: tick,
        maxCharacters: { ...whole, optional: true },
        decimals: { ...whole, optional: true },
        options: { type: 'lines' },
      },
      most: 8,
    },
    least: whole,
    most: whole,
  },
  referee: {},
  file: { most: whole },
  declaration: {},
};

const hint: Setting = { type: 'words', optional: true, rows: 3 };
const condition: Setting = { type: 'condition' };
const key: Setting = { type: 'plain' };

/** What an official can set of a step, a question, a check. */
export function settingsOf(kind: PartKind, part: DraftPart): Settings {
  if (kind === 'steps') return { title: words, intro: hint, condition, key };
  if (kind === 'checks') return { question: words, hint, key };
  const { type } = part as DraftField;
  const label: Setting = type === 'declaration' ? { type: 'words', rows: 4 } : words;
  return { label, hint, ...own[type], required: tick, identifying: tick, condition, key };
}
