import { expect, test } from 'vitest';
import { facetNames, facetsInput, facetValues, readFacetsInput, slugOf } from '@/lib/facets/schema';
import { locales } from '@/lib/i18n/locales';
import { loadMessages } from '@/lib/i18n/messages';
import { filterNames, filterValues } from '@/lib/opportunities/schema';

test.each(locales)('In %s every value of every list has a name, and there are no others', async (locale) => {
  const { names, ...lists } = (await loadMessages(locale)).facets;
  expect(Object.keys(names).sort()).toEqual([...filterNames].sort());
  for (const name of filterNames) expect(Object.keys(lists[name]), name).toEqual([...filterValues[name]]);
  expect(Object.keys(lists).sort()).toEqual([...filterNames].sort());
});

test('The six chains have the addresses of their pages', () => {
  expect(facetValues.chains.map(slugOf)).toEqual([
    'hydrogen',
    'biomedicine',
    'cybersecurity-industrial-internet',
    'machine-tools',
    'new-energy-connected-vehicles',
    'robotics',
  ]);
});

test('What was ticked is read, in the order of the lists', () => {
  const nothing = { audiences: [], purposes: [], fields: [], chains: [], languages: [] };
  expect(readFacetsInput({})).toEqual(nothing);
  expect(readFacetsInput({ 'fields.YOUTH': '1', 'fields.PORT': '1', 'audiences.TEACHER': '' })).toEqual({
    ...nothing,
    fields: ['PORT', 'YOUTH'],
  });
  expect(readFacetsInput(facetsInput(facetValues))).toEqual(facetValues);
  expect(facetNames).toEqual(Object.keys(nothing));
});
