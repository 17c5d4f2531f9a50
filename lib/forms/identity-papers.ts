import type { FieldCode } from '@/lib/errors';

/** Identity papers of both sides that an applicant may hold. */
export const identityPapers = [
  'hkPermanentId',
  'homeReturnPermit',
  'residencePermit',
  'mainlandId',
  'passport',
] as const;
export type IdentityPaper = (typeof identityPapers)[number];

export function isIdentityPaper(value: unknown): value is IdentityPaper {
  return typeof value === 'string' && (identityPapers as readonly string[]).includes(value);
}

/** The number as it is compared and stored: capitals, without spaces, hyphens and brackets, full-width digits folded. */
export function normalisePaperNumber(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\-()]/g, '');
}

/** What is wrong with a number on such a paper; null when its form and check digit are right. */
export function paperProblem(paper: IdentityPaper, typed: string): FieldCode | null {
  return rules[paper](normalisePaperNumber(typed));
}

/** The number with all but its first and last two characters hidden: `H12••••••8`. */
export function maskPaperNumber(typed: string): string {
  const number = normalisePaperNumber(typed);
  if (number.length < 5) return '•'.repeat(number.length);
  return `${number.slice(0, 1)}${'•'.repeat(number.length - 3)}${number.slice(-2)}`;
}

const rules: Record<IdentityPaper, (number: string) => FieldCode | null> = {
  hkPermanentId(number) {
    if (!/^[A-Z]{1,2}\d{6}[\dA]$/.test(number)) return 'PAPER_FORMAT';
    return hongKongSum(number) % 11 === 0 ? null : 'PAPER_CHECK_DIGIT';
  },
  // H or M and the holder's eight digits; older cards print two more for the issue count.
  homeReturnPermit: (number) => (/^[HM]\d{8}(\d{2})?$/.test(number) ? null : 'PAPER_FORMAT'),
  residencePermit(number) {
    if (!/^\d{17}[\dX]$/.test(number)) return 'PAPER_FORMAT';
    if (!/^8[123]0000/.test(number)) return 'PAPER_PREFIX';
    return mainlandCheck(number);
  },
  mainlandId(number) {
    if (!/^\d{17}[\dX]$/.test(number)) return 'PAPER_FORMAT';
    if (number.startsWith('8')) return 'PAPER_PREFIX';
    return mainlandCheck(number);
  },
  passport: (number) => (/^[A-Z0-9]{5,20}$/.test(number) ? null : 'PAPER_FORMAT'),
};

// Weights 9…1 over the letters (A = 10 … Z = 35, a missing first letter = 36), the digits and the check digit (A = 10).
function hongKongSum(number: string): number {
  const values = [...number].map((character) => Number.parseInt(character, 36));
  if (values.length === 8) values.unshift(36);
  return values.reduce((sum, value, at) => sum + value * (9 - at), 0);
}

// GB 11643: a real birth date inside, and ISO 7064 MOD 11-2 over all eighteen characters.
function mainlandCheck(number: string): FieldCode | null {
  const birth = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  const date = new Date(`${birth}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== birth) return 'PAPER_FORMAT';
  const sum = [...number].reduce(
    (rest, character) => (rest * 2 + (character === 'X' ? 10 : Number(character))) % 11,
    0,
  );
  return sum === 1 ? null : 'PAPER_CHECK_DIGIT';
}
