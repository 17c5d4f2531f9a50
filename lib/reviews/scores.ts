import * as z from 'zod';
import type { FieldCode } from '@/lib/errors';
import { countCharacters } from '@/lib/forms/count-characters';
import { type Rubric, weightedTotal } from '@/lib/reviews/rubric';
import { mostCharacters } from '@/lib/typed';

/** A draft keeps too long a text whole, so that nothing typed is lost; only what nobody could want is cut. */
const mostKept = 20_000;

const score = z.object({ level: z.int().optional(), why: z.string().optional() });
const scores = z.record(z.string(), score);
/** By criterion: the level given, and why. */
export type Scores = z.infer<typeof scores>;

/** Reads Review.scores; what does not look like scores is as if it were not there. */
export function readScores(value: unknown): Scores {
  return scores.safeParse(value).data ?? {};
}

/** The score sheet after something was typed: inputs `level.<key>`, `why.<key>` and `comment`. */
export function scoresFromTyped(rubric: Rubric, typed: Record<string, string>): { scores: Scores; comment: string } {
  const text = (name: string) => (typed[name] ?? '').slice(0, mostKept).replace(/\r\n?/g, '\n');
  const entries = rubric.criteria.map(({ key, levels }) => {
    const chosen = levels.find(({ value }) => String(value) === typed[`level.${key}`]);
    const why = text(`why.${key}`);
    return [key, { ...(chosen ? { level: chosen.value } : {}), ...(why ? { why } : {}) }] as const;
  });
  return { scores: Object.fromEntries(entries), comment: text('comment') };
}

/** What the inputs of the score sheet hold at first. */
export function typedFromScores(given: Scores, comment: string | null): Record<string, string> {
  const values: Record<string, string> = { comment: comment ?? '' };
  for (const [key, { level, why }] of Object.entries(given)) {
    if (level !== undefined) values[`level.${key}`] = String(level);
    if (why) values[`why.${key}`] = why;
  }
  return values;
}

/** What keeps a score sheet from being complete, by input name. */
export function scoreProblems(rubric: Rubric, given: Scores, comment: string): Record<string, FieldCode> {
  const problems: Record<string, FieldCode> = {};
  for (const { key, levels, needsReason } of rubric.criteria) {
    const { level, why = '' } = given[key] ?? {};
    if (!levels.some(({ value }) => value === level)) problems[`level.${key}`] = 'CHOICE';
    if (needsReason && why.trim() === '') problems[`why.${key}`] = 'REQUIRED';
    if (countCharacters(why) > mostCharacters) problems[`why.${key}`] = 'TOO_LONG';
  }
  if (countCharacters(comment) > mostCharacters) problems.comment = 'TOO_LONG';
  return problems;
}

/** The weighted total, of 100; null when a criterion has no level. */
export function totalOf(rubric: Rubric, given: Scores): number | null {
  return weightedTotal(rubric, Object.fromEntries(Object.entries(given).map(([key, { level }]) => [key, level])));
}
