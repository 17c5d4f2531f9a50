import type { Locale } from '@/lib/i18n/locales';
import { type Hit, hitsIn, type Segment, segmentsOf } from '@/lib/search/marks';
import type { Word } from '@/lib/search/parse-query';

/** How much of a text is shown, in characters; Chinese says more in fewer. */
const shown: Record<Locale, number> = { 'zh-HK': 110, 'zh-CN': 110, en: 240 };
/** Further in nobody looks for the place of a hit. */
const deepest = 20_000;

/** The part of a document that shows why it was found: of the summary if it is there, else of the body. */
export function excerptOf(
  { summary, body, textLocale }: { summary: string; body: string; textLocale: Locale },
  words: Word[],
): Segment[] {
  const inSummary = hitsIn(summary, words);
  const text = body.slice(0, deepest);
  const inBody = inSummary.length > 0 ? [] : hitsIn(text, words);
  if (inBody.length > 0) return windowOf(text, inBody, shown[textLocale]);
  return summary === '' ? windowOf(text, [], shown[textLocale]) : windowOf(summary, inSummary, shown[textLocale]);
}

function windowOf(text: string, hits: Hit[], size: number): Segment[] {
  const first = hits[0]?.start ?? 0;
  const start = first < size * 0.6 ? 0 : beginningBefore(text, first, size / 3);
  const end = endAfter(text, start, size);
  const segments = segmentsOf(text, hits, start, end);
  if (start > 0) segments.unshift({ text: '… ', hit: false });
  if (end < text.trimEnd().length) segments.push({ text: ' …', hit: false });
  return segments;
}

// At the start of a sentence, a part of one, or at least of a word.
function beginningBefore(text: string, at: number, room: number): number {
  const from = Math.max(0, Math.floor(at - room));
  const before = text.slice(from, at);
  const sentence = Math.max(...['。', '；', '\n', '. '].map((mark) => before.lastIndexOf(mark)));
  if (sentence >= 0) return from + sentence + (before.startsWith('. ', sentence) ? 2 : 1);
  const pause = Math.max(before.indexOf('，'), before.indexOf(' '));
  return pause >= 0 ? from + pause + 1 : from;
}

function endAfter(text: string, start: number, size: number): number {
  if (text.length - start <= size * 1.15) return text.length;
  const end = start + size;
  const isWord = /[a-z\d]/i;
  let at = end;
  while (at > start + size / 2 && isWord.test(text[at] ?? '') && isWord.test(text[at - 1] ?? '')) at -= 1;
  return at > start + size / 2 ? at : end;
}
