import { callInput } from '@/lib/calls/schema';
import { toLocalInput } from '@/lib/dates';
import { facetsInput } from '@/lib/facets/schema';
import { localizedValues } from '@/lib/i18n/localized-input';
import { readLocalizedText } from '@/lib/i18n/localized-text';
import { programmeInput, statementInput } from '@/lib/programmes/schema';
import type { Call, Programme, ProgrammeStatement } from '@/prisma/generated/client';

type Typed = Record<string, string>;

/** What the official's form of a programme sends, with these changes. */
export function makeProgrammeInput(programme: Programme, typed: Typed = {}) {
  return programmeInput.parse({
    ...localizedValues('title', readLocalizedText(programme.title)),
    ...localizedValues('summary', readLocalizedText(programme.summary)),
    ...localizedValues('forWhom', readLocalizedText(programme.forWhom)),
    ...facetsInput(programme),
    direction: programme.direction,
    hongKongApplicants: programme.hongKongApplicants,
    ...(programme.publishedAt ? { published: '1' } : {}),
    ...typed,
  });
}

/** What the form of a statement sends. */
export function makeStatementInput(statement: ProgrammeStatement | null, typed: Typed = {}) {
  const text = (value: unknown) => (value ? readLocalizedText(value) : null);
  return statementInput.parse({
    ...localizedValues('question', text(statement?.question)),
    ...localizedValues('answer', text(statement?.answer)),
    ...(statement?.isBenefit ? { isBenefit: '1' } : {}),
    topic: statement?.topic ?? '',
    ...typed,
  });
}

/** What the form of a call sends. */
export function makeCallInput(call: Call, typed: Typed = {}) {
  return callInput.parse({
    ...localizedValues('title', readLocalizedText(call.title)),
    opensAt: toLocalInput(call.opensAt),
    closesAt: toLocalInput(call.closesAt),
    quota: call.quota?.toString() ?? '',
    decisionWorkingDays: call.decisionWorkingDays?.toString() ?? '',
    ...(call.publishedAt ? { published: '1' } : {}),
    ...typed,
  });
}
