import 'server-only';
import type { Readable } from 'node:stream';
import { recordAudit } from '@/lib/audit/record';
import { type Actor, isAdministrator, organisationsAs } from '@/lib/auth/actor';
import { db, type Transaction, transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { canRead } from '@/lib/files/rules';
import { fileStore } from '@/lib/files/store';
import { isUuid } from '@/lib/ids';
import { hostedProcedures } from '@/lib/procedures/procedures';
import type { ScanState } from '@/prisma/generated/enums';

export type OpenedFile = { name: string; mediaType: string; size: number; bytes: Readable };

/**
 * Opens a file for somebody whom the rules allow; all others are told NOT_FOUND. Nobody gets one that waits for the
 * scanner (FILE_NOT_SCANNED) or failed it (FILE_INFECTED). A reader other than the owner stands in the audit.
 */
export async function openFile(actor: Actor, fileId: string): Promise<OpenedFile> {
  const file = await getReadable(actor, fileId);
  if (file.scanState === 'PENDING') throw new AppError('FILE_NOT_SCANNED');
  if (file.scanState === 'INFECTED') throw new AppError('FILE_INFECTED');
  const bytes = await fileStore().get(file.storageKey);
  if (file.ownerId !== actor.userId) {
    await transaction((tx) =>
      recordAudit(tx, actor, {
        action: 'file.download',
        recordType: 'StoredFile',
        recordId: file.id,
        after: { application: file.applicationId, name: file.name },
      }),
    );
  }
  return { name: file.name, mediaType: file.mediaType, size: file.size, bytes };
}

/** How far the scanner is with a file of one's own. */
export async function getScanState(actor: Actor, fileId: string): Promise<ScanState> {
  return (await getReadable(actor, fileId)).scanState;
}

async function getReadable(actor: Actor, fileId: string) {
  if (!isUuid(fileId)) throw new AppError('NOT_FOUND');
  const file = await db().storedFile.findUnique({
    where: { id: fileId },
    select: {
      id: true,
      ownerId: true,
      applicationId: true,
      name: true,
      mediaType: true,
      size: true,
      sha256: true,
      storageKey: true,
      scanState: true,
      removedAt: true,
      application: {
        select: {
          submittedAt: true,
          hostId: true,
          call: { select: { procedure: true, programme: { select: { managingOrganisationId: true } } } },
        },
      },
    },
  });
  if (!file) throw new AppError('NOT_FOUND');
  const reader = {
    userId: actor.userId,
    isAdministrator: isAdministrator(actor),
    bureaux: organisationsAs(actor, 'OFFICIAL'),
    hosts: organisationsAs(actor, 'HOST'),
  };
  const known = {
    ownerId: file.ownerId,
    managedBy: file.application?.call.programme.managingOrganisationId ?? null,
    hostedBy:
      file.application && hostedProcedures.includes(file.application.call.procedure) ? file.application.hostId : null,
    submittedAt: file.application?.submittedAt ?? null,
  };
  if (!canRead(reader, known)) throw new AppError('NOT_FOUND');
  if (file.removedAt && !(await isInSubmission(db(), file))) throw new AppError('NOT_FOUND');
  return file;
}

/** Whether something that was submitted refers to these bytes: they are then kept for good. */
export async function isInSubmission(
  tx: Transaction,
  file: { applicationId: string | null; sha256: string },
): Promise<boolean> {
  if (!file.applicationId) return false;
  const [row] = await tx.$queryRaw<{ found: boolean }[]>`
    select exists (
      select 1 from "ApplicationSubmission" where "applicationId" = ${file.applicationId}::uuid
        and content -> 'files' @> jsonb_build_array(jsonb_build_object('sha256', ${file.sha256}::text))
    ) as found`;
  return row?.found ?? false;
}
