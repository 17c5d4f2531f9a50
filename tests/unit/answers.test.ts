import { describe, expect, test } from 'vitest';
import { type Answers, readAnswers } from '@/lib/forms/answer-shapes';
import { formProblems, inputValues } from '@/lib/forms/answers';
import { countCharacters } from '@/lib/forms/count-characters';
import { fieldsOf, formDefinition } from '@/lib/forms/schema';
import { jointFundingForm } from '@/prisma/seed/content/joint-funding-form';

const complete: Answers = {
  name: { han: '陳大文', latin: 'CHAN Tai Man' },
  birthDate: '1995-08-17',
  identity: { paper: 'homeReturnPermit', masked: 'H••••••78', sealed: 'v1.a.b.c', problem: null },
  university: 'HKUST',
  degreeDate: '2025-11-30',
  chain: 'robots',
  title: 'Soft joints',
  abstract: 'A plan.',
  hostContact: 'none',
  truth: 'yes',
};
const files = { cv: 1, plan: 1 };

describe('what is missing in a form', () => {
  test('the sample form is a valid form, and these answers complete it', () => {
    expect(formDefinition.parse(jointFundingForm)).toEqual(jointFundingForm);
    expect(formProblems(jointFundingForm, complete, files)).toEqual({});
  });

  test('an empty form names each required field by its input', () => {
    expect(formProblems(jointFundingForm, {}, {})).toEqual({
      'name.latin': 'REQUIRED',
      birthDate: 'REQUIRED',
      'identity.number': 'REQUIRED',
      university: 'REQUIRED',
      degreeDate: 'REQUIRED',
      chain: 'CHOICE',
      title: 'REQUIRED',
      abstract: 'REQUIRED',
      hostContact: 'CHOICE',
      cv: 'FILE_MISSING',
      plan: 'FILE_MISSING',
      truth: 'DECLARATION',
    });
  });

  test.each<[string, Answers, Record<string, string>]>([
    ['a date that does not exist', { birthDate: '1995-02-30' }, { birthDate: 'DATE' }],
    ['a choice that is not offered', { chain: 'gold' }, { chain: 'CHOICE' }],
    ['a text that is too long', { title: '字'.repeat(151) }, { title: 'TOO_LONG' }],
    ['only spaces', { university: '  ' }, { university: 'REQUIRED' }],
    ['a declaration not made', { truth: 'no' }, { truth: 'DECLARATION' }],
    [
      'an identity number with a wrong check digit',
      { identity: { paper: 'hkPermanentId', masked: 'A', sealed: 's', problem: 'PAPER_CHECK_DIGIT' } },
      { 'identity.number': 'PAPER_CHECK_DIGIT' },
    ],
  ])('%s', (_what, changes, problems) => {
    expect(formProblems(jointFundingForm, { ...complete, ...changes }, files)).toEqual(problems);
  });

  test('characters are counted as a reader counts them', () => {
    expect(countCharacters('𨋢\r\n字')).toBe(3);
    expect(formProblems(jointFundingForm, { ...complete, title: '𨋢'.repeat(150) }, files)).toEqual({});
  });
});

describe('inputs of a form', () => {
  test('a sealed number is never given back to an input', () => {
    const values = inputValues(fieldsOf(jointFundingForm), complete);
    expect(values['identity.paper']).toBe('homeReturnPermit');
    expect(JSON.stringify(values)).not.toContain('v1.a.b.c');
    expect(values['identity.number']).toBeUndefined();
  });

  test('what is no answer in the database column is left out', () => {
    expect(readAnswers({ title: 'x', odd: 3, half: { han: '陳' }, gone: null })).toEqual({ title: 'x' });
    expect(readAnswers(null)).toEqual({});
    expect(readAnswers(['x'])).toEqual({});
  });
});
