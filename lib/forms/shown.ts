import type { Answer, Answers } from '@/lib/forms/answer-shapes';
import type { Condition, FormDefinition, FormStep } from '@/lib/forms/schema';

/**
 * The form as these answers make it: without the steps and fields whose condition does not hold. A question that
 * hangs on one that is not asked is not asked either.
 */
export function shownForm(form: FormDefinition, answers: Answers): FormDefinition {
  const asked = new Set<string>();
  const holds = (condition: Condition | undefined) =>
    !condition || (asked.has(condition.field) && holdsOneOf(answers[condition.field], condition.is));
  const steps = form.steps.flatMap((step) => {
    if (!holds(step.condition)) return [];
    const fields = step.fields.filter((field) => {
      const isShown = holds(field.condition);
      if (isShown) asked.add(field.key);
      return isShown;
    });
    return fields.length > 0 ? [{ ...step, fields }] : [];
  });
  return { ...form, steps };
}

function holdsOneOf(answer: Answer | undefined, values: string[]): boolean {
  const given = typeof answer === 'string' ? [answer] : Array.isArray(answer) ? answer : [];
  return given.some((value) => values.includes(value));
}

/** A step with the questions that are asked in it: none when the step itself is not shown. */
export function shownStep(shown: FormDefinition, key: string): Pick<FormStep, 'fields'> {
  return shown.steps.find((step) => step.key === key) ?? { fields: [] };
}

/** The key of the step that follows; null after the last. */
export function stepAfter(form: FormDefinition, shown: FormDefinition, key: string): string | null {
  const later = form.steps.slice(form.steps.findIndex((step) => step.key === key) + 1);
  return later.find((step) => shown.steps.some((other) => other.key === step.key))?.key ?? null;
}

/**
 * Whether a question has come up that the page could not send an answer to: without a program in the browser it
 * appears only once the step has been saved.
 */
export function hasMoreToAnswer(
  now: Pick<FormStep, 'fields'>,
  before: Pick<FormStep, 'fields'>,
  typed: Record<string, string>,
): boolean {
  const seen = new Set(before.fields.map(({ key }) => key));
  const isSent = (key: string) => Object.keys(typed).some((name) => name === key || name.startsWith(`${key}.`));
  return now.fields.some(({ key, condition }) => condition && !seen.has(key) && !isSent(key));
}
