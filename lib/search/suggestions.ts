import 'server-only';
import type { Locale } from '@/lib/i18n/locales';
import { type Suggestion, suggestPublished } from '@/lib/search/queries';

/** For so long an answer is given again; what is published since shows then. */
const keptMilliseconds = 30_000;
const mostKept = 500;
/** So many are looked for at once: suggestions must never take the database from those who read or apply. */
const mostAtOnce = 6;

type Kept = { until: number; suggestions: Promise<Suggestion[]> };

const kept = new Map<string, Kept>();
let running = 0;

/** Suggestions for what was typed, from the last moments' answers if they are among them; null when too many ask. */
export function recallSuggestions(query: string, locale: Locale, now: number): Promise<Suggestion[]> | null {
  const key = `${locale} ${query}`;
  const known = kept.get(key);
  if (known && known.until > now) return known.suggestions;
  if (running >= mostAtOnce) return null;
  running += 1;
  const suggestions = suggestPublished({ query, locale }).finally(() => {
    running -= 1;
  });
  suggestions.catch(() => kept.delete(key));
  kept.delete(key);
  kept.set(key, { until: now + keptMilliseconds, suggestions });
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
  return suggestions;
}
