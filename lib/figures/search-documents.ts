import 'server-only';
import type { Transaction } from '@/lib/db';
import { readFigure } from '@/lib/figures/read';
import { locales } from '@/lib/i18n/locales';
import { type LocalizedText, makeLocalizedText } from '@/lib/i18n/localized-text';
import { refreshSearchDocuments } from '@/lib/search/index-documents';
import type { SearchSource } from '@/lib/search/source';
import { searchableTexts } from '@/lib/search/texts';

/** Makes a figure found as it now stands. */
export async function indexFigure(tx: Transaction, id: string): Promise<void> {
  await refreshSearchDocuments(tx, `figure:${id}`, async () => {
    const row = await tx.figure.findUnique({ where: { id } });
    if (!row) return [];
    const { label, value, unit, asOf, caution, quote } = readFigure({ ...row, sources: [] });
    const quotation = quote === null ? null : makeLocalizedText({ 'zh-CN': `“${quote}”` });
    const texts = searchableTexts({ title: label, summary: [number(value, unit), asOf], body: [caution, quotation] });
    return [{ kind: 'FIGURE', slug: id, path: `/figures#${id}`, texts }];
  });
}

export const figureSource: SearchSource = {
  prefix: 'figure',
  listIds: async (tx) => (await tx.figure.findMany({ select: { id: true } })).map(({ id }) => id),
  index: indexFigure,
};

function number(value: LocalizedText | null, unit: LocalizedText | null): LocalizedText | null {
  if (!value) return null;
  const words = (locale: (typeof locales)[number]) => `${value[locale].text} ${unit?.[locale].text ?? ''}`.trim();
  return makeLocalizedText(Object.fromEntries(locales.map((locale) => [locale, words(locale)])));
}
