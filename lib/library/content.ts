import { locales } from '@/lib/i18n/locales';
import { type LocalizedText, localizedText } from '@/lib/i18n/localized-text';
import {
  type DraftContent,
  type DraftRow,
  type DraftValue,
  type ListField,
  readLink,
  type SimpleField,
} from '@/lib/library/fields';
import type { ContentOfKind, Kind } from '@/lib/library/kind';
import { citedMarks } from '@/lib/library/prose';

/** What a field holds when nothing has been put into it. */
export function emptyValue(field: SimpleField | ListField): DraftValue {
  if (field.type === 'list' || field.type === 'choices' || field.type === 'links' || field.type === 'sources')
    return [];
  return field.type === 'tick' ? false : null;
}

/** Reads the working copy of a record. Fields that the kind has gained since are empty, those it has lost are gone. */
export function readDraft(kind: Kind, kept: unknown): DraftContent {
  const given = kept && typeof kept === 'object' ? (kept as Record<string, unknown>) : {};
  return Object.fromEntries(Object.entries(kind.fields).map(([name, field]) => [name, readValue(field, given[name])]));
}

/** Reads what was published: as `readDraft`, and as typed as the kind declares it. */
export function readContent<Declaration>(declaration: Declaration, kept: unknown): ContentOfKind<Declaration> {
  return readDraft(declaration as unknown as Kind, kept) as ContentOfKind<Declaration>;
}

function readValue(field: SimpleField | ListField, value: unknown): DraftValue {
  if (value === undefined || value === null) return emptyValue(field);
  if (field.type === 'list') return Array.isArray(value) ? value.map((row) => readRow(field, row)) : [];
  if (field.type === 'text' || field.type === 'prose') return localizedText.parse(value);
  return value as DraftValue;
}

function readRow(field: ListField, row: unknown): DraftRow {
  const given = row as Record<string, unknown>;
  const values = Object.entries(field.of).map(([name, simple]) => [name, readValue(simple, given[name])]);
  return { ...Object.fromEntries(values), key: String(given.key) };
}

type Visited = { name: string; field: SimpleField; value: DraftValue };

/** Every simple field of a content, those in rows under `list.index.name`. */
export function visitFields(kind: Kind, content: DraftContent): Visited[] {
  return Object.entries(kind.fields).flatMap(([name, field]) => {
    if (field.type !== 'list') return [{ name, field, value: content[name] ?? null }];
    const rows = (content[name] ?? []) as DraftRow[];
    return rows.flatMap((row, index) =>
      Object.entries(field.of).map(([inner, simple]) => ({
        name: `${name}.${index}.${inner}`,
        field: simple,
        value: row[inner] ?? null,
      })),
    );
  });
}

/** Sources that a content stands on: those listed, and those marked in its prose. */
export function sourceIdsIn(kind: Kind, content: DraftContent): string[] {
  const ids = visitFields(kind, content).flatMap(({ field, value }) => {
    if (field.type === 'sources') return value as string[];
    if (field.type !== 'prose' || !value) return [];
    return locales
      .flatMap((locale) => citedMarks((value as LocalizedText)[locale].text))
      .filter((id) => id.startsWith('P'));
  });
  return [...new Set(ids)].sort();
}

/** Records that a content leads to: those listed, and those marked in its prose (F, C and N numbers). */
export function linksIn(
  kind: Kind,
  content: DraftContent,
): { field: string; kind: ReturnType<typeof readLink>['kind']; slug: string }[] {
  const found = visitFields(kind, content).flatMap(({ name, field, value }) => {
    if (field.type === 'links') return (value as string[]).map((link) => ({ field: fieldOf(name), ...readLink(link) }));
    if (field.type !== 'prose' || !value) return [];
    const marks = locales.flatMap((locale) => citedMarks((value as LocalizedText)[locale].text));
    return marks.flatMap((mark) => {
      const to = kindOfMark(mark);
      return to ? [{ field: fieldOf(name), kind: to, slug: mark }] : [];
    });
  });
  return [...new Map(found.map((link) => [`${link.field} ${link.kind} ${link.slug}`, link])).values()];
}

const fieldOf = (name: string) => name.split('.')[0] ?? name;

/** The kind of record that a mark such as F07 or C12 names; null for sources. */
export function kindOfMark(mark: string): 'FIGURE' | 'PROMISE' | 'TERM' | null {
  const kinds = { F: 'FIGURE', G: 'FIGURE', K: 'FIGURE', C: 'PROMISE', N: 'TERM' } as const;
  return kinds[mark.charAt(0) as keyof typeof kinds] ?? null;
}
