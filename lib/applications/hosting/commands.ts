import 'server-only';
import type { HostAnswerInput } from '@/lib/applications/hosting/schema';
import { hostedBy } from '@/lib/applications/hosting/scope';
import { makeMove } from '@/lib/applications/moves';
import { asUuid } from '@/lib/applications/queries';
import type { Actor } from '@/lib/auth/actor';
import { type Transaction, transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { readLocalizedText } from '@/lib/i18n/localized-text';
import { notify } from '@/lib/notifications/notify';

/** Says for the host whether it would take the applicant. CONFLICT when the application was changed since `revision`. */
export async function answerAsHost(
  actor: Actor,
  {
    applicationId,
    revision,
    input,
    now,
  }: { applicationId: string; revision: number; input: HostAnswerInput; now: Date },
): Promise<void> {
  const { move, note, noteLocale } = input;
  if (move === 'declineAsHost' && note === '') throw new AppError('REASON_REQUIRED', { fields: { words: 'REQUIRED' } });
  await transaction(async (tx) => {
    const found = await tx.application.findFirst({
      where: { id: asUuid(applicationId), ...hostedBy(actor) },
      select: {
        id: true,
        number: true,
        state: true,
        correctionDueAt: true,
        applicant: { select: { id: true, name: true, email: true, locale: true } },
        call: { select: { procedure: true, title: true } },
      },
    });
    if (!found) throw new AppError('NOT_FOUND');
    const application = { ...found, call: { ...found.call, title: readLocalizedText(found.call.title) } };
    await makeMove(tx, actor, application, { move, now, revision, ...(note === '' ? {} : { note, noteLocale }) });
  });
}

/** Asks everybody who is host in an organisation; none when nobody of it works on the portal. */
export async function askHosts(
  tx: Transaction,
  {
    applicationId,
    hostId,
    number,
    callTitle,
  }: { applicationId: string; hostId: string; number: string; callTitle: unknown },
): Promise<void> {
  const hosts = await tx.user.findMany({
    where: { disabledAt: null, roleGrants: { some: { role: 'HOST', organisationId: hostId, revokedAt: null } } },
    select: { id: true, email: true, name: true, locale: true },
  });
  for (const host of hosts) {
    await notify(tx, host, {
      kind: 'hostAsked',
      data: { name: host.name, number, call: readLocalizedText(callTitle) },
      link: `/my/hosting/${applicationId}`,
    });
  }
}
