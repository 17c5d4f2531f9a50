import { type Actor, isAdministrator, organisationsAs } from '@/lib/auth/actor';
import { addWorkingDays, daysUntil, endOfDayAfter } from '@/lib/dates';
import { isOpen } from '@/lib/enquiries/states';
import { type EnquiryTopic, topicKeys, topics } from '@/lib/enquiries/topics';
import { locales } from '@/lib/i18n/locales';
import type { EnquiryState } from '@/prisma/generated/enums';

const mostCharacters = 300;
/** Letters, digits and hyphens between slashes, perhaps a query and a place on the page. No dots: nothing leads upward. */
const pagePath = /^\/(?:[\w-]+(?:\/[\w-]+)*)?(?:\?[\w.~%=&+,:-]+)?(?:#[\w-]+)?$/;
/** First parts of addresses that are not public pages, or ask the question themselves. */
const otherAreas = new Set([
  ...['my', 'review', 'admin', 'door', 'api', 'design', 'contact', 'enquiries', '_next'],
  ...['sign-in', 'sign-up', 'forgot-password', 'reset-password', 'verify-email', 'confirm-email', 'unsubscribe'],
]);

/** The public page that a question is about, as a path without language; null when `value` is anything else. */
export function readAbout(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > mostCharacters || !pagePath.test(value)) return null;
  const withLocale = locales.find((locale) => new RegExp(`^/${locale}(?=[/?#]|$)`).test(value));
  const rest = withLocale ? value.slice(withLocale.length + 1) : value;
  const path = rest.startsWith('/') ? rest : `/${rest}`;
  return otherAreas.has(areaOf(path)) ? null : path;
}

/** The topic that questions about a page have unless one says otherwise. */
export function topicAbout(about: string): EnquiryTopic {
  const area = areaOf(about);
  return topicKeys.find((topic) => (topics[topic].pages as readonly string[]).includes(area)) ?? 'GENERAL';
}

function areaOf(path: string): string {
  return /^\/([\w-]*)/.exec(path)?.[1]?.toLowerCase() ?? '';
}

/** Until when an answer to this topic is promised: 23:59 of the last working day (Monday to Friday). */
export function answerDueAt(topic: EnquiryTopic, from: Date): Date {
  return endOfDayAfter(addWorkingDays(from, topics[topic].workingDays), 0);
}

/** Officials are reminded of what is overdue or due until then: the end of the next working day. */
export function reminderHorizon(now: Date): Date {
  return endOfDayAfter(addWorkingDays(now, 1), 0);
}

/** Days of the calendar until the promised date, negative when it is over; null when nobody waits for an answer. */
export function daysToAnswer(enquiry: { state: EnquiryState; dueAt: Date }, now: Date): number | null {
  return isOpen(enquiry.state) ? daysUntil(enquiry.dueAt, now) : null;
}

/** Officials deal with what was asked of their bureau, administrators with everything; as a condition of a query. */
export function dealtWithBy(actor: Actor): { organisationId?: { in: string[] } } {
  return isAdministrator(actor) ? {} : { organisationId: { in: organisationsAs(actor, 'OFFICIAL') } };
}

/** In whose name an official writes: the enquiry's bureau if they belong to it; otherwise those who run the portal. */
export function writesFor(actor: Actor, enquiry: { organisationId: string | null }): string | null {
  const { organisationId } = enquiry;
  return organisationId !== null && organisationsAs(actor, 'OFFICIAL').includes(organisationId) ? organisationId : null;
}
