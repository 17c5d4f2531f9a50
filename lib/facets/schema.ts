import * as z from 'zod';
import { Audience, CooperationField, IndustryChain, Purpose, WrittenLanguage } from '@/prisma/generated/enums';

/** What a record is sorted and found by, as its columns hold it. An empty list means: not stated. */
export type Facets = {
  audiences: Audience[];
  purposes: Purpose[];
  fields: CooperationField[];
  chains: IndustryChain[];
  /** an application may be written in these */
  languages: WrittenLanguage[];
};
export type FacetName = keyof Facets;

/** Every value there is, in the order in which readers are shown them. Their names: messages `facets.<facet>.<value>`. */
export const facetValues: Facets = {
  audiences: Object.values(Audience),
  purposes: Object.values(Purpose),
  fields: Object.values(CooperationField),
  chains: Object.values(IndustryChain),
  languages: Object.values(WrittenLanguage),
};
export const facetNames = Object.keys(facetValues) as FacetName[];

/** For a query that reads a record's facets. */
export const facetSelect = { audiences: true, purposes: true, fields: true, chains: true, languages: true } as const;

/** A value as it stands in an address: MACHINE_TOOLS = machine-tools. */
export function slugOf(value: string): string {
  return value.toLowerCase().replaceAll('_', '-');
}

type Box = { [Name in FacetName]: `${Name}.${Facets[Name][number]}` }[FacetName];

const boxes = facetNames.flatMap((name) => facetValues[name].map((value) => `${name}.${value}` as Box));

/** The inputs of a form that edits facets: one tick box a value, `audiences.STUDENT`. */
export const facetsShape = Object.fromEntries(boxes.map((box) => [box, z.string().optional()])) as Record<
  Box,
  z.ZodOptional<z.ZodString>
>;

/** The facets that were ticked, each list in its own order. */
export function readFacetsInput(input: Partial<Record<Box, string>>): Facets {
  const ticked = <Value extends string>(name: FacetName, values: Value[]) =>
    values.filter((value) => Boolean(input[`${name}.${value}` as Box]));
  return {
    audiences: ticked('audiences', facetValues.audiences),
    purposes: ticked('purposes', facetValues.purposes),
    fields: ticked('fields', facetValues.fields),
    chains: ticked('chains', facetValues.chains),
    languages: ticked('languages', facetValues.languages),
  };
}

/** What the boxes hold at first. */
export function facetsInput(facets: Facets): Record<string, string> {
  return Object.fromEntries(facetNames.flatMap((name) => facets[name].map((value) => [`${name}.${value}`, '1'])));
}

/** The facets of a record that has more columns. */
export function pickFacets({ audiences, purposes, fields, chains, languages }: Facets): Facets {
  return { audiences, purposes, fields, chains, languages };
}
