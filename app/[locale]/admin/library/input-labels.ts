import { type Locale, locales } from '@/lib/i18n/locales';
import type { DraftContent, DraftRow, SimpleField } from '@/lib/library/fields';
import { blankInputs } from '@/lib/library/form';
import type { Kind } from '@/lib/library/kind';

type Named = { locale: Locale; languages: Record<Locale, string> };

/** The visible name of every input of a record's form, for its labels and the summary of what is wrong. */
export function inputLabels(kind: Kind, content: DraftContent, named: Named): Record<string, string> {
  return Object.fromEntries(
    Object.entries(kind.fields).flatMap(([name, field]) => {
      if (field.type !== 'list') return labelsOf(name, field, field.label[named.locale], named);
      const rows = ((content[name] ?? []) as DraftRow[]).length + 1;
      return Array.from({ length: rows }, (_, index) => index).flatMap((index) =>
        Object.entries(field.of).flatMap(([inner, simple]) =>
          labelsOf(
            `${name}.${index}.${inner}`,
            simple,
            `${field.label[named.locale]} ${index + 1} · ${simple.label[named.locale]}`,
            named,
          ),
        ),
      );
    }),
  );
}

function labelsOf(name: string, field: SimpleField, label: string, { languages }: Named): [string, string][] {
  switch (field.type) {
    case 'text':
    case 'prose':
      return [
        [name, label],
        ...locales.map((locale): [string, string] => [`${name}.${locale}`, `${label} · ${languages[locale]}`]),
      ];
    case 'links':
    case 'sources':
      return [
        [name, label],
        ...Array.from({ length: 40 + blankInputs }, (_, index): [string, string] => [
          `${name}.${index}`,
          `${label} ${index + 1}`,
        ]),
      ];
    default:
      return [[name, label]];
  }
}
