import type { FieldCode } from '@/lib/errors';
import { type IdentityPaper, isIdentityPaper } from '@/lib/forms/identity-papers';
import type { Currency } from '@/lib/forms/schema';
import type { Locale } from '@/lib/i18n/locales';

export type PersonName = { han: string; latin: string };
/** An identity paper as kept: the number only sealed; `problem` is what its form said when it was typed. */
export type SealedPaper = { paper: IdentityPaper; masked: string; sealed: string; problem: FieldCode | null };
export type Money = { amount: string; currency: Currency | '' };
/** An organisation or station: its name, and its address here if it was found. */
export type Picked = { name: string; slug: string | null };
export type TableRow = Record<string, string>;
export type TableRows = { rows: TableRow[] };
export type Referee = { name: string; email: string; relation: string; language: Locale | '' };

/** What an application keeps under the key of a field. */
export type Answer = string | string[] | PersonName | SealedPaper | Money | Picked | TableRows | Referee;
export type Answers = Record<string, Answer>;

export const isText = (value: unknown): value is string => typeof value === 'string';

export const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

export const isPersonName = (value: unknown): value is PersonName => hasTexts(value, 'han', 'latin');

export const isSealedPaper = (value: unknown): value is SealedPaper =>
  hasTexts(value, 'paper', 'masked', 'sealed') && isIdentityPaper((value as SealedPaper).paper);

export const isMoney = (value: unknown): value is Money => hasTexts(value, 'amount', 'currency');

export const isPicked = (value: unknown): value is Picked =>
  hasTexts(value, 'name') && ((value as Picked).slug === null || isText((value as Picked).slug));

export const isTableRows = (value: unknown): value is TableRows =>
  isObject(value) &&
  Array.isArray(value.rows) &&
  value.rows.every((row) => isObject(row) && Object.values(row).every(isText));

export const isReferee = (value: unknown): value is Referee => hasTexts(value, 'name', 'email', 'relation', 'language');

const shapes = [isText, isTexts, isPersonName, isSealedPaper, isMoney, isPicked, isTableRows, isReferee];

/** Reads the JSON column. What does not look like an answer is left out. */
export function readAnswers(value: unknown): Answers {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, Answer] => shapes.some((is) => is(entry[1]))),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasTexts(value: unknown, ...keys: string[]): boolean {
  return isObject(value) && keys.every((key) => isText(value[key]));
}
