import { locales } from '@/lib/i18n/locales';
import type { LocalizedText } from '@/lib/i18n/localized-text';
import { chainNames } from '@/lib/library/chain-names';
import type { Facets } from '@/lib/library/facets';
import { readLink } from '@/lib/library/fields';
import type { ContentOfKind } from '@/lib/library/kind';
import { districts, station } from '@/lib/library/kinds/station';
import { chains } from '@/lib/library/shared-options';

/** What of a published record is asked for here. */
export type PublishedStation = { slug: string; isSample: boolean; content: ContentOfKind<typeof station> };

/** What the finder narrows by, under the names that stand in the address. */
export const stationFacets: Facets<PublishedStation, 'kind' | 'chain' | 'district'> = {
  kind: { options: Object.keys(station.fields.stationKind.options), of: ({ content }) => [content.stationKind] },
  chain: { options: Object.keys(chains), of: ({ content }) => content.chains.map((link) => readLink(link).slug) },
  district: {
    options: Object.keys(districts),
    of: ({ content }) => (content.district ? [content.district] : []),
  },
};

/** What the words of a search are looked for in: name, unit, disciplines, district and chains in all three languages. */
export function stationText({ content }: PublishedStation): string {
  const { title, unit, disciplines, district } = content;
  const own = [title, unit, disciplines].flatMap((text) => (text ? everyLanguage(text) : []));
  const ofChains = chainNames(content.chains).flatMap((names) => Object.values(names));
  return [...own, ...(district ? Object.values(districts[district]) : []), ...ofChains].join('\n');
}

/** Units with a source first, invented samples after them; within both the order of the officials. */
export function realFirst<Row extends { isSample: boolean }>(rows: Row[]): Row[] {
  return [...rows.filter(({ isSample }) => !isSample), ...rows.filter(({ isSample }) => isSample)];
}

const everyLanguage = (text: LocalizedText) => locales.map((locale) => text[locale].text);
