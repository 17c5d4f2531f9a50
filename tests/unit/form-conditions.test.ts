import { describe, expect, test } from 'vitest';
import type { Answers } from '@/lib/forms/answer-shapes';
import { answersToSend, formProblems } from '@/lib/forms/answers';
import { type FormDefinition, fieldsOf, formDefinition } from '@/lib/forms/schema';
import { hasMoreToAnswer, shownForm, shownStep, stepAfter } from '@/lib/forms/shown';
import { makeField, makeWords } from '@/tests/support/makers/forms';

const form: FormDefinition = {
  steps: [
    {
      key: 'first',
      title: makeWords('First'),
      fields: [
        makeField('choice'),
        makeField('choices', { condition: { field: 'choice', is: ['b'] } }),
        makeField('shortText', { condition: { field: 'choices', is: ['a', 'b'] } }),
      ],
    },
    {
      key: 'second',
      title: makeWords('Second'),
      condition: { field: 'choice', is: ['a'] },
      fields: [makeField('table')],
    },
    { key: 'third', title: makeWords('Third'), fields: [makeField('date', { required: false })] },
  ],
  checks: [],
};

const keys = (answers: Answers) => fieldsOf(shownForm(form, answers)).map(({ key }) => key);

describe('Questions that are asked only if', () => {
  test.each<[string, Answers, string[]]>([
    ['nothing is answered', {}, ['choice', 'date']],
    ['one choice brings up a step', { choice: 'a' }, ['choice', 'table', 'date']],
    ['the other a question', { choice: 'b' }, ['choice', 'choices', 'date']],
    ['which brings up another', { choice: 'b', choices: ['b'] }, ['choice', 'choices', 'shortText', 'date']],
    [
      'a question hidden again hides those that hang on it',
      { choice: 'a', choices: ['b'] },
      ['choice', 'table', 'date'],
    ],
  ])('%s', (_what, answers, asked) => {
    expect(keys(answers)).toEqual(asked);
  });

  test('are not required while they are hidden, and what was typed there is not sent', () => {
    const answers: Answers = { choice: 'b', choices: ['a'], shortText: 'kept', table: { rows: [{ what: 'old' }] } };
    expect(formProblems(shownForm(form, answers), answers, {})).toEqual({});
    expect(answersToSend(shownForm(form, answers), answers)).toEqual({
      choice: 'b',
      choices: ['a'],
      shortText: 'kept',
    });
    const changed: Answers = { ...answers, choice: 'a' };
    expect(answersToSend(shownForm(form, changed), changed)).toEqual({
      choice: 'a',
      table: { rows: [{ what: 'old' }] },
    });
  });

  test('the step that follows is one that is shown', () => {
    expect(stepAfter(form, shownForm(form, { choice: 'a' }), 'first')).toBe('second');
    expect(stepAfter(form, shownForm(form, { choice: 'b' }), 'first')).toBe('third');
    expect(stepAfter(form, shownForm(form, {}), 'third')).toBeNull();
  });

  test('a page without a program is shown again when a question has come up, one that sent its answer is not', () => {
    const step = (answers: Answers) => shownStep(shownForm(form, answers), 'first');
    expect(hasMoreToAnswer(step({ choice: 'b' }), step({}), { choice: 'b' })).toBe(true);
    expect(hasMoreToAnswer(step({ choice: 'b' }), step({}), { choice: 'b', 'choices.shown': 'yes' })).toBe(false);
    expect(hasMoreToAnswer(step({ choice: 'b' }), step({ choice: 'b' }), {})).toBe(false);
  });
});

describe('A form is refused', () => {
  const withField = (changes: object) => ({
    ...form,
    steps: [{ ...form.steps[0], fields: [...(form.steps[0]?.fields ?? []), changes] }],
  });
  const paths = (value: unknown) =>
    formDefinition.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`);

  test.each([
    [
      'a condition on a later question',
      makeField('date', { condition: { field: 'later', is: ['x'] } }),
      'condition.field CONDITION',
    ],
    [
      'a condition on a text',
      makeField('date', { condition: { field: 'shortText', is: ['x'] } }),
      'condition.field CONDITION',
    ],
    [
      'a condition on an option that is not there',
      makeField('date', { condition: { field: 'choice', is: ['z'] } }),
      'condition.field CONDITION',
    ],
    ['a key given twice', makeField('choice'), 'key TAKEN'],
    ['limits the wrong way round', makeField('number', { min: 2, max: 1 }), 'max LIMITS'],
    ['fewer rows at most than at least', makeField('table', { least: 3, most: 2 }), 'most LIMITS'],
    [
      'an option given twice',
      makeField('choice', {
        key: 'other',
        options: [
          { value: 'a', label: makeWords('A') },
          { value: 'a', label: makeWords('B') },
        ],
      }),
      'options.1.value TAKEN',
    ],
  ])('for %s', (_what, field, place) => {
    expect(paths(withField(field))).toEqual([`steps.0.fields.3.${place}`]);
  });

  test('for two hosts', () => {
    const fields = [makeField('organisation', { isHost: true }), makeField('station', { isHost: true })];
    expect(paths({ steps: [{ ...form.steps[0], fields }], checks: [] })).toEqual(['steps.0.fields.1.isHost ONE_HOST']);
  });
});
