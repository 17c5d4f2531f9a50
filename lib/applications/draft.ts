import 'server-only';
import { openText, sealText } from '@/lib/crypto';
import { type Answer, type Answers, isSealedPaper, type PersonName, type SealedPaper } from '@/lib/forms/answers';
import { isIdentityPaper, maskPaperNumber, normalisePaperNumber, paperProblem } from '@/lib/forms/identity-papers';
import type { FormField, FormStep } from '@/lib/forms/schema';

// A draft keeps too long a text whole, so that nothing typed is lost; only what no field could want is cut.
const mostCharacters = 50_000;

/**
 * The answers of an application after a step was typed. Keeps whatever was typed, right or wrong; identity numbers
 * are sealed, and an empty number keeps the one that was given before. Fields that `typed` lacks stay as they are.
 */
export function answersAfterStep(step: FormStep, before: Answers, typed: Record<string, string>): Answers {
  const after: Answers = { ...before };
  for (const field of step.fields) {
    const answer = answerFromTyped(field, before[field.key], typed);
    if (answer === undefined) continue;
    if (answer === null) delete after[field.key];
    else after[field.key] = answer;
  }
  return after;
}

/** undefined = not in what was typed; null = emptied. */
function answerFromTyped(
  field: FormField,
  before: Answer | undefined,
  typed: Record<string, string>,
): Answer | null | undefined {
  const get = (name: string) => typed[name]?.slice(0, mostCharacters).replace(/\r\n/g, '\n');
  switch (field.type) {
    case 'file':
      return undefined;
    case 'personName': {
      const [han, latin] = [get(`${field.key}.han`), get(`${field.key}.latin`)];
      if (han === undefined && latin === undefined) return undefined;
      const name: PersonName = { han: (han ?? '').trim(), latin: (latin ?? '').trim() };
      return name.han || name.latin ? name : null;
    }
    case 'identityPaper':
      return paperFromTyped(before, get(`${field.key}.paper`), get(`${field.key}.number`));
    case 'declaration':
      // An unticked box is not sent at all; the form marks that it was there.
      return typed[`${field.key}.shown`] === undefined ? undefined : typed[field.key] === 'yes' ? 'yes' : null;
    default: {
      const text = get(field.key);
      return text === undefined ? undefined : text === '' ? null : text;
    }
  }
}

function paperFromTyped(before: Answer | undefined, paper?: string, number = ''): SealedPaper | null | undefined {
  if (!isIdentityPaper(paper)) return undefined;
  const kept = isSealedPaper(before) ? openText(before.sealed) : '';
  const full = normalisePaperNumber(number) || kept;
  if (full === '') return null;
  if (isSealedPaper(before) && before.paper === paper && full === kept) return before;
  return { paper, masked: maskPaperNumber(full), sealed: sealText(full), problem: paperProblem(paper, full) };
}
