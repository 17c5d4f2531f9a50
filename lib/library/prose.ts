/** Marks such as [P30], [F07] or [C12] in prose. */
const mark = /\[([CFGKNP]\d{2,3})\]/g;

/** The marks that a text cites, once each, in their order. */
export function citedMarks(text: string): string[] {
  return [...new Set([...text.matchAll(mark)].map(([, id]) => id ?? ''))];
}

/** A text cut at its marks: words, and the ids between them. */
export function splitAtMarks(text: string): ({ words: string } | { mark: string })[] {
  return text
    .split(mark)
    .map((part, index) => (index % 2 ? { mark: part } : { words: part }))
    .filter((part) => 'mark' in part || part.words !== '');
}
