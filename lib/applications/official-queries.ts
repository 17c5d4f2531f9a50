import 'server-only';
import { asUuid } from '@/lib/applications/queries';
import type { QueueFilter, QueueSort } from '@/lib/applications/queue';
import { findApplications, listIdsByName, mostFound } from '@/lib/applications/queue-search';
import { filesAsSent, readSubmission } from '@/lib/applications/sent';
import { officialStates } from '@/lib/applications/states';
import { countByState } from '@/lib/applications/tally';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { readFormDefinition } from '@/lib/forms/schema';
import { shownForm } from '@/lib/forms/shown';
import { readLocalizedText } from '@/lib/i18n/localized-text';
import { managedBy } from '@/lib/programmes/rules';
import type { Prisma } from '@/prisma/generated/client';
import type { ApplicationState } from '@/prisma/generated/enums';

export const queuePageSize = 25;

/** More than so many are not sorted by a column of another table: they are read in its order instead. */
const mostSorted = 10_000;
/** How many pages can be turned one by one; further back is found by a search or a view. */
const mostPages = 400;

/**
 * One page of the applications that the actor's bureau deals with, how many there are, and how many in each state.
 * Counts come from the tally, finds from indexes: as quick among a million as among a hundred.
 */
export async function listApplicationsToDealWith(actor: Actor, filter: QueueFilter) {
  const managed = await db().call.findMany({
    where: { programme: managedBy(actor) },
    orderBy: { closesAt: 'desc' },
    select: { id: true, code: true, title: true },
  });
  const callIds = managed.filter(({ code }) => filter.call === null || code === filter.call).map(({ id }) => id);
  const found = filter.search ? await findApplications(callIds, filter.search) : null;
  const counts = found ? countStates(found) : await countByState(callIds);
  const total = officialStates
    .filter((state) => filter.state === null || state === filter.state)
    .reduce((sum, state) => sum + (counts[state] ?? 0), 0);
  const states = filter.state ? [filter.state] : officialStates;
  const page = { skip: (Math.min(filter.page, mostPages) - 1) * queuePageSize, take: queuePageSize };
  const isLongByName = filter.sort.by === 'applicant' && total > mostSorted;
  const ids = isLongByName
    ? await listIdsByName(callIds, { states, descending: filter.sort.descending, ...page })
    : found?.map(({ id }) => id);
  const rows = await db().application.findMany({
    where: {
      state: { in: states },
      // Those without the time are drafts, a tenth of all: said, so that the index is read behind them.
      submittedAt: { not: null },
      ...(ids ? { id: { in: ids } } : { callId: { in: callIds } }),
    },
    orderBy: orderOf(filter.sort),
    ...(isLongByName ? {} : page),
    select: {
      id: true,
      number: true,
      state: true,
      submittedAt: true,
      decidedAt: true,
      correctionDueAt: true,
      applicant: { select: { name: true, email: true, isSample: true } },
      call: { select: { code: true, title: true, closesAt: true, decisionWorkingDays: true, procedure: true } },
    },
  });
  return {
    total,
    /** more were found than are looked at */
    isCut: found !== null && found.length > mostFound,
    pages: Math.max(1, Math.min(mostPages, Math.ceil(total / queuePageSize))),
    counts: Object.fromEntries(officialStates.map((state) => [state, counts[state] ?? 0])) as Record<
      ApplicationState,
      number
    >,
    calls: managed.map(({ code, title }) => ({ code, title: readLocalizedText(title) })),
    rows: rows.map((row) => ({ ...row, call: { ...row.call, title: readLocalizedText(row.call.title) } })),
  };
}
export type QueueRow = Awaited<ReturnType<typeof listApplicationsToDealWith>>['rows'][number];

function countStates(found: { state: ApplicationState }[]): Partial<Record<ApplicationState, number>> {
  const counts: Partial<Record<ApplicationState, number>> = {};
  for (const { state } of found) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

function orderOf({ by, descending }: QueueSort): Prisma.ApplicationOrderByWithRelationInput[] {
  const order = descending ? 'desc' : 'asc';
  // As the indexes run, in either direction. What officials see has been submitted, so none of the times is missing.
  const first = {
    submitted: [{ submittedAt: order }],
    number: [{ number: order }],
    applicant: [{ applicant: { name: order } }],
    state: [{ state: order }, { submittedAt: order }],
  } as const;
  // The id decides between equals, so that no row stands on two pages.
  return [...first[by], { id: order }];
}

/** One application as its official sees it: what was sent last, not what is being changed since. NOT_FOUND when it is another bureau's, or a draft. */
export async function getApplicationToDealWith(actor: Actor, id: string) {
  const found = await db().application.findFirst({
    where: { id: asUuid(id), state: { in: [...officialStates] }, call: { programme: managedBy(actor) } },
    select: {
      id: true,
      number: true,
      state: true,
      revision: true,
      submittedAt: true,
      decidedAt: true,
      correctionDueAt: true,
      applicant: { select: { name: true, email: true, locale: true, isSample: true } },
      call: {
        select: {
          code: true,
          title: true,
          closesAt: true,
          decisionWorkingDays: true,
          procedure: true,
          isSample: true,
          programme: { select: { slug: true, title: true } },
          formVersion: { select: { formKey: true, version: true, definition: true } },
        },
      },
      checks: {
        select: { key: true, result: true, note: true, checkedAt: true, checkedBy: { select: { name: true } } },
      },
      events: {
        orderBy: { at: 'asc' },
        select: {
          id: true,
          kind: true,
          state: true,
          note: true,
          noteLocale: true,
          fieldKeys: true,
          at: true,
          actor: { select: { name: true } },
        },
      },
      submissions: {
        orderBy: { sequence: 'desc' },
        select: { sequence: true, content: true, hash: true, receivedAt: true },
      },
      files: {
        orderBy: { createdAt: 'asc' },
        select: {
          id: true,
          fieldKey: true,
          name: true,
          size: true,
          sha256: true,
          scanState: true,
          removedAt: true,
        },
      },
    },
  });
  if (!found) throw new AppError('NOT_FOUND');
  const [latest, ...earlier] = found.submissions;
  const sent = readSubmission(latest?.content);
  const { answers } = sent;
  return {
    ...found,
    call: {
      ...found.call,
      title: readLocalizedText(found.call.title),
      programme: { ...found.call.programme, title: readLocalizedText(found.call.programme.title) },
    },
    form: shownForm(readFormDefinition(found.call.formVersion.definition), answers),
    answers,
    sent: latest ? { sequence: latest.sequence, hash: latest.hash, receivedAt: latest.receivedAt } : null,
    earlier: earlier.map(({ sequence, hash, receivedAt }) => ({ sequence, hash, receivedAt })),
    files: filesAsSent(found.files, sent),
    events: found.events.map(({ actor: by, ...event }) => ({ ...event, actorName: by?.name ?? null })),
    checks: new Map(found.checks.map(({ key, ...check }) => [key, check])),
  };
}
export type ApplicationToDealWith = Awaited<ReturnType<typeof getApplicationToDealWith>>;
