import 'server-only';
import canonicalize from 'canonicalize';
import { lockOwnApplication } from '@/lib/applications/commands';
import { askHosts } from '@/lib/applications/hosting/commands';
import { chosenHost } from '@/lib/applications/picks';
import { submissionDueAt, submitRefusal } from '@/lib/applications/rules';
import { recordAudit } from '@/lib/audit/record';
import type { Actor } from '@/lib/auth/actor';
import { hashText } from '@/lib/crypto';
import { formatDateTime } from '@/lib/dates';
import { type Transaction, transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { readAnswers } from '@/lib/forms/answer-shapes';
import { answersToSend, formProblems } from '@/lib/forms/answers';
import { fieldsOf, readFormDefinition } from '@/lib/forms/schema';
import { shownForm } from '@/lib/forms/shown';
import { plainText } from '@/lib/i18n/localized-text';
import { notify } from '@/lib/notifications/notify';
import { hostedProcedures } from '@/lib/procedures/procedures';
import { filing } from '@/lib/procedures/steps';
import { consumeLimit } from '@/lib/rate-limits';

const { submit } = filing();

/**
 * Submits an application and freezes what was sent. `receivedAt` is when the request reached the server: pressing
 * Submit in time counts, however long the rest takes. A repeated request for a submitted application changes
 * nothing. Throws APPLICATION_INCOMPLETE, CALL_CLOSED, CALL_NOT_OPEN_YET, NOT_EDITABLE, RATE_LIMITED.
 */
export async function submitApplication(
  actor: Actor,
  { applicationId, receivedAt }: { applicationId: string; receivedAt: Date },
): Promise<void> {
  await consumeLimit('submit', actor.userId);
  await transaction(async (tx) => {
    const application = await lockOwnApplication(tx, actor, applicationId);
    if (application.state === 'SUBMITTED') return;
    const refused = submitRefusal(application, receivedAt);
    if (refused) {
      const due = submissionDueAt(application);
      throw new AppError(refused, {
        params: {
          opens: formatDateTime(application.call.opensAt, actor.locale),
          closed: formatDateTime(due, actor.locale),
        },
      });
    }
    const typed = readAnswers(application.answers);
    const form = shownForm(readFormDefinition(application.call.formVersion.definition), typed);
    const problems = formProblems(form, typed, application.fileCounts);
    if (Object.keys(problems).length > 0) throw new AppError('APPLICATION_INCOMPLETE', { fields: problems });

    const answers = answersToSend(form, typed);
    const asked = new Set(fieldsOf(form).map(({ key }) => key));
    const chosen = await chosenHost(tx, form, answers);
    const hostId = chosen === undefined ? application.hostId : chosen;
    const number = application.number ?? (await nextNumber(tx, application.call));
    const content = {
      number,
      call: application.call.code,
      form: { key: application.call.formVersion.formKey, version: application.call.formVersion.version },
      answers,
      files: application.files
        .filter(({ fieldKey }) => fieldKey !== null && asked.has(fieldKey))
        .map(({ fieldKey, name, size, sha256 }) => ({ field: fieldKey, name, size, sha256 })),
    };
    const hash = hashText(canonicalize(content) ?? '');
    const earlier = await tx.applicationSubmission.count({ where: { applicationId: application.id } });
    await tx.application.update({
      where: { id: application.id },
      data: {
        state: submit.to,
        number,
        hostId,
        submittedAt: receivedAt,
        correctionDueAt: null,
        revision: { increment: 1 },
        events: { create: { kind: submit.event, actorId: actor.userId } },
        submissions: { create: { sequence: earlier + 1, content, hash, receivedAt } },
      },
    });
    await recordAudit(tx, actor, {
      action: 'application.submit',
      recordType: 'Application',
      recordId: application.id,
      before: { state: application.state },
      after: { state: 'SUBMITTED', number, hash, ...(hostId ? { hostId } : {}) },
    });
    if (hostId && hostedProcedures.includes(application.call.procedure)) {
      await askHosts(tx, {
        applicationId: application.id,
        hostId,
        number,
        callTitle: application.call.title,
      });
    }
    await notify(
      tx,
      { id: actor.userId, email: actor.email, locale: actor.locale },
      {
        kind: 'applicationSubmitted',
        data: {
          name: actor.name,
          number,
          call: plainText(application.call.title, actor.locale),
          receivedAt: formatDateTime(receivedAt, actor.locale),
          hash,
        },
        link: `/my/applications/${application.id}`,
      },
    );
  });
}

/** The next receipt number of a call, e.g. JF2026-2-0007. The call's row is locked until the transaction ends: no gaps. */
async function nextNumber(tx: Transaction, call: { id: string; code: string }): Promise<string> {
  // In SQL, so that `updatedAt` stays: it is public, and shall not tell when somebody submitted something.
  const [row] = await tx.$queryRaw<{ lastNumber: number }[]>`
    update "Call" set "lastNumber" = "lastNumber" + 1 where id = ${call.id}::uuid returning "lastNumber"`;
  if (!row) throw new AppError('NOT_FOUND');
  return `${call.code}-${String(row.lastNumber).padStart(4, '0')}`;
}
