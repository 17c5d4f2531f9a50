import type { ContentOfKind } from '@/lib/library/kind';
import { organisation } from '@/lib/library/kinds/organisation';
import { chains, cooperationFields, places } from '@/lib/library/shared-options';
import type { Chosen } from '@/lib/list-filters';

export type OrganisationContent = ContentOfKind<typeof organisation>;
export type OrganisationList = 'class' | 'place' | 'field' | 'chain';
export type OrganisationChoice = Chosen<OrganisationList>;

/** The five classes of partner that the reply speaks of (N48); then everybody else a reader may have to ask. */
export const partnerClasses = ['PARK', 'UNIVERSITY', 'INSTITUTE', 'COMPANY', 'INVESTOR'] as const;
export const otherClasses = ['GOVERNMENT', 'FOUNDATION', 'ASSOCIATION'] as const;

/** How an option of a record is written in an address: HONG_KONG → hong-kong. */
export const inAddress = (option: string) => option.toLowerCase().replaceAll('_', '-');

/** The values of each list, as they stand in addresses. */
export const organisationValues: Record<OrganisationList, readonly string[]> = {
  class: [...partnerClasses, ...otherClasses].map(inAddress),
  place: Object.keys(places).map(inAddress),
  field: Object.keys(cooperationFields),
  chain: Object.keys(chains),
};

type Row = { content: OrganisationContent };

/** What an organisation has of each list. */
export const organisationValuesOf: Record<OrganisationList, (row: Row) => readonly string[]> = {
  class: ({ content }) => [inAddress(content.organisationKind)],
  place: ({ content }) => [inAddress(content.place)],
  field: ({ content }) => content.fields,
  chain: ({ content }) => content.chains.map((link) => link.replace('CHAIN:', '')),
};

const options = {
  class: organisation.fields.organisationKind.options,
  place: places,
  field: cooperationFields,
  chain: chains,
} as const;

/** The words of a value as it stands in an address. */
export function organisationWords(list: OrganisationList, value: string) {
  const found = Object.entries(options[list]).find(([option]) => inAddress(option) === value);
  if (!found) throw new Error(`The list ${list} has no value ${value}`);
  return found[1];
}
