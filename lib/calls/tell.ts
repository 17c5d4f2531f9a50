import 'server-only';
import type { Transaction } from '@/lib/db';
import type { LocalizedText } from '@/lib/i18n/localized-text';
import { notify } from '@/lib/notifications/notify';

const minuteMilliseconds = 60_000;

/**
 * Tells everybody who has begun or sent an application to a call that it closes at another time now. Nothing when the
 * time is the same to the minute, as it is shown.
 */
export async function tellOfNewClosing(
  tx: Transaction,
  call: { id: string; title: LocalizedText; before: Date; after: Date },
): Promise<void> {
  const minute = (date: Date) => Math.floor(date.getTime() / minuteMilliseconds);
  if (minute(call.before) === minute(call.after)) return;
  const applications = await tx.application.findMany({
    where: { callId: call.id, state: { not: 'WITHDRAWN' } },
    orderBy: { id: 'asc' },
    select: { id: true, applicant: { select: { id: true, name: true, email: true, locale: true } } },
  });
  for (const { id, applicant } of applications) {
    await notify(tx, applicant, {
      kind: 'callClosingChanged',
      data: {
        name: applicant.name,
        call: call.title,
        before: call.before.toISOString(),
        after: call.after.toISOString(),
      },
      link: `/my/applications/${id}`,
    });
  }
}
