import type { Locale } from '@/lib/i18n/locales';
import type { Segment } from '@/lib/search/marks';

/** A suggestion as the browser gets it. */
export type SuggestedTitle = {
  title: Segment[];
  href: string;
  /** the word for its kind */
  kind: string;
  /** where the title is not in the reader's language */
  lang?: Locale;
};
