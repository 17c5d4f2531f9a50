import { makeLocalizedText } from '@/lib/i18n/localized-text';
import type { Words } from '@/lib/i18n/words';
import { emptyValue } from '@/lib/library/content';
import type { DraftContent, DraftRow, DraftValue, ListField, SimpleField } from '@/lib/library/fields';
import type { Kind } from '@/lib/library/kind';

type Given<Field> = Field extends { type: 'text' | 'prose' }
  ? Words
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
            : Field extends { type: 'list'; of: infer Of }
              ? GivenFields<Of>[]
              : string[];

type Omissible = { optional: true } | { type: 'choices' | 'links' | 'sources' | 'tick' | 'list' };
type GivenFields<Fields> = {
  [Name in keyof Fields as Fields[Name] extends Omissible ? never : Name]: Given<Fields[Name]>;
} & { [Name in keyof Fields as Fields[Name] extends Omissible ? Name : never]?: Given<Fields[Name]> };

/** A record as the seed writes it down: texts by hand in three languages, everything optional left out. */
export type RecordSeed<Declaration> = Declaration extends { fields: infer Fields }
  ? { slug: string } & GivenFields<Fields>
  : never;

/** A set of records of one kind. */
export type RecordSet = { kind: Kind; records: { slug: string; content: DraftContent }[] };

/** Makes the seed's records of a kind what the database keeps. */
export function recordSet<Declaration>(declaration: Declaration, seeds: RecordSeed<Declaration>[]): RecordSet {
  const kind = declaration as unknown as Kind;
  return {
    kind,
    records: seeds.map((seed) => {
      const { slug, ...given } = seed as { slug: string } & Record<string, unknown>;
      return {
        slug,
        content: Object.fromEntries(
          Object.entries(kind.fields).map(([name, field]) => [name, keptValue(field, given[name])]),
        ),
      };
    }),
  };
}

function keptValue(field: SimpleField | ListField, given: unknown): DraftValue {
  if (given === undefined) return emptyValue(field);
  if (field.type === 'text' || field.type === 'prose') return makeLocalizedText(given as Words);
  if (field.type !== 'list') return given as DraftValue;
  return (given as Record<string, unknown>[]).map((row, index) => ({
    ...(Object.fromEntries(
      Object.entries(field.of).map(([name, simple]) => [name, keptValue(simple, row[name])]),
    ) as DraftRow),
    key: `r${index + 1}`,
  }));
}
