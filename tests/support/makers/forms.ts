import { sealText } from '@/lib/crypto';
import type { Answers } from '@/lib/forms/answers';
import { type IdentityPaper, maskPaperNumber, paperProblem } from '@/lib/forms/identity-papers';
import type { FormDefinition } from '@/lib/forms/schema';

/** Words of a form in three languages that can be told apart. */
export function makeWords(words: string) {
  return { 'zh-HK': `${words}（繁）`, 'zh-CN': `${words}（简）`, en: words };
}

/** A form with one field of each kind in two steps, and two questions for the official. */
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
