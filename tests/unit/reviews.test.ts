import { describe, expect, test } from 'vitest';
import type { FormField } from '@/lib/forms/schema';
import { locales } from '@/lib/i18n/locales';
import { gapWords, isWithheld, neutralCode, projectAnswers, redaction, textsIn } from '@/lib/reviews/blind';
import { findConflicts, type Judge, type Judged } from '@/lib/reviews/conflicts';
import { type Candidate, expertise, proposeReviewers, type ToAssign } from '@/lib/reviews/proposal';
import { rubricShape, startingRubric, weightedTotal } from '@/lib/reviews/rubric';
import { settingsInput } from '@/lib/reviews/schema';
import { readScores, scoreProblems, scoresFromTyped, totalOf, typedFromScores } from '@/lib/reviews/scores';
import { calibrate, meanAndSpread, zScore } from '@/lib/reviews/statistics';
import { identity, traces } from '@/tests/support/identity';
import { makeWords } from '@/tests/support/makers/forms';
import { identityAnswers, makeIdentifyingForm } from '@/tests/support/makers/identity';

describe('A rubric', () => {
  test('the starting text is a rubric, and its weights are of 100', () => {
    expect(rubricShape.parse(startingRubric)).toEqual(startingRubric);
    expect(startingRubric.criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });

  test.each([
    [{ merit: 4, feasibility: 4, fit: 4 }, 100],
    [{ merit: 0, feasibility: 0, fit: 0 }, 0],
    [{ merit: 4, feasibility: 2, fit: 0 }, 62.5],
    [{ merit: 3, feasibility: 3, fit: 3 }, 75],
    [{ merit: 3, feasibility: 3 }, null],
  ])('%j makes %j of 100', (levels, total) => {
    expect(weightedTotal(startingRubric, levels as Record<string, number>)).toBe(total);
  });

  test('weights count by their share, whatever they add up to', () => {
    const [merit, feasibility] = startingRubric.criteria;
    if (!merit || !feasibility) throw new Error('no criteria');
    const rubric = {
      criteria: [
        { ...merit, weight: 2 },
        { ...feasibility, weight: 1 },
      ],
    };
    expect(weightedTotal(rubric, { merit: 4, feasibility: 1 })).toBe(75);
  });
});

describe('A score sheet', () => {
  const typed = { 'level.merit': '3', 'why.merit': 'Sound\r\nand new', 'level.fit': '9', comment: 'Good' };

  test('keeps what was typed, and only levels that there are', () => {
    const { scores, comment } = scoresFromTyped(startingRubric, typed);
    expect(scores).toEqual({ merit: { level: 3, why: 'Sound\nand new' }, feasibility: {}, fit: {} });
    expect(typedFromScores(readScores(scores), comment)).toEqual({
      'level.merit': '3',
      'why.merit': 'Sound\nand new',
      comment: 'Good',
    });
    expect(scoreProblems(startingRubric, scores, comment)).toEqual({
      'level.feasibility': 'CHOICE',
      'level.fit': 'CHOICE',
    });
    expect(totalOf(startingRubric, scores)).toBeNull();
  });

  test('needs a reason where the rubric says so, and none that is too long', () => {
    const given = { merit: { level: 0 }, feasibility: { level: 0, why: 'x'.repeat(4001) }, fit: { level: 1 } };
    expect(scoreProblems(startingRubric, given, '')).toEqual({
      'why.merit': 'REQUIRED',
      'why.feasibility': 'TOO_LONG',
    });
    expect(readScores('nonsense')).toEqual({});
  });
});

describe('The form of the settings', () => {
  const row = (at: number, change: Record<string, string> = {}) => ({
    ...Object.fromEntries(locales.map((locale) => [`c${at}.name.${locale}`, `Criterion ${at}`])),
    ...Object.fromEntries(locales.map((locale) => [`c${at}.levels.${locale}`, '0 = none\r\n 2＝good \n1: some'])),
    [`c${at}.weight`]: '40',
    ...change,
  });

  test('reads criteria in order, levels from the best, and gives new ones a key of their own', () => {
    const input = { ...row(0, { 'c0.key': 'c2', 'c0.needsReason': '1' }), ...row(2), reviewsWanted: '3', isBlind: '1' };
    const read = settingsInput.parse(input);
    expect(read).toMatchObject({ isBlind: true, reviewsWanted: 3, reviewDueAt: null });
    expect(read.rubric.criteria.map(({ key, weight, needsReason }) => [key, weight, needsReason])).toEqual([
      ['c2', 40, true],
      ['c1', 40, false],
    ]);
    expect(read.rubric.criteria[0]?.levels.map(({ value, description }) => [value, description.en])).toEqual([
      [2, 'good'],
      [1, 'some'],
      [0, 'none'],
    ]);
  });

  test.each([
    [{ 'c0.name.en': '' }, 'c0.name.en', 'REQUIRED'],
    [{ 'c0.weight': '0' }, 'c0.weight', 'NUMBER'],
    [{ 'c0.levels.zh-CN': '3 = 好\n0 = 无' }, 'c0.levels.zh-CN', 'LEVELS'],
    [{ 'c0.levels.en': 'good\nbad' }, 'c0.levels.en', 'LEVELS'],
    [{ reviewsWanted: '10' }, 'reviewsWanted', 'NUMBER'],
    [{ reviewDueAt: 'soon' }, 'reviewDueAt', 'DATE'],
  ])('%j is told at %s', (change, path, message) => {
    const issues = settingsInput.safeParse({ ...row(0), reviewsWanted: '2', ...change }).error?.issues ?? [];
    expect(issues.map((issue) => [issue.path.join('.'), issue.message])).toContainEqual([path, message]);
  });

  test('needs a criterion', () => {
    expect(settingsInput.safeParse({ reviewsWanted: '2' }).success).toBe(false);
  });
});

const candidate = (id: string, change: Partial<Candidate> = {}): Candidate => ({
  ...{ id, chains: [], fields: [], keywords: [], languages: [], load: 0, most: null },
  ...change,
});
const application = (id: string, change: Partial<ToAssign> = {}): ToAssign => ({
  ...{ id, chains: ['ROBOTICS'], fields: ['EDUCATION'], text: '研究水下機器人的感知', reviewerIds: [], blockedIds: [] },
  ...change,
});

describe('A proposal', () => {
  test('says what speaks for a reviewer, in whichever script', () => {
    const knows = candidate('a', {
      chains: ['ROBOTICS', 'HYDROGEN'],
      fields: ['EDUCATION'],
      keywords: ['水下机器人', 'mangroves', ' '],
      languages: ['SIMPLIFIED_CHINESE'],
    });
    expect(expertise(knows, application('1'))).toEqual({
      score: 10,
      reasons: ['CHAIN', 'FIELD', 'KEYWORD:水下机器人', 'LANGUAGE'],
    });
    expect(expertise(candidate('b', { languages: ['ENGLISH'] }), application('1'))).toEqual({ score: 0, reasons: [] });
  });

  test('takes the one who knows most, and leaves out whoever must not, has it already, or has no room', () => {
    const people = [
      candidate('blocked', { chains: ['ROBOTICS'], fields: ['EDUCATION'] }),
      candidate('full', { chains: ['ROBOTICS'], load: 3, most: 3 }),
      candidate('has it', { chains: ['ROBOTICS'] }),
      candidate('knows', { chains: ['ROBOTICS'] }),
      candidate('other'),
    ];
    const one = application('1', { blockedIds: ['blocked'], reviewerIds: ['has it'] });
    expect(proposeReviewers([one], people, 2).map(({ reviewerId }) => reviewerId)).toEqual(['knows']);
    expect(proposeReviewers([one], people, 4).map(({ reviewerId }) => reviewerId)).toEqual(['knows', 'other']);
  });

  test('gives each its first reviewer before any gets a second, and spreads the load', () => {
    const people = [candidate('a', { chains: ['ROBOTICS'], most: 2 }), candidate('b'), candidate('c')];
    const three = ['1', '2', '3'].map((id) => application(id));
    const proposals = proposeReviewers(three, people, 2);
    expect(proposals.slice(0, 3).map(({ applicationId }) => applicationId)).toEqual(['1', '2', '3']);
    expect(proposals).toHaveLength(6);
    const load = Map.groupBy(proposals, ({ reviewerId }) => reviewerId);
    expect([...load].map(([id, own]) => [id, own.length]).sort()).toEqual([
      ['a', 2],
      ['b', 2],
      ['c', 2],
    ]);
    expect(proposeReviewers(three.toReversed(), people.toReversed(), 2)).toEqual(proposals);
  });
});

describe('A conflict', () => {
  const judge = (change: Partial<Judge> = {}): Judge => ({
    ...{ id: 'r', affiliations: [], relations: [], declaredAbout: [] },
    ...change,
  });
  const judged: Judged = {
    applicantId: 'p',
    organisations: ['香港科技大學（海洋系）', 'Nankai University'],
    texts: ['陳大文', 'CHAN Tai Man', 'Supervised by Prof. WONG, Siu Ming and 李小華教授'],
  };

  test.each<[string, Partial<Judge>, string[]]>([
    ['the same person', { id: 'p' }, ['SELF']],
    ['the same organisation in the other script', { affiliations: ['香港科技大学'] }, ['SAME_ORGANISATION']],
    ['the same organisation in small letters', { affiliations: ['nankai university'] }, ['SAME_ORGANISATION']],
    ['the applicant by their Han name', { relations: ['陈大文'] }, ['RELATION']],
    ['the applicant by their Latin name in another order', { relations: ['Tai-man Chan'] }, ['RELATION']],
    ['a supervisor', { relations: ['Siu Ming Wong'] }, ['RELATION']],
    ['a supervisor by initials', { relations: ['nobody', '李小华'] }, ['RELATION']],
    ['somebody told earlier', { declaredAbout: ['p'] }, ['EARLIER']],
    [
      'all at once',
      { id: 'p', affiliations: ['香港科技大學'], declaredAbout: ['p'] },
      ['SELF', 'SAME_ORGANISATION', 'EARLIER'],
    ],
    ['part of another word', { affiliations: ['Nan', 'kai'], relations: ['Cha'] }, []],
    ['an empty line', { affiliations: [' ', '大'], relations: [''] }, []],
    ['somebody else', { affiliations: ['天津大学'], relations: ['張三', 'Lee Ka Yan'] }, []],
  ])('%s', (_what, change, kinds) => {
    expect(findConflicts(judge(change), judged).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('The blind projection', () => {
  const form = makeIdentifyingForm();
  const names = [identity.han, identity.latin, identity.email];
  const blind = projectAnswers({ form, answers: identityAnswers(), isBlind: true, names, gap: gapWords.en });

  test('keeps back the fields that tell who applies', () => {
    const keys = blind.form.steps.flatMap(({ fields }) => fields.map(({ key }) => key));
    expect(keys).toEqual(['doctorateOn', 'field', 'title', 'plan', 'cv']);
    expect(Object.keys(blind.answers).sort()).toEqual(['doctorateOn', 'field', 'plan', 'title']);
  });

  test('takes names, addresses and what those fields hold out of the rest, however they are written', () => {
    const text = JSON.stringify(blind);
    for (const trace of traces) expect(text, trace).not.toContain(trace);
    expect(blind.answers.plan).toContain(gapWords.en);
    expect(blind.answers.plan).toContain('mangroves on both shores');
  });

  test('shows all but the identity paper where the call is not blind', () => {
    const { form: shown, answers } = projectAnswers({
      form,
      answers: identityAnswers(),
      isBlind: false,
      names,
      gap: '',
    });
    expect(answers.name).toEqual({ han: identity.han, latin: identity.latin });
    expect(answers.plan).toBe(identityAnswers().plan);
    expect(shown.steps.flatMap(({ fields }) => fields).some(({ type }) => type === 'identityPaper')).toBe(false);
  });

  test('a type of field that nobody has thought of is kept back', () => {
    const unknown = { type: 'hologram', key: 'r', label: {}, required: false };
    expect(isWithheld(unknown as never)).toBe(true);
  });

  test('tables and host organisations are shown without the name; referees and employers are kept back', () => {
    const label = makeWords('Label');
    const common = { label, required: false } as const;
    const fields: FormField[] = [
      {
        ...common,
        type: 'table',
        key: 'papers',
        least: 0,
        most: 3,
        columns: [{ key: 'title', type: 'shortText', label, required: false, maxCharacters: 100 }],
      },
      { ...common, type: 'organisation', key: 'lab', isHost: true },
      { ...common, type: 'organisation', key: 'employer' },
      { ...common, type: 'referee', key: 'referee' },
      { ...common, type: 'number', key: 'years', decimals: 0 },
    ];
    const answers = {
      papers: { rows: [{ title: 'CHAN Tai Man: Mangroves' }] },
      lab: { name: 'Sample Laboratory', slug: null },
      employer: { name: 'Ocean Park Limited', slug: null },
      referee: { name: 'Prof. Lee Siu Lung', email: 'lee@example.hk', relation: 'supervisor', language: 'en' as const },
      years: '3',
    };
    const one = { form: { steps: [{ key: 'all', title: label, fields }], checks: [] }, answers, names, gap: '［］' };
    expect(projectAnswers({ ...one, isBlind: true }).answers).toEqual({
      papers: { rows: [{ title: '［］: Mangroves' }] },
      lab: answers.lab,
      years: '3',
    });
    expect(projectAnswers({ ...one, isBlind: false }).answers).toEqual(answers);
  });

  test.each([
    ['陳大文是本人', '［］是本人'],
    ['陈 大 文 and chan tai-man', '［］ and ［］'],
    ['Tai Man CHAN, T. M. Chan, Chan TM; Chen Dawen', '［］, ［］, ［］; ［］'],
    ['write to Chan.TaiMan@example.hk or chan.taiman', 'write to ［］ or ［］'],
    ['Tai Mo Shan and Chan Siu Ming', 'Tai Mo Shan and Chan Siu Ming'],
  ])('%s', (text, left) => {
    expect(redaction(names, '［］')(text)).toBe(left);
  });

  test('calls an application by the review, not by its number', () => {
    expect(neutralCode('01939f3a-1111-7abc-8def-0123456789ab')).toBe('R-6789AB');
    expect(textsIn({ a: ['x', { b: 'y' }], c: { sealed: 'z' } })).toEqual(['x', 'y']);
  });
});

describe('Calibration', () => {
  test('mean, spread and z', () => {
    expect(meanAndSpread([])).toBeNull();
    expect(meanAndSpread([7])).toEqual({ mean: 7, spread: null });
    expect(meanAndSpread([2, 4])).toEqual({ mean: 3, spread: 1 });
    expect(zScore(5, { mean: 3, spread: 1 })).toBe(2);
    expect(zScore(5, { mean: 3, spread: 0 })).toBeNull();
  });

  test('who is strict is below zero', () => {
    const rows = calibrate([
      { reviewerId: 'strict', total: 40 },
      { reviewerId: 'strict', total: 60 },
      { reviewerId: 'mild', total: 80 },
      { reviewerId: 'mild', total: 100 },
    ]);
    expect(rows.map(({ reviewerId, mean, spread }) => [reviewerId, mean, spread])).toEqual([
      ['strict', 50, 10],
      ['mild', 90, 10],
    ]);
    expect(rows[0]?.z).toBeLessThan(0);
    expect(rows[1]?.z).toBeGreaterThan(0);
  });
});
