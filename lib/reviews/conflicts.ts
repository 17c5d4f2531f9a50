import { namesPattern } from '@/lib/reviews/names';
import { fold } from '@/lib/search/fold';
import type { ConflictKind } from '@/prisma/generated/enums';

/** A reviewer, as far as conflicts are concerned. */
export type Judge = {
  id: string;
  affiliations: string[];
  relations: string[];
  /** applicants about whom they have declared a conflict before */
  declaredAbout: string[];
};

/** An application, as far as conflicts are concerned. */
export type Judged = {
  applicantId: string;
  /** short answers and names of the host, in each language: where organisations are named */
  organisations: string[];
  /** the applicant's names and every word that was answered: where supervisors and referees are named */
  texts: string[];
};

export type FoundConflict = { kind: Exclude<ConflictKind, 'DECLARED' | 'REPORTED'>; note: string | null };

/** Why a reviewer may not judge an application, as far as what both have written tells; one of a kind at most. */
export function findConflicts(judge: Judge, judged: Judged): FoundConflict[] {
  const found: FoundConflict[] = [];
  if (judge.id === judged.applicantId) found.push({ kind: 'SELF', note: null });
  const shared = firstNamed(judge.affiliations, judged.organisations);
  if (shared !== undefined) found.push({ kind: 'SAME_ORGANISATION', note: shared });
  const related = firstNamed(judge.relations, judged.texts);
  if (related !== undefined) found.push({ kind: 'RELATION', note: related });
  if (judge.declaredAbout.includes(judged.applicantId)) found.push({ kind: 'EARLIER', note: null });
  return found;
}

/** The first of the names that one of the texts names, in whichever script, case and order of its parts. */
function firstNamed(names: string[], texts: string[]): string | undefined {
  const folded = foldedTexts(texts);
  const isNamed = (pattern: RegExp | null) => pattern !== null && folded.some((text) => text.search(pattern) >= 0);
  // All at once first: nearly always there is nothing.
  return isNamed(patternOf(names)) ? names.find((name) => isNamed(namesPattern([name]))) : undefined;
}

// Each application is compared with each reviewer: what belongs to one of them is made once.
const folds = new WeakMap<string[], string[]>();
const patterns = new WeakMap<string[], RegExp | null>();

function foldedTexts(texts: string[]): string[] {
  const folded = folds.get(texts) ?? texts.map((text) => fold(text));
  folds.set(texts, folded);
  return folded;
}

function patternOf(names: string[]): RegExp | null {
  const known = patterns.get(names);
  if (known !== undefined) return known;
  const pattern = namesPattern(names);
  patterns.set(names, pattern);
  return pattern;
}
