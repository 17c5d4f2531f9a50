import type { Locale } from '@/lib/i18n/locales';

export type RssItem = {
  title: string;
  /** the whole address, which is also what readers tell items apart by */
  link: string;
  description: string;
  date: Date;
  categories?: string[];
};

type Feed = {
  title: string;
  /** the page that the feed is of */
  link: string;
  /** the feed's own address */
  self?: string;
  description: string;
  locale: Locale;
  items: RssItem[];
};

/** A feed as RSS 2.0. Whatever stands in a text stays text. */
export function rssFeed({ title, link, self, description, locale, items }: Feed): string {
  const latest = items.reduce<Date | null>((last, { date }) => (last && last > date ? last : date), null);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">',
    '<channel>',
    element('title', title),
    element('link', link),
    element('description', description),
    element('language', locale.toLowerCase()),
    self ? `<atom:link href="${escapeXml(self)}" rel="self" type="application/rss+xml"/>` : '',
    latest ? element('lastBuildDate', latest.toUTCString()) : '',
    ...items.map(item),
    '</channel>',
    '</rss>',
    '',
  ]
    .filter((line, index, lines) => line !== '' || index === lines.length - 1)
    .join('\n');
}

function item({ title, link, description, date, categories = [] }: RssItem): string {
  return [
    '<item>',
    element('title', title),
    element('link', link),
    element('guid', link),
    element('pubDate', date.toUTCString()),
    ...categories.map((category) => element('category', category)),
    element('description', description),
    '</item>',
  ].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Characters that XML cannot carry at all are left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
