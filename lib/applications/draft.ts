import 'server-only';
import { openText, sealText } from '@/lib/crypto';
import { type Answer, type Answers, isSealedPaper, type SealedPaper } from '@/lib/forms/answer-shapes';
import { fieldKind, keptAnswer } from '@/lib/forms/fields/field-kinds';
import { isIdentityPaper, maskPaperNumber, normalisePaperNumber, paperProblem } from '@/lib/forms/identity-papers';
import type { FormStep } from '@/lib/forms/schema';

// A draft keeps too long a text whole, so that nothing typed is lost; only what no field could want is cut.
const mostCharacters = 50_000;

/**
 * The answers of an application after a step was typed. Keeps whatever was typed, right or wrong; identity numbers
 * are sealed, and an empty number keeps the one that was given before. Fields that `typed` lacks stay as they are.
 */
export function answersAfterStep(step: FormStep, before: Answers, typed: Record<string, string>): Answers {
  const after: Answers = { ...before };
  const given = Object.fromEntries(
    Object.entries(typed).map(([name, text]) => [name, text.slice(0, mostCharacters).replace(/\r\n/g, '\n')]),
  );
  for (const field of step.fields) {
    const old = keptAnswer(field, before[field.key]);
    const answer =
      field.type === 'identityPaper'
        ? paperFromTyped(old, given[`${field.key}.paper`], given[`${field.key}.number`])
        : fieldKind(field).read(field, given, old);
    if (answer === undefined) continue;
    if (answer === null) delete after[field.key];
    else after[field.key] = answer;
  }
  return after;
}

function paperFromTyped(before: Answer | undefined, paper?: string, number = ''): SealedPaper | null | undefined {
  if (!isIdentityPaper(paper)) return undefined;
  const kept = isSealedPaper(before) ? openText(before.sealed) : '';
  const full = normalisePaperNumber(number) || kept;
  if (full === '') return null;
  if (isSealedPaper(before) && before.paper === paper && full === kept) return before;
  return { paper, masked: maskPaperNumber(full), sealed: sealText(full), problem: paperProblem(paper, full) };
}
