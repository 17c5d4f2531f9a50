import { db } from '@/lib/db';

type QueuedMail = { kind: string; recipient: string; locale: string; data: Record<string, string> };

/** The mails queued for an address, oldest first, each with its job waiting. */
export async function mailsTo(recipient: string): Promise<QueuedMail[]> {
  const mails = await db().mailDelivery.findMany({ where: { recipient }, orderBy: { id: 'asc' } });
  const jobs = await db().$queryRaw<{ id: string }[]>`
    select p.payload ->> 'deliveryId' as id from graphile_worker._private_jobs p`;
  const queued = new Set(jobs.map(({ id }) => id));
  return mails
    .filter(({ id }) => queued.has(id))
    .map(({ kind, locale, data }) => ({ kind, recipient, locale, data: data as Record<string, string> }));
}

/** The secret in the link of the latest mail of a kind. */
export async function secretMailedTo(recipient: string, kind: string): Promise<string> {
  const mail = (await mailsTo(recipient)).filter((each) => each.kind === kind).at(-1);
  const secret = new URL(mail?.data.url ?? 'http://no-mail').searchParams.get('token');
  if (!secret) throw new Error(`No ${kind} mail with a link for ${recipient}`);
  return secret;
}
