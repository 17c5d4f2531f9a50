import * as z from 'zod';
import { words } from '@/lib/i18n/words';

const text = z.string().min(1).max(500);
const inThreeLanguages = z.object({ 'zh-HK': text, 'zh-CN': text, en: text });

const level = z.object({ value: z.int().min(0).max(100), description: inThreeLanguages });
const criterion = z.object({
  key: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  name: inThreeLanguages,
  weight: z.int().min(1).max(100),
  levels: z.array(level).min(2).max(11),
  /** a level without a reason is not complete */
  needsReason: z.boolean(),
});

/** By what the applications of a call are judged. Stored in Call.rubric. */
export const rubricShape = z.object({ criteria: z.array(criterion).min(1).max(12) });
export type Rubric = z.infer<typeof rubricShape>;
export type Criterion = Rubric['criteria'][number];

/** Reads Call.rubric; null when the call has none. */
export function readRubric(value: unknown): Rubric | null {
  return value === null ? null : rubricShape.parse(value);
}

/** The best level of a criterion. */
export function bestLevel({ levels }: Pick<Criterion, 'levels'>): number {
  return Math.max(...levels.map(({ value }) => value));
}

/**
 * The total of 100: each criterion as a share of its best level, by weight. Weights count by their share, whatever
 * they add up to. Null as long as a criterion has no level.
 */
export function weightedTotal(rubric: Rubric, levels: Record<string, number | undefined>): number | null {
  let sum = 0;
  let weights = 0;
  for (const { key, weight, ...rest } of rubric.criteria) {
    const value = levels[key];
    if (value === undefined) return null;
    const best = bestLevel(rest);
    sum += best === 0 ? 0 : (weight * value) / best;
    weights += weight;
  }
  return Math.round((10_000 * sum) / weights) / 100;
}

const fiveLevels = [
  words('出色', '出色', 'Outstanding'),
  words('良好', '良好', 'Good'),
  words('合格', '合格', 'Sufficient'),
  words('不足', '不足', 'Weak'),
  words('未能證明', '未能证明', 'Not shown'),
].map((description, at) => ({ value: 4 - at, description }));

/** A text to start from when a call has no rubric yet. It claims nothing about the rules of any programme. */
export const startingRubric: Rubric = {
  criteria: [
    {
      key: 'merit',
      name: words('學術或技術價值', '学术或技术价值', 'Scientific or technical merit'),
      weight: 50,
      levels: fiveLevels,
      needsReason: true,
    },
    {
      key: 'feasibility',
      name: words('可行性', '可行性', 'Feasibility'),
      weight: 25,
      levels: fiveLevels,
      needsReason: false,
    },
    {
      key: 'fit',
      name: words('與接收單位及產業鏈的配合', '与接收单位及产业链的契合', 'Fit with the host and the industry chains'),
      weight: 25,
      levels: fiveLevels,
      needsReason: false,
    },
  ],
};
