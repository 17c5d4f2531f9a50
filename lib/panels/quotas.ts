import * as z from 'zod';
import { type Answers, readAnswers } from '@/lib/forms/answer-shapes';
import { type FormDefinition, fieldsOf } from '@/lib/forms/schema';
import type { Words } from '@/lib/i18n/words';

/** What a quota counts by when it is the organisation that takes the applicant; else the key of a choice of the form. */
export const byHost = 'host';

const panelQuota = z.object({
  /** `<by>:<value>` */
  key: z.string(),
  name: z.object({ 'zh-HK': z.string(), 'zh-CN': z.string(), en: z.string() }),
  by: z.string(),
  value: z.string(),
  most: z.int().min(0),
});
export type PanelQuota = z.infer<typeof panelQuota>;

/** Reads Call.quotas. Throws when it is not a list of quotas. */
export function readQuotas(value: unknown): PanelQuota[] {
  return z.array(panelQuota).parse(value);
}

export type Quotable = { hostId: string | null; answers: unknown };

/**
 * The quota that an application counts against, or null. Where more than one would fit it is the first in the order of
 * the call, so that no place is counted twice.
 */
export function quotaOf(quotas: readonly PanelQuota[], { hostId, answers }: Quotable): string | null {
  const given = readAnswers(answers);
  return quotas.find(({ by, value }) => countedValue(by, hostId, given) === value)?.key ?? null;
}

function countedValue(by: string, hostId: string | null, answers: Answers): string | null {
  if (by === byHost) return hostId;
  const answer = answers[by];
  return typeof answer === 'string' ? answer : null;
}

export type QuotaOption = { by: string; value: string; name: Words; group: Words | null };

/** Everything of a form that a quota can count: each option of each choice. */
export function choiceOptions(form: FormDefinition): QuotaOption[] {
  return fieldsOf(form).flatMap((field) =>
    field.type === 'choice'
      ? field.options.map(({ value, label }) => ({ by: field.key, value, name: label, group: field.label }))
      : [],
  );
}

export const quotaKey = ({ by, value }: Pick<PanelQuota, 'by' | 'value'>) => `${by}:${value}`;
