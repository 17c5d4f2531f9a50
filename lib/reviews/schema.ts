import * as z from 'zod';
import { fromLocalInput } from '@/lib/dates';
import { type Locale, locales } from '@/lib/i18n/locales';
import { type Rubric, rubricShape } from '@/lib/reviews/rubric';
import { neededText, neededWhole, typedText, typedWhole } from '@/lib/typed';
import { CooperationField, IndustryChain, WrittenLanguage } from '@/prisma/generated/enums';

/** Most criteria of a rubric; the form of the settings has one row more than there are, up to this. */
export const mostCriteria = 12;
const levelLine = /^(\d{1,3})\s*[=＝:：]\s*(.+)$/;

type Levels = { value: number; text: string }[];

/** Lines such as "4 = Outstanding"; null when a line is none, or a value comes twice. */
function readLevels(text: string): Levels | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const levels = lines.flatMap((line) => {
    const found = levelLine.exec(line);
    return found ? [{ value: Number(found[1]), text: found[2] ?? '' }] : [];
  });
  const values = new Set(levels.map(({ value }) => value));
  return levels.length === lines.length && values.size === levels.length ? levels : null;
}

/**
 * The rubric as its form sends it: `c<n>.name.<locale>`, `c<n>.weight`, `c<n>.levels.<locale>`, `c<n>.needsReason`,
 * `c<n>.key` for those there were. A row without any name is no criterion.
 */
const rubricInput = (input: Record<string, unknown>, issues: z.core.$RefinementCtx): Rubric => {
  const text = (name: string) => (typeof input[name] === 'string' ? input[name].replace(/\r\n?/g, '\n').trim() : '');
  const wrong = (path: string, message: string) => issues.addIssue({ code: 'custom', path: [path], message });
  const inEach = <Value>(read: (locale: Locale) => Value) =>
    Object.fromEntries(locales.map((locale) => [locale, read(locale)])) as Record<Locale, Value>;
  const taken = new Set(Array.from({ length: mostCriteria }, (_, at) => text(`c${at}.key`)));
  const criteria = Array.from({ length: mostCriteria }, (_, at) => at).flatMap((at) => {
    const name = inEach((locale) => text(`c${at}.name.${locale}`));
    if (Object.values(name).every((each) => each === '')) return [];
    for (const locale of locales) if (name[locale] === '') wrong(`c${at}.name.${locale}`, 'REQUIRED');
    const weight = Number(text(`c${at}.weight`));
    if (!Number.isInteger(weight) || weight < 1 || weight > 100) wrong(`c${at}.weight`, 'NUMBER');
    const levels = inEach((locale) => readLevels(text(`c${at}.levels.${locale}`)));
    const values = levels[locales[0]]?.map(({ value }) => value).sort((a, b) => b - a) ?? [];
    for (const locale of locales) {
      const own = levels[locale]?.map(({ value }) => value).sort((a, b) => b - a) ?? [];
      if (own.length < 2 || String(own) !== String(values)) wrong(`c${at}.levels.${locale}`, 'LEVELS');
    }
    let key = text(`c${at}.key`);
    for (let number = 1; key === ''; number += 1) if (!taken.has(`c${number}`)) key = `c${number}`;
    taken.add(key);
    const described = values.map((value) => ({
      value,
      description: inEach((locale) => levels[locale]?.find((level) => level.value === value)?.text ?? ''),
    }));
    return [{ key, name, weight, levels: described, needsReason: text(`c${at}.needsReason`) === '1' }];
  });
  if (criteria.length === 0) wrong(`c0.name.${locales[0]}`, 'REQUIRED');
  return { criteria };
};

/** How the applications of a call are reviewed. */
export const settingsInput = z
  .looseObject({
    isBlind: z.string().optional(),
    reviewsWanted: neededWhole(1, 9),
    reviewDueAt: z
      .string()
      .default('')
      .transform((value, issues) => {
        if (value === '') return null;
        const date = fromLocalInput(value);
        if (date) return date;
        issues.addIssue({ code: 'custom', message: 'DATE' });
        return z.NEVER;
      }),
  })
  .transform(({ isBlind, reviewsWanted, reviewDueAt, ...rest }, issues) => {
    const rubric = rubricInput(rest, issues);
    if (issues.issues.length > 0) return z.NEVER;
    const checked = rubricShape.safeParse(rubric);
    if (!checked.success) {
      issues.addIssue({ code: 'custom', path: [`c0.name.${locales[0]}`], message: 'INVALID' });
      return z.NEVER;
    }
    return { isBlind: isBlind === '1', reviewsWanted, reviewDueAt, rubric: checked.data };
  });
export type SettingsInput = z.infer<typeof settingsInput>;

const lines = (most: number) =>
  typedText(10_000).transform((text) =>
    [
      ...new Set(
        text
          .split('\n')
          .map((line) => line.replace(/\s+/g, ' ').trim().slice(0, 200))
          .filter(Boolean),
      ),
    ].slice(0, most),
  );

/** What a reviewer says of themselves; facets as tick boxes `chains.ROBOTICS`, lists a line each. */
export const profileInput = z
  .looseObject({
    keywords: lines(100),
    affiliations: lines(100),
    relations: lines(500),
    most: typedWhole(1, 500),
  })
  .transform(({ keywords, affiliations, relations, most, ...ticks }) => ({
    ...{ keywords, affiliations, relations, most },
    chains: Object.values(IndustryChain).filter((value) => ticks[`chains.${value}`]),
    fields: Object.values(CooperationField).filter((value) => ticks[`fields.${value}`]),
    languages: Object.values(WrittenLanguage).filter((value) => ticks[`languages.${value}`]),
  }));
export type ProfileInput = z.infer<typeof profileInput>;

/** Ticked applications: `application.<id>`. */
export const picksInput = z
  .record(z.string(), z.unknown())
  .transform((input) => Object.keys(input).flatMap((name) => /^application\.([\w-]{36})$/.exec(name)?.[1] ?? []));

/** Ticked pairs: `pair.<application>.<reviewer>`. */
export const pairsInput = z.record(z.string(), z.unknown()).transform((input) =>
  Object.keys(input).flatMap((name) => {
    const [, applicationId, reviewerId] = /^pair\.([\w-]{36})\.([\w-]{36})$/.exec(name) ?? [];
    return applicationId && reviewerId ? [{ applicationId, reviewerId }] : [];
  }),
);
export type Pair = z.infer<typeof pairsInput>[number];

export const reviewerInput = z.object({ reviewerId: z.uuid('CHOICE') });
export const waiverInput = z.object({ waiverReason: neededText(2000) });
export const abstainInput = z.object({ abstainReason: neededText(2000) });
export const conflictInput = z.object({ conflictNote: neededText(2000) });
export const messageInput = z.object({ text: neededText(4000) });
