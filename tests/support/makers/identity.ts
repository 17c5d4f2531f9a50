import type { Answers } from '@/lib/forms/answer-shapes';
import type { FormDefinition } from '@/lib/forms/schema';
import { identity } from '@/tests/support/identity';
import { makeAnswers, makeFormDefinition, makeWords } from '@/tests/support/makers/forms';

/** The usual form with fields that tell who applies: by their type, by what a browser fills in, by their mark. */
export function makeIdentifyingForm(): FormDefinition {
  const form = makeFormDefinition();
  const [person, research] = form.steps;
  if (!person || !research) throw new Error('The form has two steps');
  const text = { type: 'shortText', required: false, maxCharacters: 100 } as const;
  person.fields.push(
    { ...text, key: 'email', label: makeWords('E-mail'), autocomplete: 'email' },
    { ...text, key: 'phone', label: makeWords('Phone'), autocomplete: 'tel' },
    { ...text, key: 'referee', label: makeWords('Referee'), identifying: true },
    { type: 'file', key: 'photo', label: makeWords('Photo'), required: false, most: 1, identifying: true },
  );
  return form;
}

/** Answers to it that name the applicant wherever they can. */
export function identityAnswers(changes: Answers = {}): Answers {
  return makeAnswers({
    name: { han: identity.han, latin: identity.latin },
    email: identity.email,
    phone: identity.phone,
    referee: identity.referee,
    title: `Mangroves, by ${identity.latin}`,
    plan: [
      `I, ${identity.han} (陈大文, ${identity.latin}), look at mangroves on both shores.`,
      `Published as T. M. Chan, Tai Man CHAN and Tai-man Chan; supervised by ${identity.referee}, that is Siu Ming Wong.`,
      `Write to ${identity.email} or call ${identity.phone}.`,
    ].join('\n'),
    ...changes,
  });
}
