import { type Facets, facetValues } from '@/lib/facets/schema';
import type { LocalizedText } from '@/lib/i18n/localized-text';
import { type Direction, Stated } from '@/prisma/generated/enums';

export type OpportunityState = (typeof opportunityStates)[number];
/** standing = a programme that one can take up, but without a call now */
export const opportunityStates = ['OPEN', 'UPCOMING', 'STANDING', 'CLOSED'] as const;

/** Something that can be applied for or taken up, wherever it comes from. Its facets are empty where nothing is stated. */
export type Opportunity = Facets & {
  /** stays the same for good: alerts know by it what they have told */
  id: string;
  title: LocalizedText;
  /** which round of it, if it comes in rounds */
  round: LocalizedText | null;
  summary: LocalizedText;
  forWhom: LocalizedText | null;
  /** what it gives: word for word from the document where there are such words, else in ours. None = not stated */
  gives: { quote: string | null; text: LocalizedText | null }[];
  issuers: LocalizedText[];
  direction: Direction;
  /** NOT_STATED = it leads to the Mainland; whether to Tianjin its record does not say */
  coversTianjin: 'STATED_YES' | 'NOT_STATED';
  hongKongApplicants: Stated;
  /** no dates at all = standing; only a beginning = open from then on */
  opensAt: Date | null;
  closesAt: Date | null;
  publishedAt: Date;
  /** when somebody last changed it */
  updatedAt: Date;
  isSample: boolean;
  /** others run it and keep its dates: that none stands here does not mean that there is no call */
  isRunElsewhere: boolean;
  /** where it is described: a path of the portal without language, or the address of somebody else's page */
  page: { path: string } | { outside: string };
};

const notStated = 'NOT_STATED';

/** What opportunities are filtered by, with every value, in the order of the page. */
export const filterValues = {
  states: opportunityStates,
  closing: ['WITHIN_7_DAYS', 'WITHIN_30_DAYS', 'WITHIN_90_DAYS', 'NO_DATE'],
  audiences: [...facetValues.audiences, notStated],
  purposes: [...facetValues.purposes, notStated],
  hongKongApplicants: Object.values(Stated),
  cities: ['TIANJIN', 'HONG_KONG', notStated],
  fields: [...facetValues.fields, notStated],
  chains: [...facetValues.chains, notStated],
  languages: [...facetValues.languages, notStated],
} as const satisfies Record<string, readonly string[]>;

export type FilterName = keyof typeof filterValues;
export const filterNames = Object.keys(filterValues) as FilterName[];

/** Any of the values of a list, all of the lists, and all of the words. An empty list asks for nothing. */
export type OpportunityFilter = { words: string } & Record<FilterName, string[]>;

export const opportunitySorts = ['closing', 'newest', 'title'] as const;
export type OpportunitySort = (typeof opportunitySorts)[number];
