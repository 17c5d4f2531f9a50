import 'server-only';
import { type Actor, isStaff } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { type LocalizedText, localizedText, makeLocalizedText } from '@/lib/i18n/localized-text';
import { readDraft } from '@/lib/library/content';
import type { Kind } from '@/lib/library/kind';
import { kinds } from '@/lib/library/kinds';
import type { RecordList } from '@/lib/library/list';
import { gradesOf, unknownCodes } from '@/lib/library/publish';
import { keptBy, problemsOf } from '@/lib/library/rules';
import { holding } from '@/lib/search-words';
import type { Prisma } from '@/prisma/generated/client';
import type { RecordKind, RecordState } from '@/prisma/generated/enums';

export const recordPageSize = 50;

/** How many records of each kind the actor keeps, and how many of them are not published as they stand. */
export async function countKeptRecords(actor: Actor): Promise<{ kind: Kind; total: number; unpublished: number }[]> {
  const rows = await db().libraryRecord.groupBy({ by: ['kind', 'state'], where: keptBy(actor), _count: true });
  const sum = (kind: RecordKind, states?: RecordState[]) =>
    rows
      .filter((row) => row.kind === kind && (!states || states.includes(row.state)))
      .reduce((total, { _count }) => total + _count, 0);
  return kinds.map((kind) => ({
    kind,
    total: sum(kind.kind),
    unpublished: sum(kind.kind, ['DRAFT', 'IN_REVIEW']),
  }));
}

/** One page of the records of a kind that the actor keeps, how many there are, and how many in each state. */
export async function listKeptRecords(actor: Actor, kind: Kind, list: RecordList) {
  const anyState: Prisma.LibraryRecordWhereInput = {
    AND: [keptBy(actor), { kind: kind.kind }, list.search ? { words: holding(list.search.toLowerCase()) } : {}],
  };
  const where = list.state ? { AND: [anyState, { state: list.state }] } : anyState;
  const [rows, total, byState] = await Promise.all([
    db().libraryRecord.findMany({
      where,
      orderBy: [orders[list.sort], { slug: 'asc' }],
      skip: (list.page - 1) * recordPageSize,
      take: recordPageSize,
      select: {
        slug: true,
        state: true,
        draft: true,
        isSample: true,
        revision: true,
        publishedVersionId: true,
        publishAt: true,
        updatedAt: true,
      },
    }),
    db().libraryRecord.count({ where }),
    db().libraryRecord.groupBy({ by: ['state'], where: anyState, _count: true }),
  ]);
  return {
    total,
    pages: Math.max(1, Math.ceil(total / recordPageSize)),
    counts: new Map(byState.map(({ state, _count }) => [state, _count])),
    rows: rows.map(({ draft, publishedVersionId, ...row }) => ({
      ...row,
      title: titleOf(draft),
      isPublic: publishedVersionId !== null,
    })),
  };
}
export type KeptRow = Awaited<ReturnType<typeof listKeptRecords>>['rows'][number];

const orders = {
  place: { position: 'asc' },
  slug: { slug: 'asc' },
  changed: { updatedAt: 'desc' },
} as const satisfies Record<RecordList['sort'], Prisma.LibraryRecordOrderByWithRelationInput>;

/** A record to work on, with its versions and what keeps it from being published. NOT_FOUND when it is not the actor's. */
export async function getKeptRecord(actor: Actor, kind: Kind, slug: string) {
  const record = await db().libraryRecord.findFirst({
    where: { AND: [keptBy(actor), { kind: kind.kind, slug }] },
    select: {
      id: true,
      slug: true,
      state: true,
      draft: true,
      isSample: true,
      revision: true,
      publishAt: true,
      updatedAt: true,
      publishedVersion: { select: { number: true, publishedAt: true } },
      versions: {
        orderBy: { number: 'desc' },
        select: { number: true, note: true, publishedAt: true, publishedBy: { select: { name: true } } },
      },
    },
  });
  if (!record) throw new AppError('NOT_FOUND');
  const draft = readDraft(kind, record.draft);
  const problems = {
    ...(await unknownCodes(db(), kind, draft)),
    ...problemsOf(kind, draft, await gradesOf(db(), kind, draft)),
  };
  return { ...record, draft, title: titleOf(draft), problems };
}
export type KeptRecord = Awaited<ReturnType<typeof getKeptRecord>>;

/** What a version of a record held, to look at or compare. NOT_FOUND when it is not the actor's. */
export async function getKeptVersion(actor: Actor, kind: Kind, { slug, number }: { slug: string; number: number }) {
  const version = await db().recordVersion.findFirst({
    where: { number, record: { AND: [keptBy(actor), { kind: kind.kind, slug }] } },
    select: { number: true, content: true, note: true, publishedAt: true, publishedBy: { select: { name: true } } },
  });
  if (!version) throw new AppError('NOT_FOUND');
  return { ...version, content: readDraft(kind, version.content) };
}

/** Who changed what in a record, newest first. */
export async function listRecordChanges(actor: Actor, recordId: string) {
  const kept = await db().libraryRecord.count({ where: { AND: [keptBy(actor), { id: recordId }] } });
  if (kept === 0) throw new AppError('NOT_FOUND');
  const events = await db().auditEvent.findMany({
    where: { recordType: 'LibraryRecord', recordId },
    orderBy: { at: 'desc' },
    take: 50,
    select: { id: true, action: true, at: true, actorId: true, after: true },
  });
  const people = await db().user.findMany({
    where: { id: { in: events.flatMap(({ actorId }) => actorId ?? []) } },
    select: { id: true, name: true },
  });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return events.map(({ actorId, after, ...event }) => ({
    ...event,
    actorName: actorId ? (names.get(actorId) ?? null) : null,
    fields: after && typeof after === 'object' && event.action === 'record.save' ? Object.keys(after) : [],
  }));
}

/** What the pickers of a form offer: sources, and records of the kinds that may be linked to. */
export async function listChoices(actor: Actor, linkable: readonly RecordKind[]) {
  if (!isStaff(actor)) throw new AppError('NOT_FOUND');
  const [sources, records, pictures] = await Promise.all([
    db().source.findMany({ orderBy: { id: 'asc' }, select: { id: true, title: true, grade: true } }),
    db().libraryRecord.findMany({
      where: { kind: { in: [...linkable] } },
      orderBy: [{ kind: 'asc' }, { position: 'asc' }, { slug: 'asc' }],
      select: { kind: true, slug: true, draft: true },
    }),
    db().media.findMany({ orderBy: [{ createdAt: 'desc' }], take: 500, select: { id: true, name: true } }),
  ]);
  return {
    pictures,
    sources: sources.map(({ id, title, grade }) => ({ code: id, title: localizedText.parse(title), grade })),
    records: records.map(({ kind, slug, draft }) => ({ code: `${kind}:${slug}`, kind, title: titleOf(draft) })),
  };
}
export type Choices = Awaited<ReturnType<typeof listChoices>>;

function titleOf(draft: unknown): LocalizedText {
  const title = (draft as { title?: unknown } | null)?.title;
  return localizedText.safeParse(title).data ?? makeLocalizedText({});
}
