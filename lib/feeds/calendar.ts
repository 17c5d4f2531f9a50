import type { Locale } from '@/lib/i18n/locales';

export type CalendarEvent = {
  /** stays the same for good, also when the event is moved */
  uid: string;
  at: Date;
  changedAt: Date;
  summary: string;
  description: string;
  url: string;
};

export type Calendar = { locale: Locale; name: string; events: CalendarEvent[] };

/** A calendar as iCalendar (RFC 5545). Its events are moments, and take up nobody's time. */
export function calendarText({ locale, name, events }: Calendar): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Tianjin-Hong Kong Youth//Portal//${locale.toUpperCase()}`,
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ uid, at, changedAt, summary, description, url }: CalendarEvent): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(changedAt)}`,
    `DTSTART:${utc(at)}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    `URL:${url.replace(/[\s\p{Cc}]/gu, '')}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** A moment as 20261231T155900Z. */
function utc(moment: Date): string {
  return moment.toISOString().replace(/[-:]|\.\d+/g, '');
}

/** A text as a value takes it: its marks behind a backslash, ends of lines as \n, other controls left out. */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');
}

const mostOctets = 75;

/** Long lines go on in the next one, behind a blank; cut between characters and never through the octets of one. */
function folded(line: string): string {
  let text = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > mostOctets) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
