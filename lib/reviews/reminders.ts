import 'server-only';
import { dayOf, endOfDayAfter, fromLocalInput } from '@/lib/dates';
import { db, type Transaction, transaction } from '@/lib/db';
import { notify } from '@/lib/notifications/notify';
import { openReviewStates } from '@/lib/reviews/rules';

const daysAhead = 3;

/**
 * Reminds reviewers of what is due within three days, or overdue: one notice for all of it. Once a day each, however
 * often it runs. Answers how many were reminded.
 */
export async function remindOfReviews(now = new Date()): Promise<number> {
  const waiting = await db().review.groupBy({
    by: ['reviewerId'],
    where: {
      state: { in: [...openReviewStates] },
      reviewer: { disabledAt: null, roleGrants: { some: { role: 'REVIEWER', revokedAt: null } } },
      application: { state: 'IN_REVIEW', call: { reviewDueAt: { lte: endOfDayAfter(now, daysAhead) } } },
    },
    _count: true,
  });
  let sent = 0;
  for (const { reviewerId, _count } of waiting) {
    if (await transaction((tx) => remindOnce(tx, reviewerId, _count, now))) sent += 1;
  }
  return sent;
}

/** Of two runs at once the second waits for the row of the person, and finds them reminded. */
async function remindOnce(tx: Transaction, userId: string, count: number, now: Date): Promise<boolean> {
  await tx.$queryRaw`select 1 from "User" where id = ${userId}::uuid for update`;
  const today = fromLocalInput(`${dayOf(now)}T00:00`) ?? now;
  const told = await tx.notification.count({ where: { userId, kind: 'reviewsDue', createdAt: { gte: today } } });
  if (told > 0) return false;
  const person = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: { id: true, name: true, email: true, locale: true },
  });
  await notify(tx, person, { kind: 'reviewsDue', data: { name: person.name, count: String(count) }, link: '/review' });
  return true;
}
