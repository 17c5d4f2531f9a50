import { expect, test } from 'vitest';
import { locales } from '@/lib/i18n/locales';
import { organisation } from '@/lib/library/kinds/organisation';
import { filterRows, readChosen } from '@/lib/list-filters';
import {
  inAddress,
  type OrganisationContent,
  type OrganisationList,
  organisationValues,
  organisationValuesOf,
  organisationWords,
  otherClasses,
  partnerClasses,
} from '@/lib/organisations/rules';

const body = (given: Partial<OrganisationContent>) => ({
  content: { organisationKind: 'PARK', place: 'TIANJIN', fields: [], chains: [], ...given } as OrganisationContent,
});

test('Every kind of organisation is in the filter, the five classes of partner first', () => {
  expect(partnerClasses).toHaveLength(5);
  expect([...partnerClasses, ...otherClasses].sort()).toEqual(
    Object.keys(organisation.fields.organisationKind.options).sort(),
  );
});

test('Options are written in addresses in small letters', () => {
  expect(inAddress('HONG_KONG')).toBe('hong-kong');
  expect(organisationValues.place).toEqual(['tianjin', 'hong-kong', 'national']);
});

test('Every value of every list has its words in each language', () => {
  for (const list of Object.keys(organisationValues) as OrganisationList[]) {
    for (const value of organisationValues[list]) {
      for (const locale of locales) expect(organisationWords(list, value)[locale], `${list} ${value}`).toBeTruthy();
    }
  }
  expect(() => organisationWords('place', 'moon')).toThrow('no value moon');
});

test('A park of Hong Kong for one chain and one field is found by each of the four', () => {
  const rows = [
    body({ organisationKind: 'PARK', place: 'HONG_KONG', fields: ['technology'], chains: ['CHAIN:robotics'] }),
    body({ organisationKind: 'UNIVERSITY', place: 'TIANJIN', fields: ['education', 'youth'] }),
  ];
  const query = { class: 'park', place: 'hong-kong', field: 'technology', chain: 'robotics' };
  const chosen = readChosen(query, organisationValues);
  expect(chosen).toEqual(query);
  expect(filterRows(rows, organisationValuesOf, chosen).found).toEqual([rows[0]]);
  const { counts } = filterRows(rows, organisationValuesOf, { place: 'tianjin' });
  expect(counts.class.of).toEqual({ university: 1 });
  expect(counts.field.of).toEqual({ education: 1, youth: 1 });
  expect(counts.place.of).toEqual({ 'hong-kong': 1, tianjin: 1 });
});
