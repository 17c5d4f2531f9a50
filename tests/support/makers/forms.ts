import { sealText } from '@/lib/crypto';
import type { Answers } from '@/lib/forms/answer-shapes';
import { type IdentityPaper, maskPaperNumber, paperProblem } from '@/lib/forms/identity-papers';
import type { FieldOf, FieldType, FormDefinition } from '@/lib/forms/schema';

/** Words of a form in three languages that can be told apart. */
export function makeWords(words: string) {
  return { 'zh-HK': `${words}（繁）`, 'zh-CN': `${words}（简）`, en: words };
}

const options = [
  { value: 'a', label: { 'zh-HK': '甲', 'zh-CN': '甲', en: 'A' } },
  { value: 'b', label: { 'zh-HK': '乙', 'zh-CN': '乙', en: 'B' } },
];
const column = (key: string, en: string) => ({ key, label: makeWords(en), required: false });

const ownOf: { [Type in FieldType]: Omit<FieldOf<Type>, 'type' | 'key' | 'label' | 'required'> } = {
  shortText: { maxCharacters: 100 },
  longText: { maxCharacters: 1000 },
  choice: { options },
  choices: { options },
  date: {},
  number: { decimals: 0 },
  money: { currencies: ['CNY', 'HKD'] },
  personName: {},
  identityPaper: { papers: ['hkPermanentId', 'passport'] },
  organisation: {},
  station: {},
  table: {
    columns: [
      { type: 'shortText', ...column('what', 'What'), required: true, maxCharacters: 50 },
      { type: 'number', ...column('amount', 'Amount'), decimals: 2 },
      { type: 'date', ...column('on', 'On') },
      { type: 'choice', ...column('kind', 'Kind'), options },
    ],
    least: 0,
    most: 5,
  },
  referee: {},
  file: { most: 1 },
  declaration: {},
};

/** A required field of a type, under the key of its type's name. */
export function makeField<Type extends FieldType>(type: Type, changes: Partial<FieldOf<Type>> = {}): FieldOf<Type> {
  const field = { type, key: type, label: makeWords(type), required: true, ...ownOf[type], ...changes };
  return field as unknown as FieldOf<Type>;
}

/** A form in two steps with fields of several types, and two questions for the official. */
export function makeFormDefinition(): FormDefinition {
  return {
    steps: [
      {
        key: 'person',
        title: makeWords('You'),
        fields: [
          { type: 'personName', key: 'name', label: makeWords('Name'), required: true },
          {
            type: 'identityPaper',
            key: 'paper',
            label: makeWords('Identity paper'),
            required: true,
            papers: ['hkPermanentId', 'homeReturnPermit', 'passport'],
          },
          { type: 'date', key: 'doctorateOn', label: makeWords('Date of doctorate'), required: false },
          {
            type: 'choice',
            key: 'field',
            label: makeWords('Field'),
            required: true,
            options: [
              { value: 'biology', label: makeWords('Biology') },
              { value: 'chemistry', label: makeWords('Chemistry') },
            ],
          },
        ],
      },
      {
        key: 'research',
        title: makeWords('Research'),
        fields: [
          { type: 'shortText', key: 'title', label: makeWords('Title'), required: true, maxCharacters: 60 },
          { type: 'longText', key: 'plan', label: makeWords('Plan'), required: true, maxCharacters: 500 },
          { type: 'file', key: 'cv', label: makeWords('CV'), required: false, most: 2 },
          { type: 'declaration', key: 'truth', label: makeWords('All of this is true'), required: true },
        ],
      },
    ],
    checks: [
      { key: 'doctorate', question: makeWords('Holds a doctorate?') },
      { key: 'age', question: makeWords('Within the age limit?') },
    ],
  };
}

/** An identity paper as it is kept. The default number has a right check digit. */
export function makeSealedPaper(paper: IdentityPaper = 'hkPermanentId', number = 'A123456(3)') {
  return { paper, masked: maskPaperNumber(number), sealed: sealText(number), problem: paperProblem(paper, number) };
}

/** Answers that leave nothing missing in the form above. */
export function makeAnswers(changes: Answers = {}): Answers {
  return {
    name: { han: '陳大文', latin: 'CHAN Tai Man' },
    paper: makeSealedPaper(),
    doctorateOn: '2025-06-30',
    field: 'biology',
    title: 'Mangroves',
    plan: 'Look at mangroves on both shores.',
    truth: 'yes',
    ...changes,
  };
}
