import { type Locale, locales } from '@/lib/i18n/locales';
import type { LocalizedText } from '@/lib/i18n/localized-text';
import type { DraftRow, DraftValue, ListField, SimpleField } from '@/lib/library/fields';

/** What a field holds, as lines of plain text: all three languages, choices in the reader's words. Empty = nothing. */
export function describeValue(field: SimpleField | ListField, value: DraftValue, locale: Locale): string {
  if (value === null || value === false || (Array.isArray(value) && value.length === 0)) return '';
  switch (field.type) {
    case 'list':
      return (value as DraftRow[])
        .map((row, index) =>
          [
            `${index + 1}.`,
            ...Object.entries(field.of).flatMap(([name, simple]) => {
              const text = describeValue(simple, row[name] ?? null, locale);
              return text ? [`${simple.label[locale]}: ${text}`] : [];
            }),
          ].join('\n'),
        )
        .join('\n');
    case 'text':
    case 'prose':
      return locales
        .filter((one) => (value as LocalizedText)[one].text !== '')
        .map((one) => `${one}: ${(value as LocalizedText)[one].text}`)
        .join('\n');
    case 'choice':
      return field.options[value as string]?.[locale] ?? String(value);
    case 'choices':
      return (value as string[]).map((one) => field.options[one]?.[locale] ?? one).join(', ');
    case 'links':
    case 'sources':
      return (value as string[]).join(', ');
    case 'tick':
      return '✓';
    default:
      return String(value);
  }
}
