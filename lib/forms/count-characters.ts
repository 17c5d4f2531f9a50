/** Length of a text as a reader counts it: code points, a line break as one. */
export function countCharacters(text: string): number {
  return [...text.replace(/\r\n/g, '\n')].length;
}
