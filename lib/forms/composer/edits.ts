import { AppError } from '@/lib/errors';
import {
  type DraftCheck,
  type DraftField,
  type DraftPart,
  type DraftStep,
  type FormDraft,
  noWords,
} from '@/lib/forms/composer/draft';
import { identityPapers } from '@/lib/forms/identity-papers';
import { currencies, type FieldType } from '@/lib/forms/schema';

export const partKinds = ['steps', 'fields', 'checks'] as const;
export type PartKind = (typeof partKinds)[number];
export type PartPlace = { kind: PartKind; key: string };

export type FormEdit =
  | { do: 'addStep' }
  | { do: 'addCheck' }
  | { do: 'addField'; step: string; type: FieldType }
  | { do: 'up' | 'down' | 'remove'; part: PartPlace };

type Edited = { draft: FormDraft; added: string | null };

/** A draft after a button of the composer; `added` is the key of a part that is new. NOT_FOUND for what is not there. */
export function editDraft(draft: FormDraft, edit: FormEdit): Edited {
  switch (edit.do) {
    case 'addStep': {
      const key = freshKey('step-', draft.steps);
      return { draft: { ...draft, steps: [...draft.steps, { key, title: noWords, fields: [] }] }, added: key };
    }
    case 'addCheck': {
      const key = freshKey('check', draft.checks);
      return { draft: { ...draft, checks: [...draft.checks, { key, question: noWords }] }, added: key };
    }
    case 'addField': {
      if (!draft.steps.some(({ key }) => key === edit.step)) throw new AppError('NOT_FOUND');
      const key = freshKey('question', fieldsIn(draft));
      const field: DraftField = { type: edit.type, key, label: noWords, required: true, ...firstSettings[edit.type] };
      const steps = draft.steps.map((step) =>
        step.key === edit.step ? { ...step, fields: [...step.fields, field] } : step,
      );
      return { draft: { ...draft, steps }, added: key };
    }
    case 'remove':
      findPart(draft, edit.part);
      return { draft: withoutPart(draft, edit.part), added: null };
    default:
      findPart(draft, edit.part);
      return { draft: moved(draft, edit.part, edit.do === 'up' ? -1 : 1), added: null };
  }
}

/** A part of a draft and the path to it. NOT_FOUND when it is not there. */
export function findPart(draft: FormDraft, { kind, key }: PartPlace): { part: DraftPart; path: string; step: string } {
  if (kind !== 'fields') {
    const at = draft[kind].findIndex((part) => part.key === key);
    const part = draft[kind][at];
    if (!part) throw new AppError('NOT_FOUND');
    return { part, path: `${kind}.${at}`, step: key };
  }
  for (const [at, step] of draft.steps.entries()) {
    const index = step.fields.findIndex((field) => field.key === key);
    const part = step.fields[index];
    if (part) return { part, path: `steps.${at}.fields.${index}`, step: step.key };
  }
  throw new AppError('NOT_FOUND');
}

/** The draft with a part as it is now. Conditions follow a question that was given another key. */
export function withPart(draft: FormDraft, { kind, key }: PartPlace, part: DraftPart): FormDraft {
  if (kind === 'checks')
    return { ...draft, checks: draft.checks.map((check) => (check.key === key ? (part as DraftCheck) : check)) };
  if (kind === 'steps')
    return { ...draft, steps: draft.steps.map((step) => (step.key === key ? (part as DraftStep) : step)) };
  const follow = <Part extends DraftPart>(one: Part): Part => {
    const condition = one.condition as { field: string } | undefined;
    return condition?.field === key ? { ...one, condition: { ...condition, field: part.key } } : one;
  };
  const steps = draft.steps.map((step) => ({
    ...follow(step),
    fields: step.fields.map((field) => (field.key === key ? (part as DraftField) : follow(field))),
  }));
  return { ...draft, steps };
}

function withoutPart(draft: FormDraft, { kind, key }: PartPlace): FormDraft {
  const others = <Part extends { key: string }>(parts: Part[]) => parts.filter((part) => part.key !== key);
  if (kind === 'checks') return { ...draft, checks: others(draft.checks) };
  if (kind === 'steps') return { ...draft, steps: others(draft.steps) };
  return { ...draft, steps: draft.steps.map((step) => ({ ...step, fields: others(step.fields) })) };
}

/** One place up or down; a question at the end of its step goes over to the next one. */
function moved(draft: FormDraft, { kind, key }: PartPlace, by: -1 | 1): FormDraft {
  if (kind === 'checks') return { ...draft, checks: swapped(draft.checks, key, by) };
  if (kind === 'steps') return { ...draft, steps: swapped(draft.steps, key, by) };
  const at = draft.steps.findIndex(({ fields }) => fields.some((field) => field.key === key));
  const from = draft.steps[at] as DraftStep;
  const index = from.fields.findIndex((field) => field.key === key);
  const stays = index + by >= 0 && index + by < from.fields.length;
  const to = draft.steps[at + by];
  if (!stays && !to) return draft;
  const field = from.fields[index] as DraftField;
  const steps = draft.steps.map((step) => {
    if (stays) return step === from ? { ...step, fields: swapped(step.fields, key, by) } : step;
    if (step === from) return { ...step, fields: step.fields.filter((one) => one.key !== key) };
    if (step !== to) return step;
    return { ...step, fields: by === 1 ? [field, ...step.fields] : [...step.fields, field] };
  });
  return { ...draft, steps };
}

function swapped<Part extends { key: string }>(parts: Part[], key: string, by: -1 | 1): Part[] {
  const at = parts.findIndex((part) => part.key === key);
  const [one, other] = [parts[at], parts[at + by]];
  if (!one || !other) return parts;
  return parts.map((part) => (part === one ? other : part === other ? one : part));
}

function fieldsIn(draft: FormDraft): DraftField[] {
  return draft.steps.flatMap(({ fields }) => fields);
}

/** The prefix with the first number that is free. */
export function freshKey(prefix: string, taken: { key: string }[]): string {
  let number = taken.length + 1;
  while (taken.some(({ key }) => key === `${prefix}${number}`)) number += 1;
  return `${prefix}${number}`;
}

/** What a new question starts with, so that an official changes only what they want otherwise. */
const firstSettings: Record<FieldType, object> = {
  shortText: { maxCharacters: 200 },
  longText: { maxCharacters: 1000, rows: 6 },
  choice: { options: [] },
  choices: { options: [] },
  date: {},
  number: { decimals: 0 },
  money: { currencies: [...currencies] },
  personName: {},
  identityPaper: { papers: [...identityPapers] },
  organisation: { allowsOthers: true },
  station: {},
  table: { columns: [], least: 0, most: 10 },
  referee: {},
  file: { most: 1 },
  declaration: {},
};
