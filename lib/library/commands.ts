import 'server-only';
import { changesBetween } from '@/lib/audit/changes';
import { recordAudit } from '@/lib/audit/record';
import { type Actor, isStaff } from '@/lib/auth/actor';
import { type Transaction, transaction } from '@/lib/db';
import { AppError, type FieldCode } from '@/lib/errors';
import { localizedText } from '@/lib/i18n/localized-text';
import { readDraft } from '@/lib/library/content';
import type { DraftContent } from '@/lib/library/fields';
import { readForm, type Typed } from '@/lib/library/form';
import type { Kind } from '@/lib/library/kind';
import { publishDraft, requirePublishable, unknownCodes, withdrawPublished } from '@/lib/library/publish';
import { keptBy } from '@/lib/library/rules';
import { canMove, type RecordMove, recordMoves } from '@/lib/library/states';
import { isUniqueViolation } from '@/lib/prisma-errors';
import type { Prisma } from '@/prisma/generated/client';

/** Which record, and the revision the page was filled from: CONFLICT when somebody saved since. */
export type Edited = { kind: Kind; slug: string; revision: number };

/** Makes a draft that nobody else sees. A slug that is taken or malformed is refused at its field. */
export async function createRecord(
  actor: Actor,
  { kind, slug, typed }: { kind: Kind; slug: string; typed: Typed },
): Promise<void> {
  if (!isStaff(actor)) throw new AppError('NOT_FOUND');
  if (!kind.slug.test(slug)) throw new AppError('INVALID', { fields: { slug: 'INVALID' } });
  await transaction(async (tx) => {
    const content = await readTyped(tx, kind, typed, readDraft(kind, {}));
    await insertRecord(tx, actor, { kind, slug, content });
  }).catch((error: unknown) => {
    if (isUniqueViolation(error)) throw new AppError('INVALID', { fields: { slug: 'TAKEN' } });
    throw error;
  });
}

/** Writes a new draft at the end of its list, with its audit row. */
export async function insertRecord(
  tx: Transaction,
  actor: Actor,
  { kind, slug, content }: { kind: Kind; slug: string; content: DraftContent },
): Promise<void> {
  const last = await tx.libraryRecord.aggregate({ where: { kind: kind.kind }, _max: { position: true } });
  const record = await tx.libraryRecord.create({
    data: {
      kind: kind.kind,
      slug,
      draft: content as Prisma.InputJsonObject,
      position: (last._max.position ?? 0) + 1,
      words: listedWords(slug, content),
    },
    select: { id: true },
  });
  await recordAudit(tx, actor, {
    action: 'record.create',
    recordType: 'LibraryRecord',
    recordId: record.id,
    after: { kind: kind.kind, slug, title: content.title as Prisma.InputJsonValue },
  });
}

/** Saves the working copy. What visitors see stays as it was published. */
export async function saveRecord(actor: Actor, { typed, ...edited }: Edited & { typed: Typed }): Promise<void> {
  await transaction(async (tx) => {
    const record = await claimRecord(tx, actor, edited);
    await saveDraft(tx, actor, {
      record,
      kind: edited.kind,
      content: await readTyped(tx, edited.kind, typed, record.draft),
    });
  });
}

/** Takes a step: ask for a review, publish, set a time for it, take out of sight. Answers nothing. */
export async function moveRecord(
  actor: Actor,
  {
    move,
    note,
    publishAt,
    now,
    ...edited
  }: Edited & {
    move: Exclude<RecordMove, 'save' | 'restore'>;
    note: string;
    publishAt: Date | null;
    now: Date;
  },
): Promise<void> {
  await transaction(async (tx) => {
    const record = await claimRecord(tx, actor, edited);
    if (!canMove(move, record.state)) throw new AppError('MOVE_NOT_ALLOWED');
    if (move === 'publish') {
      const how = { publishedById: actor.userId, note: note || null, now };
      const number = await publishDraft(tx, edited.kind, record, how);
      await auditMove(tx, actor, record, { move, after: { version: number, note } });
      return;
    }
    if (move === 'archive') await withdrawPublished(tx, record.id);
    else {
      if (move === 'schedule') {
        if (!publishAt || publishAt <= now) throw new AppError('INVALID', { fields: { publishAt: 'DATE' } });
        await requirePublishable(tx, edited.kind, record.draft);
      }
      await tx.libraryRecord.update({
        where: { id: record.id },
        data: { state: recordMoves[move].to, publishAt: move === 'schedule' ? publishAt : record.publishAt },
      });
    }
    await auditMove(tx, actor, record, {
      move,
      after: { state: recordMoves[move].to, publishAt: publishAt?.toISOString() ?? null },
    });
  });
}

/** Makes an earlier version the working copy; it is published like any other draft. */
export async function restoreVersion(actor: Actor, { number, ...edited }: Edited & { number: number }): Promise<void> {
  await transaction(async (tx) => {
    const record = await claimRecord(tx, actor, edited);
    const version = await tx.recordVersion.findUnique({ where: { recordId_number: { recordId: record.id, number } } });
    if (!version) throw new AppError('NOT_FOUND');
    const content = readDraft(edited.kind, version.content);
    await tx.libraryRecord.update({
      where: { id: record.id },
      data: {
        draft: content as Prisma.InputJsonObject,
        state: 'DRAFT',
        publishAt: null,
        words: listedWords(edited.slug, content),
      },
    });
    await auditMove(tx, actor, record, { move: 'restore', after: { version: number } });
  });
}

/**
 * Takes the next revision of a record that the actor keeps: until the transaction ends nobody else changes it.
 * NOT_FOUND when it is not theirs, CONFLICT when somebody saved since.
 */
export async function claimRecord(tx: Transaction, actor: Actor, { kind, slug, revision }: Edited) {
  const record = await tx.libraryRecord.findFirst({ where: { kind: kind.kind, slug, ...keptBy(actor) } });
  if (!record) throw new AppError('NOT_FOUND');
  const { count } = await tx.libraryRecord.updateMany({
    where: { id: record.id, revision },
    data: { revision: { increment: 1 } },
  });
  if (count !== 1) throw new AppError('CONFLICT');
  return { ...record, draft: readDraft(kind, record.draft) };
}

/** Writes a working copy over a claimed record, with the audit of what changed in it. */
export async function saveDraft(
  tx: Transaction,
  actor: Actor,
  {
    record,
    kind,
    content,
  }: { record: { id: string; slug: string; draft: DraftContent }; kind: Kind; content: DraftContent },
): Promise<void> {
  await tx.libraryRecord.update({
    where: { id: record.id },
    data: {
      draft: content as Prisma.InputJsonObject,
      state: 'DRAFT',
      // What was to be published at a set time is no longer what was reviewed.
      publishAt: null,
      words: listedWords(record.slug, content),
    },
  });
  await recordAudit(tx, actor, {
    action: 'record.save',
    recordType: 'LibraryRecord',
    recordId: record.id,
    // Read once more, so that both sides have their keys in one order.
    ...changesBetween(jsonOf(record.draft), jsonOf(readDraft(kind, content))),
  });
}

async function readTyped(tx: Transaction, kind: Kind, typed: Typed, before: DraftContent): Promise<DraftContent> {
  const { value, problems } = readForm(kind, typed, before);
  const fields: Record<string, FieldCode> = { ...problems, ...(await unknownCodes(tx, kind, value)) };
  if (!value.title) fields['title.zh-CN'] = 'REQUIRED';
  if (Object.keys(fields).length > 0) throw new AppError('INVALID', { fields });
  return value;
}

async function auditMove(
  tx: Transaction,
  actor: Actor,
  record: { id: string; state: string },
  { move, after }: { move: RecordMove; after: Record<string, Prisma.InputJsonValue | null> },
): Promise<void> {
  await recordAudit(tx, actor, {
    action: `record.${move}`,
    recordType: 'LibraryRecord',
    recordId: record.id,
    before: { state: record.state },
    after: after as Prisma.InputJsonObject,
  });
}

/** What an official's list searches in. */
export function listedWords(slug: string, content: DraftContent): string {
  const title = localizedText.safeParse(content.title);
  return [slug, ...(title.success ? Object.values(title.data).map(({ text }) => text) : [])].join('\n').toLowerCase();
}

const jsonOf = (content: DraftContent) => content as Record<string, Prisma.InputJsonValue>;
