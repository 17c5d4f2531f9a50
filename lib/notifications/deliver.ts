import 'server-only';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { mailer, wasUnreachable } from '@/lib/notifications/mailer';
import { renderMail } from '@/lib/notifications/render';
import { routes } from '@/lib/routes';
import type { Prisma } from '@/prisma/generated/client';

const transactionMilliseconds = 60_000;
/** How the error of a job begins when the mail server could not be reached; `wakeMail` looks for it. */
const unreachable = 'The mail server cannot be reached';

/**
 * Hands a mail over to the mail server, once. The row stays locked while it is sent, so that of two workers only one
 * sends; a lock ends with its worker. Throws when it could not be sent: the job is tried again later.
 */
export async function deliverMail(deliveryId: string, attempt: { isLast: boolean }): Promise<void> {
  const failure = await db().$transaction(
    async (tx) => {
      const [row] = await tx.$queryRaw<{ id: string }[]>`
        select id from "MailDelivery" where id = ${deliveryId}::uuid for update skip locked`;
      if (!row) throw new Error(`The mail ${deliveryId} is being sent by another worker, or does not exist`);
      const mail = await tx.mailDelivery.findUniqueOrThrow({ where: { id: deliveryId } });
      if (mail.state === 'SENT') return null;
      try {
        const { subject, text, html } = await renderMail(mail);
        const messageId = `<${mail.id}@${new URL(env().APP_URL).hostname}>`;
        const headers = mail.unsubscribe ? unsubscribeHeaders(mail.unsubscribe) : undefined;
        const { recipient: to } = mail;
        await mailer().sendMail({ from: env().MAIL_FROM, to, subject, text, html, messageId, headers });
        await tx.mailDelivery.update({
          where: { id: mail.id },
          data: {
            state: 'SENT',
            sentAt: new Date(),
            attempts: { increment: 1 },
            lastError: null,
            data: withoutLink(mail.data),
            unsubscribe: null,
          },
        });
        return null;
      } catch (error) {
        const message = failureMessage(error);
        await tx.mailDelivery.update({
          where: { id: mail.id },
          data: { state: attempt.isLast ? 'FAILED' : 'QUEUED', attempts: { increment: 1 }, lastError: message },
        });
        return message;
      }
    },
    { maxWait: 10_000, timeout: transactionMilliseconds },
  );
  // An expected failure: its reason is enough for the log.
  if (failure !== null) throw Object.assign(new Error(failure), { stack: '' });
}

/**
 * The pause between two tries grows to hours. When mails wait because the server could not be reached, this asks the
 * server, and as soon as it answers their jobs are due at once. Answers how many.
 */
export async function wakeMail(): Promise<number> {
  const waiting = await db().$queryRaw<{ id: bigint }[]>`
    select id from graphile_worker.jobs
    where task_identifier = 'send_mail' and locked_at is null and run_at > now() and attempts < max_attempts
      and starts_with(last_error, ${unreachable})`;
  if (
    waiting.length === 0 ||
    !(await mailer()
      .verify()
      .catch(() => false))
  )
    return 0;
  const ids = waiting.map((job) => job.id);
  await db().$executeRaw`select graphile_worker.reschedule_jobs(${ids}::bigint[], run_at => now())`;
  return ids.length;
}

/** For the button that a mail program shows beside such a mail: it sends one POST, without opening a page (RFC 8058). */
function unsubscribeHeaders(secret: string): Record<string, string> {
  return {
    'List-Unsubscribe': `<${env().APP_URL}${routes.unsubscribeAtOnce(secret)}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}

/** A sent mail needs its link no more, and such a link opens an account or an enquiry. */
function withoutLink(data: Prisma.JsonValue): Prisma.InputJsonObject {
  const { url: _sent, thread: _opened, ...rest } = data as Prisma.InputJsonObject;
  return rest;
}

function failureMessage(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return wasUnreachable(error) ? `${unreachable}: ${message}` : message;
}
