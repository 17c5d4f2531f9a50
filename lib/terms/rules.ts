import type { Locale } from '@/lib/i18n/locales';
import { locales } from '@/lib/i18n/locales';
import type { LocalizedText } from '@/lib/i18n/localized-text';
import { shownText } from '@/lib/i18n/localized-text';
import type { ContentOfKind } from '@/lib/library/kind';
import { term } from '@/lib/library/kinds/term';

/** Where a term comes from: named in the reply (N01 to N51), or met elsewhere. */
export const termOrigins = ['reply', 'other'] as const;
export type TermOrigin = (typeof termOrigins)[number];

export type TermKind = keyof typeof term.fields.nameKind.options;
export const termKinds = Object.keys(term.fields.nameKind.options) as TermKind[];

/** What a reader has asked to see, as it stands in the address. */
export type TermView = { origin: TermOrigin | null; kind: TermKind | null; words: string };

/** A term as lists need it. */
export type ListedTerm = { slug: string; content: ContentOfKind<typeof term> };

/** As many as hold the names of the reply on one page; on a phone each is a card. */
export const termsPerPage = 60;

const isNumber = /^N\d{2}$/;

export function originOf(slug: string): TermOrigin {
  return isNumber.test(slug) ? 'reply' : 'other';
}

/** Reads `?from=…&kind=…&q=…`; anything unknown is as if it had not been asked. */
export function readTermView(asked: Record<string, string | string[] | undefined>): TermView {
  return {
    origin: termOrigins.find((origin) => origin === asked.from) ?? null,
    kind: termKinds.find((kind) => kind === asked.kind) ?? null,
    words: typeof asked.q === 'string' ? asked.q.trim().slice(0, 100) : '',
  };
}

/** The address of a view, without what is not asked. */
export function termQuery({ origin, kind, words }: TermView, page = 1): string {
  const parts = { from: origin, kind, q: words, page: page > 1 ? String(page) : null };
  const asked = Object.entries(parts).filter((pair): pair is [string, string] => Boolean(pair[1]));
  return asked.length === 0 ? '' : `?${new URLSearchParams(asked)}`;
}

/** The terms of a view. Every word has to stand somewhere in a term, in whatever language it was typed. */
export function filterTerms<Term extends ListedTerm>(terms: Term[], { origin, kind, words }: TermView): Term[] {
  const wanted = fold(words).split(/\s+/).filter(Boolean);
  return terms.filter(
    ({ slug, content }) =>
      (origin === null || originOf(slug) === origin) &&
      (kind === null || content.nameKind === kind) &&
      wanted.every((word) => searchable(slug, content).includes(word)),
  );
}

/** One page of a list; a page too far is the last one. */
export function pageOfTerms<Term>(terms: Term[], asked: number): { page: number; pages: number; shown: Term[] } {
  const pages = Math.max(1, Math.ceil(terms.length / termsPerPage));
  const page = Math.min(asked, pages);
  return { page, pages, shown: terms.slice((page - 1) * termsPerPage, page * termsPerPage) };
}

/**
 * The names of the reply by their numbers, then the others as a dictionary of the reader's language has them:
 * by strokes in Hong Kong, by pinyin in Tianjin, by the alphabet in English.
 */
export function orderTerms<Term extends ListedTerm>(terms: Term[], locale: Locale): Term[] {
  const { compare } = new Intl.Collator(locale, { ignorePunctuation: true, numeric: true });
  const title = ({ content }: Term) => shownText(content.title, locale).text;
  const numbered = terms.filter(({ slug }) => originOf(slug) === 'reply');
  const others = terms.filter(({ slug }) => originOf(slug) === 'other');
  return [
    ...numbered.toSorted((one, other) => (one.slug < other.slug ? -1 : 1)),
    ...others.toSorted((one, other) => compare(title(one), title(other))),
  ];
}

/** The terms before and after one, of the names in the reply; none for a term without a number. */
export function neighboursOf<Term extends { slug: string }>(
  terms: Term[],
  slug: string,
): { previous: Term | null; next: Term | null } {
  const numbered = terms.filter((one) => originOf(one.slug) === 'reply').toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  const at = numbered.findIndex((one) => one.slug === slug);
  if (at < 0) return { previous: null, next: null };
  return { previous: numbered[at - 1] ?? null, next: numbered[at + 1] ?? null };
}

/** Every word of a term in which a reader may look for it, the N number with them. */
function searchable(slug: string, { title, variants, summary, gloss, quote }: ListedTerm['content']): string {
  const texts = [title, variants, summary, gloss].filter((text): text is LocalizedText => text !== null);
  const number = originOf(slug) === 'reply' ? slug : '';
  return fold([number, quote ?? '', ...texts.flatMap((text) => locales.map((locale) => text[locale].text))].join('\n'));
}

/** Without the differences that nobody types: full-width forms, case, marks of quotation. */
function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[“”‘’"'「」『』]/g, '');
}
