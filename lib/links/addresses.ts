import type { LocalizedText } from '@/lib/i18n/localized-text';
import { visitFields } from '@/lib/library/content';
import type { DraftContent } from '@/lib/library/fields';
import type { Kind } from '@/lib/library/kind';

const inProse = /\]\((https?:\/\/[^\s)]+)\)/g;

/** The addresses outside of the portal that a content leads to: its address fields, and links in its prose. */
export function addressesIn(kind: Kind, content: DraftContent): string[] {
  const found = visitFields(kind, content).flatMap(({ field, value }) => {
    if (!value) return [];
    if (field.type === 'address') return [value as string];
    if (field.type !== 'prose') return [];
    return Object.values(value as LocalizedText).flatMap(({ text }) =>
      [...text.matchAll(inProse)].map(([, address]) => address ?? ''),
    );
  });
  return [...new Set(found)];
}
