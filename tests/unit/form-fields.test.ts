import { describe, expect, test } from 'vitest';
import type { Answer } from '@/lib/forms/answer-shapes';
import { answerText, inputValues, stepProblems } from '@/lib/forms/answers';
import { fieldKind, keptAnswer } from '@/lib/forms/fields/field-kinds';
import { withRowsChanged } from '@/lib/forms/fields/tables';
import { type FieldType, type FormField, fieldTypes } from '@/lib/forms/schema';
import { makeField } from '@/tests/support/makers/forms';

type Typed = Record<string, string>;
type Case = [what: string, field: FormField, typed: Typed, problems: Record<string, string>, text: string | null];

const optional = (type: FieldType, changes = {}) => makeField(type, { required: false, ...changes });
const number = makeField('number', {
  min: 1,
  max: 1000,
  decimals: 2,
  unit: { 'zh-HK': '噸', 'zh-CN': '吨', en: 'tonnes' },
});
const rows = (...cells: [string, string, string, string][]) =>
  Object.assign(
    { 'table.shown': 'yes' },
    ...cells.map(([what, amount, on, kind], at) => ({
      [`table.${at}.what`]: what,
      [`table.${at}.amount`]: amount,
      [`table.${at}.on`]: on,
      [`table.${at}.kind`]: kind,
    })),
  );
const referee = (changes: Typed = {}) => ({
  'referee.name': 'Dr Lee',
  'referee.email': 'lee@example.test',
  'referee.relation': 'Supervisor',
  'referee.language': 'zh-HK',
  ...changes,
});

const cases: Case[] = [
  ['a number within its limits', number, { number: '200.5' }, {}, '200.5 tonnes'],
  ['a number in full-width figures', number, { number: '１２' }, {}, '12 tonnes'],
  ['a number with a separator of thousands', number, { number: '1,000' }, {}, '1,000 tonnes'],
  ['a number below its least', number, { number: '0.5' }, { number: 'TOO_SMALL' }, '0.5 tonnes'],
  ['a number above its most', number, { number: '1000.01' }, { number: 'TOO_BIG' }, '1,000.01 tonnes'],
  ['a number with too many decimal places', number, { number: '1.234' }, { number: 'DECIMALS' }, '1.234 tonnes'],
  ['words for a number', number, { number: 'about ten' }, { number: 'FIGURE' }, 'about ten tonnes'],
  ['a fraction where whole numbers are asked', makeField('number'), { number: '1.5' }, { number: 'NUMBER' }, '1.5'],
  ['no number', number, { number: '' }, { number: 'REQUIRED' }, null],
  ['no number where none is needed', optional('number'), { number: '' }, {}, null],
  [
    'an amount',
    makeField('money'),
    { 'money.amount': '12 000.50', 'money.currency': 'HKD' },
    {},
    '12,000.5 Hong Kong dollars (HKD)',
  ],
  ['an amount in no currency', makeField('money'), { 'money.amount': '5' }, { 'money.currency': 'CHOICE' }, '5'],
  [
    'an amount where there is one currency',
    makeField('money', { currencies: ['CNY'] }),
    { 'money.amount': '5' },
    {},
    '5 RMB (CNY)',
  ],
  [
    'an amount above the most',
    makeField('money', { max: 4 }),
    { 'money.amount': '5', 'money.currency': 'CNY' },
    { 'money.amount': 'TOO_BIG' },
    '5 RMB (CNY)',
  ],
  ['no amount', makeField('money'), {}, { 'money.amount': 'REQUIRED', 'money.currency': 'CHOICE' }, null],
  ['no amount where none is needed', optional('money'), { 'money.amount': '' }, {}, null],
  ['several choices', makeField('choices'), { 'choices.shown': 'yes', 'choices.a': '1', 'choices.b': '1' }, {}, 'A; B'],
  [
    'a choice that is not offered',
    makeField('choices'),
    { 'choices.shown': 'yes', 'choices.z': '1' },
    { choices: 'CHOICES' },
    null,
  ],
  ['no choice where none is needed', optional('choices'), { 'choices.shown': 'yes' }, {}, null],
  [
    'an organisation that was picked',
    makeField('organisation'),
    { 'organisation.name': 'Nankai', 'organisation.pick': 'nankai' },
    {},
    'Nankai',
  ],
  [
    'an organisation that is not on the list',
    makeField('organisation'),
    { 'organisation.name': 'Nobody' },
    { 'organisation.name': 'PICK' },
    'Nobody',
  ],
  [
    'one that is not on the list where others are allowed',
    makeField('organisation', { allowsOthers: true }),
    { 'organisation.name': 'Nobody' },
    {},
    'Nobody',
  ],
  [
    'no organisation',
    makeField('organisation'),
    { 'organisation.name': ' ' },
    { 'organisation.name': 'REQUIRED' },
    null,
  ],
  [
    'a station that is not on the list',
    makeField('station'),
    { 'station.name': 'Nobody' },
    { 'station.name': 'PICK' },
    'Nobody',
  ],
  ['a station that was picked', makeField('station'), { 'station.name': 'X', 'station.pick': 'x' }, {}, 'X'],
  [
    'rows of a table, an empty one among them',
    makeField('table'),
    rows(['Trip', '1,0', '2026-03-01', 'a'], ['', '', '', '']),
    {},
    '1. What: Trip · Amount: 10 · On: 1 March 2026 · Kind: A',
  ],
  [
    'cells that are wrong',
    makeField('table'),
    rows(['', 'x', '2026-02-30', 'z']),
    { 'table.0.what': 'REQUIRED', 'table.0.amount': 'FIGURE', 'table.0.on': 'DATE', 'table.0.kind': 'CHOICE' },
    '1. Amount: x · On: 2026-02-30 · Kind: z',
  ],
  [
    'too few rows',
    makeField('table', { least: 2 }),
    rows(['Trip', '', '', '']),
    { table: 'TOO_FEW_ROWS' },
    '1. What: Trip',
  ],
  [
    'too many rows',
    makeField('table', { most: 1 }),
    rows(['Trip', '', '', ''], ['Stay', '', '', '']),
    { table: 'TOO_MANY_ROWS' },
    '1. What: Trip\n2. What: Stay',
  ],
  ['no row', makeField('table'), rows(['', '', '', '']), { table: 'REQUIRED' }, null],
  ['no row where none is needed', optional('table', { least: 2 }), rows(['', '', '', '']), {}, null],
  ['a referee', makeField('referee'), referee(), {}, 'Dr Lee\nlee@example.test\nSupervisor\nTraditional Chinese'],
  [
    'a referee with half an address',
    makeField('referee'),
    referee({ 'referee.email': 'lee@' }),
    { 'referee.email': 'EMAIL' },
    'Dr Lee\nlee@\nSupervisor\nTraditional Chinese',
  ],
  [
    'a referee in a language that is not there',
    makeField('referee'),
    referee({ 'referee.language': 'fr' }),
    { 'referee.language': 'CHOICE' },
    'Dr Lee\nlee@example.test\nSupervisor',
  ],
  [
    'no referee',
    makeField('referee'),
    {},
    {
      'referee.name': 'REQUIRED',
      'referee.email': 'REQUIRED',
      'referee.relation': 'REQUIRED',
      'referee.language': 'CHOICE',
    },
    null,
  ],
  ['no referee where none is needed', optional('referee'), {}, {}, null],
  ['a date', makeField('date'), { date: '2026-11-25' }, {}, '25 November 2026'],
  ['a date that does not exist', makeField('date'), { date: '2026-02-30' }, { date: 'DATE' }, '2026-02-30'],
  [
    'a text of too many characters',
    makeField('shortText', { maxCharacters: 2 }),
    { shortText: '一二三' },
    { shortText: 'TOO_LONG' },
    '一二三',
  ],
  ['a long text', makeField('longText'), { longText: 'a\nb' }, {}, 'a\nb'],
  ['one choice', makeField('choice'), { choice: 'b' }, {}, 'B'],
  ['a choice that is not there', makeField('choice'), { choice: 'z' }, { choice: 'CHOICE' }, 'z'],
  [
    'a declaration',
    makeField('declaration'),
    { 'declaration.shown': 'yes', declaration: 'yes' },
    {},
    'declaration (declared)',
  ],
  [
    'a declaration not made',
    makeField('declaration'),
    { 'declaration.shown': 'yes' },
    { declaration: 'DECLARATION' },
    null,
  ],
  ['a name', makeField('personName'), { 'personName.han': ' 陳 ', 'personName.latin': 'CHAN' }, {}, '陳 · CHAN'],
  [
    'a name without Latin letters',
    makeField('personName'),
    { 'personName.han': '陳' },
    { 'personName.latin': 'REQUIRED' },
    '陳',
  ],
  ['no file', makeField('file'), {}, { file: 'FILE_MISSING' }, null],
];

const reader = { locale: 'en', paperName: (paper: string) => paper, declared: '(declared)' } as const;

describe('A field reads what was typed, says what is wrong with it, and gives it back', () => {
  test.each(cases)('%s', (_what, field, typed, problems, text) => {
    const kept = fieldKind(field).read(field, typed, undefined);
    const answers: Record<string, Answer> = kept === null || kept === undefined ? {} : { [field.key]: kept };
    expect(stepProblems({ fields: [field] }, answers, {})).toEqual(problems);
    expect(answerText(field, answers, reader)).toBe(text);
    if (kept === null || kept === undefined) return;
    // What the inputs are filled with reads as the same answer again.
    const again = { ...inputValues([field], answers), [`${field.key}.shown`]: 'yes' };
    expect(fieldKind(field).read(field, again, kept)).toEqual(kept);
  });

  test('each type of field is looked at', () => {
    const seen = new Set<string>([...cases.map(([, { type }]) => type), 'identityPaper']);
    expect(fieldTypes.filter((type) => !seen.has(type))).toEqual([]);
  });

  test.each(fieldTypes)('%s keeps no answer of another shape', (type) => {
    const field = makeField(type);
    expect(keptAnswer(field, { odd: 'x' } as unknown as Answer)).toBeUndefined();
    expect(stepProblems({ fields: [field] }, { [type]: { odd: 'x' } as unknown as Answer }, { file: 1 })).toEqual(
      stepProblems({ fields: [field] }, {}, { file: 1 }),
    );
  });

  test.each(['choices', 'table', 'declaration'] as const)('%s that was not on the page stays as it is', (type) => {
    expect(fieldKind(makeField(type)).read(makeField(type), {}, undefined)).toBeUndefined();
  });

  test('a picked organisation stays picked while its name stays', () => {
    const field = makeField('organisation');
    const before = { name: 'Nankai', slug: 'nankai' };
    const read = (typed: Typed) => fieldKind(field).read(field, typed, before);
    expect(read({ 'organisation.name': 'Nankai' })).toEqual(before);
    expect(read({ 'organisation.name': 'Tianjin University' })).toEqual({ name: 'Tianjin University', slug: null });
    expect(read({ 'organisation.name': '' })).toBeNull();
  });
});

describe('The buttons of a table', () => {
  const field = makeField('table');
  const typed = rows(['Trip', '', '', ''], ['Stay', '', '', '']);

  test('add an empty row behind the others', () => {
    expect(withRowsChanged([field], typed, 'add:table')).toEqual({ ...typed, 'table.2.what': '' });
    expect(withRowsChanged([field], { 'table.shown': 'yes' }, 'add:table')).toMatchObject({ 'table.0.what': '' });
  });

  test('take one row away and leave the others', () => {
    const after = withRowsChanged([field], typed, 'remove:table:0') ?? {};
    expect(fieldKind(field).read(field, after, undefined)).toEqual({
      rows: [{ what: 'Stay', amount: '', on: '', kind: '' }],
    });
  });

  test.each(['continue', 'find', 'add:other', 'remove:shortText:0', ''])('%s is none of them', (intent) => {
    expect(withRowsChanged([field, makeField('shortText')], typed, intent)).toBeNull();
  });
});
