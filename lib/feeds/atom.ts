import type { Locale } from '@/lib/i18n/locales';

export type FeedEntry = {
  /** an address that stays the entry's own */
  id: string;
  url: string;
  title: string;
  summary: string;
  category: { term: string; label: string };
  publishedAt: Date;
  updatedAt: Date;
};

export type Feed = {
  locale: Locale;
  /** its own address, and that of the page it goes with */
  url: string;
  pageUrl: string;
  title: string;
  subtitle: string;
  author: string;
  entries: FeedEntry[];
};

/** A feed as Atom 1.0 (RFC 4287). */
export function atomFeed({ locale, url, pageUrl, title, subtitle, author, entries }: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `<id>${escaped(url)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<subtitle>${escaped(subtitle)}</subtitle>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(url)}"/>`,
    `<link rel="alternate" type="text/html" hreflang="${locale}" href="${escaped(pageUrl)}"/>`,
    `<updated>${lastChange(entries).toISOString()}</updated>`,
    `<author><name>${escaped(author)}</name></author>`,
    ...entries.map(atomEntry),
    '</feed>',
    '',
  ].join('\n');
}

/** When the newest entry was last changed; the beginning of time for a feed without any. */
export function lastChange(entries: Pick<FeedEntry, 'updatedAt'>[]): Date {
  return new Date(Math.max(0, ...entries.map(({ updatedAt }) => updatedAt.getTime())));
}

function atomEntry({ id, url, title, summary, category, publishedAt, updatedAt }: FeedEntry): string {
  return [
    '<entry>',
    `<id>${escaped(id)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<link rel="alternate" type="text/html" href="${escaped(url)}"/>`,
    `<published>${publishedAt.toISOString()}</published>`,
    `<updated>${updatedAt.toISOString()}</updated>`,
    `<category term="${escaped(category.term)}" label="${escaped(category.label)}"/>`,
    `<summary>${escaped(summary)}</summary>`,
    '</entry>',
  ].join('\n');
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** A text as XML takes it: marks as entities, characters that XML 1.0 does not know left out. */
function escaped(text: string): string {
  return [...text]
    .filter((character) => isXmlCharacter(character.codePointAt(0) ?? 0))
    .map((character) => entities[character] ?? character)
    .join('');
}

function isXmlCharacter(code: number): boolean {
  return (
    code === 0x9 ||
    code === 0xa ||
    code === 0xd ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000
  );
}
