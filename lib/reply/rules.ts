import type { ContentOfKind } from '@/lib/library/kind';
import { passage } from '@/lib/library/kinds/passage';

export type PassageContent = ContentOfKind<typeof passage>;
export type ReplySection = PassageContent['section'];
export type ListedPassage = { slug: string; content: PassageContent };

const sections = Object.keys(passage.fields.section.options) as ReplySection[];

export type SectionOfReply<Listed> = {
  section: ReplySection;
  heading: Listed | null;
  /** sentences, paragraph by paragraph */
  paragraphs: Listed[][];
};

/** The reply as it is read: sections with their heading, paragraphs, sentences. */
export function arrangeReply<Listed extends ListedPassage>(passages: Listed[]): SectionOfReply<Listed>[] {
  return sections
    .map((section) => {
      const own = passages.filter(({ content }) => content.section === section);
      const sentences = own.filter(({ content }) => !content.isHeading);
      const numbers = [...new Set(sentences.map(({ content }) => content.paragraph))];
      return {
        section,
        heading: own.find(({ content }) => content.isHeading) ?? null,
        paragraphs: numbers.map((number) => sentences.filter(({ content }) => content.paragraph === number)),
      };
    })
    .filter(({ heading, paragraphs }) => heading || paragraphs.length > 0);
}

/** The number of a sentence as readers are told it: s07 is sentence 7. */
export const sentenceNumber = (slug: string) => Number(slug.slice(1));

export type TextPart = { kind: 'same' | 'removed' | 'added'; text: string };

/** What a correction takes out of a text and puts into it, as parts in their order. */
export function correctionParts(original: string, corrected: string): TextPart[] {
  const before = [...original];
  const after = [...corrected];
  const common = commonLengths(before, after);
  const parts: TextPart[] = [];
  const put = (kind: TextPart['kind'], character: string) => {
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += character;
    else parts.push({ kind, text: character });
  };
  const lengthAt = (one: number, other: number) => common[one]?.[other] ?? 0;
  for (let one = 0, other = 0; one < before.length || other < after.length; ) {
    const old = before[one];
    const now = after[other];
    if (old !== undefined && old === now) {
      put('same', old);
      one += 1;
      other += 1;
    } else if (old !== undefined && (now === undefined || lengthAt(one + 1, other) >= lengthAt(one, other + 1))) {
      put('removed', old);
      one += 1;
    } else {
      put('added', now ?? '');
      other += 1;
    }
  }
  return parts;
}

/** How many characters the rests of two texts have in common, from each pair of places on. */
function commonLengths(before: string[], after: string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let one = before.length - 1; one >= 0; one -= 1) {
    const row = lengths[one] as number[];
    const below = lengths[one + 1] as number[];
    for (let other = after.length - 1; other >= 0; other -= 1) {
      row[other] =
        before[one] === after[other] ? (below[other + 1] ?? 0) + 1 : Math.max(below[other] ?? 0, row[other + 1] ?? 0);
    }
  }
  return lengths;
}
