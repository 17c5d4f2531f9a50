import { describe, expect, test } from 'vitest';
import { toCsv } from '@/lib/csv';
import { figureColumns, figureRows, openFigure, openSources } from '@/lib/figures/rows';
import { makeLocalizedText } from '@/lib/i18n/localized-text';
import { makePoint, makeShownFigure, makeShownSource } from '@/tests/support/makers/figures';

const portal = 'https://portal.test';
const area = makeShownFigure({
  id: 'F01',
  value: '69',
  numeric: 69,
  unit: 'km²',
  quote: '形成69平方公里“一核两翼”发展格局',
  series: [makePoint('2025-05-18', 95.67), makePoint('2023-08-25', 69, makeShownSource('P06'))],
});

describe('Rows of the table', () => {
  test('a row for the value, then one for each value over time, oldest first, each with its own source', () => {
    const rows = figureRows([area, makeShownFigure({ id: 'F05' })], portal);
    expect(rows.map(({ id, row, date, number, sources }) => [id, row, date, number, sources])).toEqual([
      ['F01', 'value', null, 69, 'P00'],
      ['F01', 'series', '2023-08-25', 69, 'P06'],
      ['F01', 'series', '2025-05-18', 95.67, 'P09'],
      ['F05', 'value', null, null, 'P00'],
    ]);
  });

  test('a value that the press gives is not told as the document’s', () => {
    expect(figureRows([area], portal).map(({ origin }) => origin)).toEqual(['DOCUMENT', 'PUBLIC', 'PUBLIC']);
  });

  test('no row has a cell without a column', () => {
    const columns = new Set(figureColumns);
    const strange = figureRows([area], portal).flatMap((row) => Object.keys(row).filter((name) => !columns.has(name)));
    expect(strange).toEqual([]);
  });

  test('what a machine converted, and what nobody has written, is left out', () => {
    const value = makeLocalizedText({ 'zh-CN': '69', 'zh-HK': '六十九' });
    value['zh-HK'].state = 'machine';
    const [row] = figureRows([makeShownFigure({ value })], portal);
    expect([row?.['value_zh-CN'], row?.['value_zh-HK'], row?.value_en]).toEqual(['69', null, null]);
    expect(openFigure(makeShownFigure({ value }), portal).value).toEqual({ 'zh-CN': '69', 'zh-HK': null, en: null });
  });
});

test('The open form of a figure names its sources by their numbers, and they are told once, in order', () => {
  const open = openFigure(area, portal);
  expect(open).toMatchObject({
    address: 'https://portal.test/figures/F01',
    number: 69,
    sources: ['P00'],
    series: [
      { date: '2023-08-25', number: 69, sources: ['P06'] },
      { date: '2025-05-18', number: 95.67, sources: ['P09'] },
    ],
  });
  expect(openSources([area, area]).map(({ id, grade }) => [id, grade])).toEqual([
    ['P00', 'DOCUMENT'],
    ['P06', 'B'],
    ['P09', 'B'],
  ]);
});

describe('As CSV', () => {
  const rows = [
    { name: '天開園，「一核兩翼」', number: 95.67 },
    { name: '=HYPERLINK("https://example.test")', number: -5 },
  ];

  test('Excel is told that it is UTF-8, and each line ends as it expects', () => {
    const csv = toCsv(rows, ['name', 'number']);
    expect(csv.startsWith('\uFEFFname,number\r\n')).toBe(true);
    expect(csv).toContain('天開園，「一核兩翼」,95.67\r\n');
  });

  test.each(['=1+1', '+852 2345', '-1', '@sum', '\tx', '\rx', '＝1', '＋1', '－1', '＠x'])(
    'a text that a spreadsheet would take for a formula is made harmless: %j',
    (name) => {
      const [, line = ''] = toCsv([{ name }], ['name']).split('\r\n');
      expect(line.replace(/^"/, '').startsWith("'")).toBe(true);
    },
  );

  test('a number below zero stays a number; quotation marks and commas stay inside of their cell', () => {
    expect(toCsv(rows, ['name', 'number']).split('\r\n')[2]).toBe(`"'=HYPERLINK(""https://example.test"")",-5`);
    expect(toCsv([{ name: 'a "b", c' }], ['name'])).toBe('\uFEFFname\r\n"a ""b"", c"\r\n');
  });
});
