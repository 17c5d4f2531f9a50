import { type Actor, isAdministrator, isStaff, organisationsAs } from '@/lib/auth/actor';
import type { FieldCode } from '@/lib/errors';
import { sourceOf } from '@/lib/i18n/localized-input';
import type { LocalizedText } from '@/lib/i18n/localized-text';
import { readContent, sourceIdsIn, visitFields } from '@/lib/library/content';
import type { DraftContent, DraftValue, SimpleField } from '@/lib/library/fields';
import type { Kind } from '@/lib/library/kind';
import type { SourceGrade } from '@/prisma/generated/enums';

/** Whose records these are: the actor's bureaux' own and those of no bureau; an administrator's, all. As a condition of a query. */
export function keptBy(actor: Actor) {
  if (isAdministrator(actor)) return {};
  if (!isStaff(actor)) return { id: { in: [] as string[] } };
  return {
    OR: [{ managingOrganisationId: null }, { managingOrganisationId: { in: organisationsAs(actor, 'OFFICIAL') } }],
  };
}

/**
 * What keeps a content from being published, by field: something wanted that is missing, no source that counts
 * (the document, or graded A or B), a source graded D, or a rule of the kind's own. Empty = it may be published.
 */
export function problemsOf(
  kind: Kind,
  content: DraftContent,
  grades: ReadonlyMap<string, SourceGrade>,
): Record<string, FieldCode> {
  const problems: Record<string, FieldCode> = {};
  for (const { name, field, value } of visitFields(kind, content)) {
    if (isMissing(field, value)) problems[inputOf(field, name, value)] = 'REQUIRED';
  }
  const cited = sourceIdsIn(kind, content).map((id) => grades.get(id));
  if (cited.some((grade) => grade === undefined || grade === 'D')) problems.sources = 'SOURCE_GRADE';
  else if (wantsSource(kind, content) && !cited.some(countsAsSource)) problems.sources = 'SOURCE_MISSING';
  if (Object.keys(problems).length > 0) return problems;
  for (const { field, code } of kind.problems(readContent(kind, content))) problems[field] = code;
  return problems;
}

/** Whether everything that the kind wants is there: pages can show it. */
export function isComplete(kind: Kind, content: DraftContent): boolean {
  return visitFields(kind, content).every(({ field, value }) => !isMissing(field, value));
}

/** Whether a fact may stand on a source of this grade. */
export function countsAsSource(grade: SourceGrade | undefined): boolean {
  return grade === 'DOCUMENT' || grade === 'A' || grade === 'B';
}

function wantsSource(kind: Kind, content: DraftContent): boolean {
  const { needsSource } = kind;
  return typeof needsSource === 'boolean' ? needsSource : needsSource(readContent(kind, content));
}

function isMissing(field: SimpleField, value: DraftValue): boolean {
  if (field.optional || field.type === 'choices' || field.type === 'links' || field.type === 'sources') return false;
  return value === null;
}

/** The input that a problem of a field is shown beside. */
function inputOf(field: SimpleField, name: string, value: DraftValue): string {
  if (field.type !== 'text' && field.type !== 'prose') return name;
  return `${name}.${sourceOf(value as LocalizedText | null) ?? 'zh-CN'}`;
}
