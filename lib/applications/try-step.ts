import 'server-only';
import { answersAfterStep } from '@/lib/applications/draft';
import { listPublishedMatches } from '@/lib/applications/picks';
import { AppError } from '@/lib/errors';
import { isPicked } from '@/lib/forms/answer-shapes';
import { inputValues, stepProblems } from '@/lib/forms/answers';
import { withRowsChanged } from '@/lib/forms/fields/tables';
import { type FormDefinition, fieldsOf } from '@/lib/forms/schema';
import { shownForm, shownStep } from '@/lib/forms/shown';
import type { Locale } from '@/lib/i18n/locales';

type Tried = { stepKey: string; typed: Record<string, string>; intent: string; locale: Locale };

/** What a step would say to what was typed, and what its inputs hold after it: as `saveStep`, but nothing is kept. */
export async function tryStep(form: FormDefinition, { stepKey, typed: sent, intent, locale }: Tried) {
  const step = form.steps.find(({ key }) => key === stepKey);
  if (!step) throw new AppError('NOT_FOUND');
  const typed = withRowsChanged(step.fields, sent, intent) ?? sent;
  const answers = answersAfterStep(step, {}, typed);
  const matches = await listPublishedMatches(step.fields, answers, locale);
  const whole = shownStep(shownForm(form, answers), stepKey);
  // Files cannot be sent in a preview.
  const counts = Object.fromEntries(fieldsOf(form).map(({ key }) => [key, 1]));
  const found = Object.fromEntries(
    Object.entries(matches).flatMap(([key, choices]) => {
      const kept = answers[key];
      const same = isPicked(kept) ? choices.find(({ name }) => name === kept.name) : undefined;
      return same ? [[`${key}.pick`, same.slug]] : [[`${key}.found`, JSON.stringify(choices)]];
    }),
  );
  const kept = Object.entries(inputValues(step.fields, answers)).filter(([name]) => !name.endsWith('.pick'));
  return {
    values: { ...Object.fromEntries(kept), ...typed, ...found },
    problems: stepProblems(whole, answers, counts),
  };
}
