import { describe, expect, test } from 'vitest';
import { type CalendarEvent, calendarText } from '@/lib/feeds/calendar';

const event: CalendarEvent = {
  uid: 'call:JF2026-2:closes@portal.test',
  at: new Date('2026-12-31T23:59:00+08:00'),
  changedAt: new Date('2026-11-25T10:00:00.123+08:00'),
  summary: 'Closes: R\\D; second, last',
  description: 'Round 2\r\nCloses at\u0007 23:59\nhttps://portal.test/en',
  url: 'https://portal.test/en/programmes/joint\r\nX-MADE-UP:1',
};
const write = (given: Partial<CalendarEvent> = {}) =>
  calendarText({ locale: 'en', name: 'Deadlines, all', events: [{ ...event, ...given }] });
const unfold = (text: string) => text.replaceAll('\r\n ', '');
const lineOf = (text: string, name: string) =>
  unfold(text)
    .split('\r\n')
    .find((line) => line.startsWith(`${name}:`));

test('A calendar is iCalendar, with the marks of its texts escaped and nothing that could begin another line', () => {
  expect(write()).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Tianjin-Hong Kong Youth//Portal//EN',
      'NAME:Deadlines\\, all',
      'X-WR-CALNAME:Deadlines\\, all',
      'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
      'X-PUBLISHED-TTL:PT6H',
      'BEGIN:VEVENT',
      'UID:call:JF2026-2:closes@portal.test',
      'DTSTAMP:20261125T020000Z',
      'DTSTART:20261231T155900Z',
      'SUMMARY:Closes: R\\\\D\\; second\\, last',
      'DESCRIPTION:Round 2\\nCloses at 23:59\\nhttps://portal.test/en',
      'URL:https://portal.test/en/programmes/jointX-MADE-UP:1',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

describe('A long line', () => {
  test.each([
    ['English', 'The joint funding programme of the China Postdoctoral Science Foundation. '.repeat(6)],
    ['Chinese', '截止：中國博士後科學基金會與天津市聯合資助項目，第二批。'.repeat(9)],
    ['characters beyond the first plane', '𠮷𠝹🏮'.repeat(60)],
    ['characters of every size', 'aé氫🏮'.repeat(50)],
    ['escapes', 'a,b;c\\d\n'.repeat(40)],
  ])('of %s has at most 75 octets a piece, each whole in UTF-8, and reads the same put together', (_, summary) => {
    const text = write({ summary });
    const lines = text.split('\r\n');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.filter((line) => !line.isWellFormed())).toEqual([]);
    const written = summary.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
    expect(lineOf(text, 'SUMMARY')).toBe(`SUMMARY:${written}`);
  });

  test('is cut only when it has to be', () => {
    const lines = (length: number) => write({ summary: 'x'.repeat(length) }).split('\r\n');
    const fits = 75 - 'SUMMARY:'.length;
    expect(lines(fits).filter((line) => line.startsWith(' '))).toEqual([]);
    expect(lines(fits + 1).filter((line) => line.startsWith(' '))).toEqual([' x']);
    expect(lines(fits + 75).filter((line) => line.startsWith(' '))).toEqual([` ${'x'.repeat(74)}`, ' x']);
  });
});
