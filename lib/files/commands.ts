import 'server-only';
import { rm } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { editableStates } from '@/lib/applications/states';
import { recordAudit } from '@/lib/audit/record';
import type { Actor } from '@/lib/auth/actor';
import { type Transaction, transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { hasScanner } from '@/lib/files/clamav';
import { isInSubmission } from '@/lib/files/queries';
import { newDraftPath, type ReceivedFile, receiveFile } from '@/lib/files/receive';
import { fileStore, newStorageKey } from '@/lib/files/store';
import { detectType, safeName } from '@/lib/files/types';
import { fieldsOf, readFormDefinition } from '@/lib/forms/schema';
import { isUuid } from '@/lib/ids';
import { enqueue } from '@/lib/jobs/enqueue';
import { consumeLimit } from '@/lib/rate-limits';
import type { ScanState } from '@/prisma/generated/enums';

export type AttachedFile = { id: string; name: string; size: number; scanState: ScanState };
type Place = { applicationId: string; fieldKey: string };

/**
 * Attaches an upload to a file field of the actor's own draft or returned application. Throws NOT_FOUND,
 * NOT_EDITABLE, TOO_MANY_FILES, FILE_TOO_BIG, FILE_EMPTY, FILE_TYPE, UPLOAD_INCOMPLETE, RATE_LIMITED.
 */
export async function attachFile(
  actor: Actor,
  { name, stream, ...place }: Place & { name: string; stream: Readable },
): Promise<AttachedFile> {
  const draft = await newDraftPath();
  const storageKey = newStorageKey(new Date());
  try {
    await transaction((tx) => requireRoom(tx, actor, place));
    await consumeLimit('upload', actor.userId);
    const received = await receiveFile(stream, draft);
    const type = await detectType(draft);
    if (!type) throw new AppError('FILE_TYPE');
    const mediaType = type.mediaType;
    // Bytes first: a row without bytes would be a lie, bytes without a row are swept away.
    await fileStore().put(storageKey, { path: draft, size: received.size, mediaType });
    return await keepRow(actor, place, { ...received, mediaType, name: safeName(name, type), storageKey });
  } finally {
    stream.destroy();
    await rm(draft, { force: true });
  }
}

/** Removes the actor's own file from an application that can be changed. A second removal changes nothing. */
export async function removeFile(actor: Actor, { fileId }: { fileId: string }): Promise<void> {
  const storageKey = await transaction(async (tx) => {
    const found = await findOwn(tx, actor, fileId);
    if (!found?.applicationId) throw new AppError('NOT_FOUND');
    await lockApplication(tx, actor, found.applicationId);
    // Read again under the lock: a second click may have been faster.
    const file = await findOwn(tx, actor, fileId);
    if (!file || file.removedAt) return null;
    const { count } = await tx.storedFile.updateMany({
      where: { id: fileId, removedAt: null, application: { state: { in: [...editableStates] } } },
      data: { removedAt: new Date() },
    });
    if (count === 0) throw new AppError('NOT_EDITABLE');
    await recordAudit(tx, actor, {
      action: 'file.remove',
      recordType: 'StoredFile',
      recordId: fileId,
      before: { application: file.applicationId, field: file.fieldKey, name: file.name, sha256: file.sha256 },
    });
    return (await isInSubmission(tx, file)) ? null : file.storageKey;
  });
  // The job remove_stale comes back to bytes that could not be removed now.
  if (storageKey)
    await fileStore()
      .remove(storageKey)
      .catch((error) => console.error('[files]', error));
}

async function keepRow(
  actor: Actor,
  place: Place,
  file: ReceivedFile & { mediaType: string; name: string; storageKey: string },
): Promise<AttachedFile> {
  const { storageKey, name, mediaType, size, sha256 } = file;
  try {
    return await transaction(async (tx) => {
      await requireRoom(tx, actor, place);
      const kept = await tx.storedFile.create({
        data: {
          ...place,
          ownerId: actor.userId,
          name,
          mediaType,
          size,
          sha256,
          storageKey,
          scanState: hasScanner() ? 'PENDING' : 'UNSCANNED',
        },
        select: { id: true, name: true, size: true, scanState: true },
      });
      await recordAudit(tx, actor, {
        action: 'file.attach',
        recordType: 'StoredFile',
        recordId: kept.id,
        after: { application: place.applicationId, field: place.fieldKey, name, size, sha256 },
      });
      if (kept.scanState === 'PENDING') await enqueue(tx, 'scan_file', { fileId: kept.id }, `file:${kept.id}`);
      return kept;
    });
  } catch (error) {
    await fileStore()
      .remove(storageKey)
      .catch(() => undefined);
    throw error;
  }
}

/** The application is the actor's own, can be changed, has such a file field, and the field has room. */
async function requireRoom(tx: Transaction, actor: Actor, { applicationId, fieldKey }: Place): Promise<void> {
  await lockApplication(tx, actor, applicationId);
  const application = await tx.application.findUniqueOrThrow({
    where: { id: applicationId },
    select: { state: true, call: { select: { formVersion: { select: { definition: true } } } } },
  });
  const form = readFormDefinition(application.call.formVersion.definition);
  const field = fieldsOf(form).find(({ key }) => key === fieldKey);
  if (field?.type !== 'file') throw new AppError('NOT_FOUND');
  if (!(editableStates as readonly string[]).includes(application.state)) throw new AppError('NOT_EDITABLE');
  const there = await tx.storedFile.count({
    where: { applicationId, fieldKey, removedAt: null, scanState: { not: 'INFECTED' } },
  });
  if (there >= field.most) throw new AppError('TOO_MANY_FILES', { params: { most: field.most } });
}

/** Holds the application for the rest of the transaction, so that two uploads never take the same last place. */
async function lockApplication(tx: Transaction, actor: Actor, id: string): Promise<void> {
  if (!isUuid(id)) throw new AppError('NOT_FOUND');
  const [own] = await tx.$queryRaw<{ id: string }[]>`
    select id from "Application" where id = ${id}::uuid and "applicantId" = ${actor.userId}::uuid for update`;
  if (!own) throw new AppError('NOT_FOUND');
}

function findOwn(tx: Transaction, actor: Actor, id: string) {
  if (!isUuid(id)) throw new AppError('NOT_FOUND');
  return tx.storedFile.findFirst({
    where: { id, ownerId: actor.userId },
    select: {
      applicationId: true,
      fieldKey: true,
      name: true,
      sha256: true,
      storageKey: true,
      removedAt: true,
    },
  });
}
