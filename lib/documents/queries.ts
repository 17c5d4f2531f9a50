import 'server-only';
import { db } from '@/lib/db';
import type { DocumentStatement } from '@/lib/documents/schema';
import { readLocalizedText } from '@/lib/i18n/localized-text';

/**
 * What is known of the application that a genuine document is about: its call, and whether the document still says how
 * things stand. Whoever holds the document knows what stands in it, the reason too; nothing beyond that is told.
 */
export async function findDocumentStanding(statement: DocumentStatement) {
  const found = await db().application.findUnique({
    where: { number: statement.number },
    select: {
      state: true,
      call: { select: { title: true, procedure: true, programme: { select: { title: true } } } },
      events: { where: { at: new Date(statement.at) }, select: { note: true, noteLocale: true } },
      submissions: { orderBy: { sequence: 'desc' }, take: 1, select: { hash: true } },
    },
  });
  if (!found) return null;
  const { state, events, submissions } = found;
  const isWithdrawn = state === 'WITHDRAWN' || state === 'DRAFT';
  const isLatest =
    statement.kind === 'receipt' ? submissions[0]?.hash === statement.hash && !isWithdrawn : state === statement.state;
  return {
    isLatest,
    procedure: found.call.procedure,
    reason: (statement.kind === 'letter' && events.find(({ note }) => note !== null)) || null,
    call: readLocalizedText(found.call.title),
    programme: readLocalizedText(found.call.programme.title),
  };
}
