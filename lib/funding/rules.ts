import type { LocalizedText } from '@/lib/i18n/localized-text';
import { StatementTopic } from '@/prisma/generated/enums';

/** The three schemes for postdocs, by the numbers that the document's names carry: joint funding, post, stay reward. */
export const postdocFunding: readonly string[] = ['N32', 'N35', 'N37'];

type Asked = { topic: StatementTopic | null; question: LocalizedText };

/** One question and what each programme states about it, in the order of the programmes. Nothing in a cell = not stated. */
export type ComparedRow<Statement> = {
  key: string;
  topic: StatementTopic | null;
  /** the words of the question, where all ask in the same; null where each has its own */
  question: LocalizedText | null;
  cells: Statement[][];
};

/** Statements of several programmes side by side: by topic, then questions without one, by their words. */
export function compareStatements<Statement extends Asked>(
  programmes: { statements: Statement[] }[],
): ComparedRow<Statement>[] {
  const all = programmes.flatMap(({ statements }) => statements);
  const ownQuestions = new Set(all.filter(({ topic }) => topic === null).map(wordsOf));
  const rows = [
    ...Object.values(StatementTopic).map((topic) => ({ topic, belongs: (one: Statement) => one.topic === topic })),
    ...[...ownQuestions].map((words) => ({
      topic: null,
      belongs: (one: Statement) => one.topic === null && wordsOf(one) === words,
    })),
  ];
  return rows.flatMap(({ topic, belongs }) => {
    const cells = programmes.map(({ statements }) => statements.filter(belongs));
    const asked = cells.flat();
    const [first] = asked;
    if (!first) return [];
    const isShared = asked.every((one) => wordsOf(one) === wordsOf(first));
    return [{ key: topic ?? wordsOf(first), topic, question: isShared ? first.question : null, cells }];
  });
}

const wordsOf = ({ question }: Asked) => question['zh-CN'].text || question['zh-HK'].text || question.en.text;
