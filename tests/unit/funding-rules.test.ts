import { describe, expect, test } from 'vitest';
import { compareStatements, postdocFunding } from '@/lib/funding/rules';
import { makeLocalizedText } from '@/lib/i18n/localized-text';
import type { StatementTopic } from '@/prisma/generated/enums';
import { programmes } from '@/prisma/seed/content/programmes';

const statement = (id: string, topic: StatementTopic | null, question: string) => ({
  id,
  topic,
  question: makeLocalizedText({ 'zh-CN': question }),
});
const compare = (...columns: ReturnType<typeof statement>[][]) =>
  compareStatements(columns.map((statements) => ({ statements }))).map(({ topic, question, cells }) => ({
    topic,
    question: question?.['zh-CN'].text ?? null,
    cells: cells.map((cell) => cell.map(({ id }) => id)),
  }));

describe('Answers of several programmes stand side by side', () => {
  test('by their topic, in one order, whatever the order and the words of each', () => {
    expect(
      compare(
        [statement('a1', 'AGE', '年龄？'), statement('a2', 'FOR_WHOM', '给谁？')],
        [statement('b1', 'FOR_WHOM', '面向谁？'), statement('b2', 'AGE', '年龄？')],
      ),
    ).toEqual([
      { topic: 'FOR_WHOM', question: null, cells: [['a2'], ['b1']] },
      { topic: 'AGE', question: '年龄？', cells: [['a1'], ['b2']] },
    ]);
  });

  test('a question that one of them has no answer to leaves its cell empty', () => {
    expect(compare([statement('a', 'HOST', '单位？')], [])).toEqual([
      { topic: 'HOST', question: '单位？', cells: [['a'], []] },
    ]);
  });

  test('questions without a topic come last and meet by their words', () => {
    expect(
      compare(
        [statement('a1', null, '别的？'), statement('a2', 'AGE', '年龄？')],
        [statement('b1', null, '别的？'), statement('b2', null, '还有？')],
      ),
    ).toEqual([
      { topic: 'AGE', question: '年龄？', cells: [['a2'], []] },
      { topic: null, question: '别的？', cells: [['a1'], ['b1']] },
      { topic: null, question: '还有？', cells: [[], ['b2']] },
    ]);
  });

  test('a programme may answer a topic twice; nothing at all compares to nothing', () => {
    expect(compare([statement('a1', 'RELATION', '一？'), statement('a2', 'RELATION', '二？')])).toEqual([
      { topic: 'RELATION', question: null, cells: [['a1', 'a2']] },
    ]);
    expect(compare([], [])).toEqual([]);
  });
});

describe('The three schemes of the document', () => {
  const schemes = programmes.filter(({ nameId }) => postdocFunding.includes(nameId));

  test('are the joint funding, the innovation post and the stay reward', () => {
    expect(schemes.map(({ slug }) => slug)).toEqual([
      'cpsf-tianjin-joint-funding',
      'postdoctoral-innovation-post',
      'stay-in-tianjin-reward',
    ]);
  });

  test('each say for whom they are, how much they give, and whether Hong Kong applicants may apply', () => {
    for (const { slug, statements } of schemes) {
      expect(
        statements.map(({ topic }) => topic),
        slug,
      ).toEqual(expect.arrayContaining(['FOR_WHOM', 'AMOUNT', 'HONG_KONG']));
    }
  });

  test('whatever they state of an amount is a quotation', () => {
    const amounts = schemes.flatMap(({ statements }) => statements.filter(({ topic }) => topic === 'AMOUNT'));
    for (const { answer, quote } of amounts) expect(answer === null || Boolean(quote)).toBe(true);
    for (const { answer } of amounts) expect(answer?.en ?? '').not.toMatch(/\d{2}/);
  });
});
