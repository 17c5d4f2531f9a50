import { describe, expect, test } from 'vitest';
import { aYearLater, codeOfNextYear } from '@/lib/calls/rules';
import { formChanges } from '@/lib/forms/composer/changes';
import { askableBefore, draftProblems, firstFault, problemsUnder, readFormDraft } from '@/lib/forms/composer/draft';
import { editDraft, findPart, partKinds } from '@/lib/forms/composer/edits';
import { formEditInput, newFormInput } from '@/lib/forms/composer/input';
import { inputProblems, readSettings, settingValues } from '@/lib/forms/composer/read-settings';
import { settingsOf } from '@/lib/forms/composer/settings';
import { partFromTyped } from '@/lib/forms/composer/tidy';
import { fieldTypes, formDefinition } from '@/lib/forms/schema';
import { jointFundingForm } from '@/prisma/seed/content/joint-funding-form';
import { makeField, makeFormDefinition, makeWords } from '@/tests/support/makers/forms';

const draft = () => readFormDraft(structuredClone(makeFormDefinition()));

describe('The settings of a question', () => {
  test.each(fieldTypes)('%s: what the inputs are filled with reads as the same question', (type) => {
    const field = makeField(type, {
      hint: makeWords('Hint'),
      identifying: true,
      condition: { field: 'other', is: ['a', 'b'] },
    });
    const typed = settingValues(settingsOf('fields', field), field);
    expect(partFromTyped('fields', field, typed)).toEqual({ part: tidy(field), problems: {} });
  });

  // Options of a column are written one a line and are numbered by it.
  const tidy = (field: object) =>
    JSON.parse(JSON.stringify(field), (name, value) =>
      name === 'columns'
        ? value.map((column: object) =>
            JSON.parse(
              JSON.stringify(column)
                .replace('"value":"a"', '"value":"option1"')
                .replace('"value":"b"', '"value":"option2"'),
            ),
          )
        : value,
    );

  test('steps and checks, too', () => {
    const { steps, checks } = draft();
    for (const [kind, part] of [
      ['steps', steps[0]],
      ['checks', checks[0]],
    ] as const) {
      if (!part) throw new Error('nothing there');
      expect(partFromTyped(kind, part, settingValues(settingsOf(kind, part), part)).part).toEqual(part);
    }
  });

  test('rows keep their key, stand in the order given, and go when they are removed or empty', () => {
    const settings = settingsOf('fields', makeField('choice'));
    const words = (at: number, text: string) => ({
      [`options.${at}.label.zh-HK`]: text,
      [`options.${at}.label.zh-CN`]: text,
      [`options.${at}.label.en`]: text,
    });
    const typed = {
      ...words(0, 'One'),
      'options.0.key': 'first',
      'options.0.place': '2',
      ...words(1, 'Two'),
      'options.1.key': 'second',
      'options.1.place': '1',
      ...words(2, 'Gone'),
      'options.2.key': 'gone',
      'options.2.remove': '1',
      ...words(3, ''),
      ...words(4, 'New'),
    };
    const { options } = readSettings(settings, typed).values as { options: { value: string; label: { en: string } }[] };
    expect(options.map(({ value, label }) => [value, label.en])).toEqual([
      ['second', 'Two'],
      ['first', 'One'],
      ['option3', 'New'],
    ]);
  });

  test('a problem with the options of a column stands at the lines of its language', () => {
    const settings = settingsOf('fields', makeField('table'));
    expect(
      inputProblems(settings, {
        'columns.1.options.0.label.en': 'REQUIRED',
        'columns.0.options': 'TOO_FEW_ROWS',
        most: 'LIMITS',
      }),
    ).toEqual({ 'columns.1.options.en': 'REQUIRED', 'columns.0.options.zh-HK': 'TOO_FEW_ROWS', most: 'LIMITS' });
  });
});

describe('A draft', () => {
  test.each([
    ['the sample form', jointFundingForm],
    ['a whole form', makeFormDefinition()],
  ])('that is %s lacks nothing', (_what, form) => {
    expect(draftProblems(readFormDraft(form))).toEqual({});
    expect(firstFault(form)).toBeNull();
  });

  test('may lack anything, and says where', () => {
    const { draft: after, added } = editDraft(draft(), { do: 'addField', step: 'person', type: 'choice' });
    expect(added).toBe('question9');
    expect(problemsUnder('steps.0.fields.4', draftProblems(after))).toEqual({
      'label.zh-HK': 'REQUIRED',
      'label.zh-CN': 'REQUIRED',
      'label.en': 'REQUIRED',
      options: 'TOO_FEW_ROWS',
    });
  });

  test('tells of problems between its parts while others are there', () => {
    const steps = [{ key: 'one', title: {}, fields: [makeField('date'), makeField('date')] }];
    expect(draftProblems(readFormDraft({ steps }))).toMatchObject({
      'steps.0.title.en': 'REQUIRED',
      'steps.0.fields.1.key': 'TAKEN',
    });
  });

  test('gives no question a name that the page of its step has already', () => {
    const steps = [{ key: 'one', title: {}, fields: [{ ...makeField('date'), key: 'revision' }] }];
    expect(draftProblems(readFormDraft({ steps }))).toMatchObject({ 'steps.0.fields.0.key': 'TAKEN' });
  });

  test('is kept under an address of its own', () => {
    const title = { 'title.zh-HK': '表格', 'title.zh-CN': '表格', 'title.en': 'Form' };
    expect(newFormInput.safeParse({ ...title, key: 'funding' }).success).toBe(true);
    expect(newFormInput.safeParse({ ...title, key: 'new' }).error?.issues).toMatchObject([
      { path: ['key'], message: 'TAKEN' },
    ]);
  });

  test('offers what is asked before a part as its conditions', () => {
    const keys = (part: Parameters<typeof askableBefore>[1]) => askableBefore(draft(), part).map(({ key }) => key);
    expect(keys({ step: 'person' })).toEqual([]);
    expect(keys({ step: 'person', field: 'field' })).toEqual([]);
    expect(keys({ step: 'research' })).toEqual(['field']);
    expect(keys({ step: 'nowhere' })).toEqual(['field', 'truth']);
  });

  test.each(partKinds)('of %s, one that stands at an end stays there', (kind) => {
    const form = draft();
    const key = { steps: 'person', fields: 'name', checks: 'doctorate' }[kind];
    expect(editDraft(form, { do: 'up', part: { kind, key } }).draft).toEqual(form);
    expect(findPart(form, { kind, key }).part.key).toBe(key);
  });
});

describe('The buttons of the composer', () => {
  test.each([
    [{ edit: 'addStep' }, { do: 'addStep' }],
    [
      { edit: 'addField:person', 'type.person': 'date' },
      { do: 'addField', step: 'person', type: 'date' },
    ],
    [{ edit: 'up:fields:name' }, { do: 'up', part: { kind: 'fields', key: 'name' } }],
  ])('%j', (sent, edit) => {
    expect(formEditInput.parse(sent)).toEqual(edit);
  });

  test.each([{ edit: 'addField:person', 'type.person': 'colour' }, { edit: 'up:colours:x' }, { edit: 'paint' }, {}])(
    'not %j',
    (sent) => {
      expect(formEditInput.safeParse(sent).success).toBe(false);
    },
  );
});

test('A version tells what it added, changed and removed', () => {
  const before = makeFormDefinition();
  const after = formDefinition.parse(structuredClone(before));
  after.steps[0]?.fields.pop();
  after.steps[1]?.fields.push(makeField('date'));
  after.checks[0] = { key: 'doctorate', question: makeWords('A doctorate, or soon?') };
  expect(formChanges(before, after).map(({ how, what, name }) => `${how} ${what} ${name.en}`)).toEqual([
    'added field date',
    'changed check A doctorate, or soon?',
    'removed field Field',
  ]);
  expect(formChanges(before, before)).toEqual([]);
});

describe('Next year', () => {
  test.each([
    ['2026-12-18T15:59:00Z', '2027-12-18T15:59:00Z'],
    ['2028-02-29T01:00:00Z', '2029-02-28T01:00:00Z'],
  ])('%s becomes %s', (now, then) => {
    expect(aYearLater(new Date(now))).toEqual(new Date(then));
  });

  test.each([
    ['JF2026', 'JF2027'],
    ['JF2026-2', 'JF2027-2'],
    ['STAY', 'STAY-2'],
  ])('the code %s becomes %s', (code, next) => {
    expect(codeOfNextYear(code)).toBe(next);
  });
});
