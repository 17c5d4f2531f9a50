import 'server-only';
import { daysUntil, formatDate } from '@/lib/dates';
import { db, type Transaction, transaction } from '@/lib/db';
import { type DeskPerson, listPeopleToTell } from '@/lib/enquiries/desk/people';
import { reminderHorizon } from '@/lib/enquiries/rules';
import { openStates } from '@/lib/enquiries/states';
import { readTopic, topics } from '@/lib/enquiries/topics';
import { type Locale, readLocale } from '@/lib/i18n/locales';
import { translatorFor } from '@/lib/i18n/translator';
import { sendMail } from '@/lib/notifications/notify';

type Waiting = { number: string; topic: string; dueAt: Date };

/**
 * Mails everybody who answers what is overdue, due today or on the next working day: to the owner of each enquiry,
 * and where it has none to everybody of its desk. Once a day each, however often it runs. Answers how many mails.
 */
export async function remindOfEnquiries(now = new Date()): Promise<number> {
  const waiting = await db().enquiry.findMany({
    where: { state: { in: [...openStates] }, dueAt: { lte: reminderHorizon(now) } },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    select: { number: true, topic: true, dueAt: true, ownerId: true, organisationId: true },
  });
  const told = new Map<string, { person: DeskPerson; enquiries: Waiting[] }>();
  const desks = new Map<string, DeskPerson[]>();
  for (const enquiry of waiting) {
    const desk = `${enquiry.ownerId}/${enquiry.organisationId}`;
    const people = desks.get(desk) ?? (await listPeopleToTell(db(), enquiry));
    desks.set(desk, people);
    for (const person of people) {
      const entry = told.get(person.id) ?? { person, enquiries: [] };
      entry.enquiries.push(enquiry);
      told.set(person.id, entry);
    }
  }
  let sent = 0;
  for (const { person, enquiries } of told.values()) {
    if (await transaction((tx) => remindOnce(tx, person, enquiries, now))) sent += 1;
  }
  return sent;
}

/** The row of the day and the mail in one transaction: of two runs at once the second waits, and finds it done. */
async function remindOnce(tx: Transaction, person: DeskPerson, enquiries: Waiting[], now: Date): Promise<boolean> {
  const day = new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
  const { count } = await tx.enquiryReminder.createMany({ data: [{ userId: person.id, day }], skipDuplicates: true });
  if (count === 0) return false;
  const { email: to, name, locale } = person;
  const list = await listed(readLocale(locale), enquiries, now);
  const data = { name, count: String(enquiries.length), list };
  await sendMail(tx, { to, locale, kind: 'enquiryDigest', data, link: '/admin/enquiries' });
  return true;
}

async function listed(locale: Locale, enquiries: Waiting[], now: Date): Promise<string> {
  const t = await translatorFor(locale);
  const lines = enquiries.map(({ number, topic, dueAt }) => {
    const days = daysUntil(dueAt, now);
    const late = dueAt < now;
    const values = { number, topic: topics[readTopic(topic)].label[locale], date: formatDate(dueAt, locale) };
    if (late) return t('adminEnquiries.digest.overdue', { ...values, days: -days });
    return t(days === 0 ? 'adminEnquiries.digest.today' : 'adminEnquiries.digest.due', values);
  });
  return lines.join('\n');
}
