import { describe, expect, test } from 'vitest';
import { narrowBy } from '@/lib/facet-counts';
import { makeLocalizedText } from '@/lib/i18n/localized-text';
import type { ContentOfKind, Kind } from '@/lib/library/kind';
import { scheme } from '@/lib/library/kinds/scheme';
import { doorsOf, schemeFacets } from '@/lib/schemes/rules';
import { sources } from '@/prisma/seed/content/sources';
import { schemeRecords } from '@/prisma/seed/library/schemes';

const some = makeLocalizedText({ en: 'some' }, 'en');
const records = schemeRecords.records.map(({ slug, content }) => ({
  slug,
  content: content as unknown as ContentOfKind<typeof scheme>,
}));

test.each([
  ['a person joins', { how: some, run: null }, ['join']],
  ['an organisation runs a project', { how: null, run: some }, ['run']],
  ['both', { how: some, run: some }, ['join', 'run']],
  ['neither is stated', { how: null, run: null }, []],
])('Doors into a scheme: %s', (_what, content, doors) => {
  expect(doorsOf(content)).toEqual(doors);
});

describe('The schemes of the seed', () => {
  test('those of the youth bureau that fund organisations have both doors', () => {
    const funding = records.filter(({ content }) => content.applicant === 'organisation');
    expect(funding.map(({ slug }) => slug)).toEqual(['youth-internship-mainland', 'youth-exchange-mainland']);
    for (const { content } of funding) expect(doorsOf(content)).toEqual(['join', 'run']);
  });

  test('every scheme has a way in', () => {
    expect(records.filter(({ content }) => doorsOf(content).length === 0)).toEqual([]);
  });

  test('only two cover Tianjin by what is stated; silence is never a yes', () => {
    const covering = records.filter(({ content }) => content.coversTianjin === 'STATED_YES');
    expect(covering.map(({ slug }) => slug)).toEqual(['youth-internship-mainland', 'mainland-hong-kong-joint-funding']);
    expect(narrowBy(records, schemeFacets, { tianjin: 'STATED_NO' }).rows).toHaveLength(2);
  });

  test('the page of a body that is linked is the address of a source that is cited', () => {
    const addresses = new Map(sources.map(({ id, address, grade }) => [id, { address, grade }]));
    for (const { slug, content } of records) {
      if (!content.site) continue;
      const cited = content.sources.map((id) => addresses.get(id));
      expect(
        cited.filter((source) => source?.address === content.site && ['A', 'B'].includes(source.grade)),
        slug,
      ).toHaveLength(1);
    }
  });

  test('are declared as schemes', () => {
    expect(schemeRecords.kind).toBe(scheme as unknown as Kind);
  });
});
