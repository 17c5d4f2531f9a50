import 'server-only';
import type { Transaction } from '@/lib/db';
import { listDeskPeople } from '@/lib/enquiries/desk/people';
import { type LocalizedText, makeLocalizedText } from '@/lib/i18n/localized-text';
import { words } from '@/lib/i18n/words';
import { notify } from '@/lib/notifications/notify';
import type { NoticeText } from '@/lib/notifications/templates';

type Recipient = { id: string; name: string; email: string; locale: string };

/** By when reviews are due, as notices say it. */
export function dueWords(dueAt: Date | null): NoticeText {
  return dueAt ? dueAt.toISOString() : makeLocalizedText(words('未有訂明', '未规定', 'none set'));
}

/** Tells a reviewer what they were given: nothing in it says whose application it is. */
export async function tellAssigned(
  tx: Transaction,
  reviewer: Recipient,
  given: { reviewIds: string[]; call: LocalizedText; dueAt: Date | null },
): Promise<void> {
  const { reviewIds, call, dueAt } = given;
  await notify(tx, reviewer, {
    kind: 'reviewAssigned',
    data: { name: reviewer.name, count: String(reviewIds.length), call, due: dueWords(dueAt) },
    link: reviewIds.length === 1 ? `/review/${reviewIds[0]}` : '/review',
  });
}

/** Tells the officials of the bureau that an application lacks a reviewer, and why. */
export async function tellOfficials(
  tx: Transaction,
  kind: 'conflictDeclared' | 'reviewAbstained',
  about: {
    applicationId: string;
    number: string | null;
    call: LocalizedText;
    reviewer: string;
    bureauId: string | null;
  },
): Promise<void> {
  const { applicationId, number, call, reviewer, bureauId } = about;
  for (const person of await listDeskPeople(tx, bureauId)) {
    await notify(tx, person, {
      kind,
      data: { name: person.name, number: number ?? '', call, reviewer },
      link: `/admin/applications/${applicationId}`,
    });
  }
}
