import { describe, expect, test } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { countsAsSource } from '@/lib/library/rules';
import { type Desk, desks, openQuestions, whereToAsk } from '@/lib/talent/rules';
import { type SelfCheck, selfCheck, selfCheckAnswers } from '@/lib/talent/schema';
import { sources } from '@/prisma/seed/content/sources';
import { words } from '@/tests/e2e/support/words';

const asked = (answers: SelfCheck) => whereToAsk(answers).map(({ desk }) => desk);

describe('The self-check tells whom to ask', () => {
  test.each<[string, SelfCheck, Desk[]]>([
    ['nothing answered', {}, ['hrBureau', 'liaisonUnit']],
    ['a student', { who: 'student' }, ['university', 'liaisonUnit']],
    [
      'a student who wants to settle',
      { who: 'student', papers: 'home-return-permit', topic: 'settle' },
      ['university', 'hrBureau', 'police', 'liaisonUnit'],
    ],
    ['a graduate with a mainland card', { who: 'graduate', papers: 'mainland-card' }, ['hrBureau']],
    ['a graduate from Hong Kong', { who: 'graduate', papers: 'home-return-permit' }, ['hrBureau', 'liaisonUnit']],
    ['a doctor', { who: 'doctor', papers: 'passport' }, ['hostUnit', 'jointFunding', 'innovationPost', 'hrBureau']],
    [
      'a postdoc',
      { who: 'postdoc', papers: 'residence-permit' },
      ['innovationPost', 'stayReward', 'hrBureau', 'liaisonUnit'],
    ],
    ['a team', { who: 'team', papers: 'passport' }, ['park', 'hrBureau']],
    ['an employer', { who: 'employer', papers: 'mainland-card' }, ['hrBureau']],
    [
      'a graduate who looks for a post',
      { who: 'graduate', papers: 'passport', topic: 'post' },
      ['hostUnit', 'hrBureau'],
    ],
  ])('%s', (_who, answers, expected) => {
    expect(asked(answers)).toEqual(expected);
  });

  test('whatever is answered, it leads somewhere, to each desk once, with something to ask', () => {
    const of = <Question extends keyof typeof selfCheckAnswers>(question: Question) =>
      [undefined, ...selfCheckAnswers[question]] as SelfCheck[Question][];
    for (const who of of('who'))
      for (const degree of of('degree'))
        for (const papers of of('papers'))
          for (const host of of('host'))
            for (const topic of of('topic')) {
              const result = whereToAsk({ who, degree, papers, host, topic });
              expect(result.length).toBeGreaterThan(0);
              expect(new Set(result.map(({ desk }) => desk)).size).toBe(result.length);
              for (const { questions } of result) {
                expect(questions.length).toBeGreaterThan(0);
                expect(new Set(questions).size).toBe(questions.length);
              }
            }
  });

  test('somebody from Hong Kong, or with a Hong Kong degree, is told to ask about it, not what the answer is', () => {
    const [host] = whereToAsk({ who: 'doctor', papers: 'home-return-permit', degree: 'hong-kong', host: 'yes' });
    expect(host).toEqual({ desk: 'hostUnit', questions: ['hongKongResidents', 'hongKongDegrees', 'nextRound'] });
  });
});

describe('It decides nothing', () => {
  test('a result holds desks and questions, and no verdict', () => {
    for (const one of whereToAsk({ who: 'doctor' })) expect(Object.keys(one).sort()).toEqual(['desk', 'questions']);
  });

  test.each(locales)('its words in %s never say that somebody may or may not', (locale) => {
    const { desks: told, questions } = words(locale, 'talent');
    const verdict =
      /you (?:are|seem|may be) (?:not )?eligible|you (?:do not )?qualify|你(?:並不|不)?合資格|您(?:不)?符合条件/i;
    expect(
      [...Object.values(told).flatMap((desk) => Object.values(desk)), ...Object.values(questions)].filter((text) =>
        verdict.test(text),
      ),
    ).toEqual([]);
    expect(Object.values(questions).filter((text) => !/[?？]$/.test(text))).toEqual([]);
    expect(Object.keys(questions).sort()).toEqual([...openQuestions].sort());
  });
});

test('What stands behind a desk is a source that counts, or a promise', () => {
  const grades = new Map(sources.map(({ id, grade }) => [id, grade]));
  for (const { sources: cited } of Object.values(desks)) {
    expect(cited.filter((id) => !/^C\d\d$/.test(id) && !countsAsSource(grades.get(id)))).toEqual([]);
  }
});

test('An address with other answers than those asked for counts as left open', () => {
  expect(selfCheck.parse({ who: 'doctor', degree: 'moon', papers: ['passport'], more: 'x' })).toEqual({
    who: 'doctor',
    degree: undefined,
    papers: undefined,
    host: undefined,
    topic: undefined,
  });
});
