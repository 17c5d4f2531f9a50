const address = /https?:\/\/[^\s<>"'，。；：、！？（）「」“”]+/g;

/** A text in pieces: addresses that can be followed, without the punctuation after them, and the words between. */
export function splitLinks(text: string): { text: string; isLink: boolean; at: number }[] {
  const pieces: { text: string; isLink: boolean; at: number }[] = [];
  let end = 0;
  const add = (to: number, isLink: boolean) => {
    if (to > end) pieces.push({ text: text.slice(end, to), isLink, at: end });
    end = Math.max(end, to);
  };
  for (const match of text.matchAll(address)) {
    add(match.index, false);
    add(match.index + match[0].replace(/[.,;:!?)]+$/, '').length, true);
  }
  add(text.length, false);
  return pieces;
}
