import type { LocalizedText } from '@/lib/i18n/localized-text';
import type { Words } from '@/lib/i18n/words';
import type { RecordKind } from '@/prisma/generated/enums';

type Named = { label: Words; hint?: Words };
type Wanted = { optional?: boolean };

/**
 * What a field of a record holds. `text` and `prose` are texts in three languages, prose with headings, lists, links
 * and marks of sources; `plain` is the same in all languages (a quotation, a number of a document).
 */
export type SimpleField = Named &
  Wanted &
  (
    | { type: 'text'; most: number }
    | { type: 'prose'; most: number }
    | { type: 'plain'; most: number; rows?: number; isQuotation?: boolean }
    | { type: 'choice'; options: Record<string, Words> }
    | { type: 'choices'; options: Record<string, Words> }
    | { type: 'number' }
    /** 2023, 2023-04 or 2023-04-19: as exact as it is known */
    | { type: 'date' }
    | { type: 'address' }
    | { type: 'tick' }
    /** id of a picture (lib/media) */
    | { type: 'picture' }
    | { type: 'links'; kinds: readonly RecordKind[] }
    | { type: 'sources' }
  );

/** Rows of the same fields, in an order that the official gives them. */
export type ListField = Named & { type: 'list'; most: number; of: Record<string, SimpleField> };

export type RecordField = SimpleField | ListField;
export type RecordFields = Record<string, RecordField>;

type Always<Field> = Field extends { type: 'text' | 'prose' }
  ? LocalizedText
  : Field extends { type: 'plain' | 'date' | 'address' | 'picture' }
    ? string
    : Field extends { type: 'choice'; options: infer Options }
      ? keyof Options & string
      : Field extends { type: 'choices'; options: infer Options }
        ? (keyof Options & string)[]
        : Field extends { type: 'number' }
          ? number
          : Field extends { type: 'tick' }
            ? boolean
            : string[];

type Simple<Field> = Field extends { type: 'choices' | 'links' | 'sources' | 'tick' }
  ? Always<Field>
  : Field extends { optional: true }
    ? Always<Field> | null
    : Always<Field>;

/** What a published record holds under a field. Rows of a list have a key of their own that stays with them. */
export type FieldValue<Field> = Field extends { type: 'list'; of: infer Of }
  ? ({ key: string } & { [Name in keyof Of]: Simple<Of[Name]> })[]
  : Simple<Field>;

export type ContentOf<Fields> = { [Name in keyof Fields]: FieldValue<Fields[Name]> };

/** What is kept while an official works on it: anything may still be missing. */
export type DraftContent = Record<string, DraftValue>;
export type DraftValue = LocalizedText | string | number | boolean | string[] | DraftRow[] | null;
export type DraftRow = { key: string; [name: string]: LocalizedText | string | number | boolean | string[] | null };

/** A link to another record, as kept: `POLICY:talent-regulations`. */
export function readLink(link: string): { kind: RecordKind; slug: string } {
  const at = link.indexOf(':');
  return { kind: link.slice(0, at) as RecordKind, slug: link.slice(at + 1) };
}
