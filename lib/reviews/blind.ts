import type { Answer, Answers } from '@/lib/forms/answer-shapes';
import { type FormDefinition, type FormField, fieldsOf } from '@/lib/forms/schema';
import { words } from '@/lib/i18n/words';
import { namesPattern } from '@/lib/reviews/names';
import { foldWithPlaces } from '@/lib/search/fold';

/** Stands where something was taken out. */
export const gapWords = words('［已隱去］', '［已隐去］', '[removed]');

/** What a reviewer can be shown at all, whether or not a call is blind: a type that is not here stays away. */
const shownTypes: ReadonlySet<string> = new Set<FormField['type']>([
  'shortText',
  'longText',
  'choice',
  'choices',
  'date',
  'number',
  'money',
  'table',
  'file',
  // Where somebody would go tells what they would do there, not who they are.
  'station',
]);
/** The same where they may know who applies. Numbers of identity papers are nobody's to judge by. */
const openTypes: ReadonlySet<string> = new Set<string>([...shownTypes, 'personName', 'organisation', 'referee']);
/** What a browser fills in about a person tells who they are. */
const personal = /name|email|tel|address|postal|bday|photo|url|impp|username|organization/;

/** Whether a field is kept from reviewers of a blind call. Types that are not known here are. */
export function isWithheld(field: FormField): boolean {
  if (field.identifying) return true;
  if (field.type === 'organisation') return !field.isHost;
  if (!shownTypes.has(field.type)) return true;
  return field.type === 'shortText' && personal.test(field.autocomplete ?? '');
}

type Given = { form: FormDefinition; answers: Answers; isBlind: boolean; names: string[]; gap: string };

/**
 * The form and answers as a reviewer sees them. In a blind call without the fields that tell who applies, and with
 * the applicant's names and whatever those fields hold taken out of the rest.
 */
export function projectAnswers({ form, answers, isBlind, names, gap }: Given): {
  form: FormDefinition;
  answers: Answers;
  redact: (text: string) => string;
} {
  const shown = isBlind ? (field: FormField) => !isWithheld(field) : ({ type }: FormField) => openTypes.has(type);
  const steps = form.steps
    .map((step) => ({ ...step, fields: step.fields.filter(shown) }))
    .filter(({ fields }) => fields.length > 0);
  const redact = isBlind ? redaction([...names, ...withheldWords(form, answers)], gap) : (text: string) => text;
  const keys = steps.flatMap(({ fields }) => fields.map(({ key }) => key));
  const kept = keys.flatMap((key): [string, Answer][] => {
    const answer = answers[key];
    if (answer === undefined) return [];
    return [[key, redactedIn(answer, redact)]];
  });
  return { form: { steps, checks: [] }, answers: Object.fromEntries(kept), redact };
}

/** The same answer with every text in it redacted, however it is built. */
function redactedIn<Part>(part: Part, redact: (text: string) => string): Part {
  if (typeof part === 'string') return redact(part) as Part;
  if (Array.isArray(part)) return part.map((one) => redactedIn(one, redact)) as Part;
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, one]) => [name, redactedIn(one, redact)])) as Part;
}

/** Every text in an answer, however it is built. */
export function textsIn(answer: unknown): string[] {
  if (typeof answer === 'string') return [answer];
  if (Array.isArray(answer)) return answer.flatMap(textsIn);
  if (typeof answer !== 'object' || answer === null) return [];
  // The number of an identity paper is in no text, and its cipher in none that we could read.
  return 'sealed' in answer ? [] : Object.values(answer).flatMap(textsIn);
}

const longestIdentity = 80;

/** What fields that tell who applies hold: a name, an address, a number. Longer texts are no names. */
function withheldWords(form: FormDefinition, answers: Answers): string[] {
  return fieldsOf(form)
    .filter((field) => isWithheld(field) && field.type !== 'declaration' && field.type !== 'choice')
    .flatMap(({ key }) => textsIn(answers[key]))
    .flatMap((text) => [text, ...text.split(/[\n,，、;；/]/)])
    .map((text) => text.trim())
    .filter((text) => text.length >= 2 && text.length <= longestIdentity && !/^[\d\s-]{1,6}$/.test(text));
}

/** Takes names (and addresses: also the part before the @) out of a text, in whichever script, case or order. */
export function redaction(names: string[], gap: string): (text: string) => string {
  const local = names.flatMap((name) => {
    const [before = ''] = name.includes('@') ? name.split('@') : [];
    return before.length > 3 ? [before] : [];
  });
  const pattern = namesPattern([...names, ...local].sort((a, b) => b.length - a.length));
  if (!pattern) return (text) => text;
  return (text) => {
    const folded = foldWithPlaces(text);
    let left = text;
    for (const { 0: hit, index } of [...folded.text.matchAll(pattern)].reverse()) {
      const start = folded.starts[index];
      const end = folded.ends[index + hit.length - 1];
      if (start !== undefined && end !== undefined) left = left.slice(0, start) + gap + left.slice(end);
    }
    return left;
  };
}

/** What a reviewer calls an application: of their review, not of the application, so that two cannot compare. */
export function neutralCode(reviewId: string): string {
  return `R-${reviewId.replaceAll('-', '').slice(-6).toUpperCase()}`;
}
