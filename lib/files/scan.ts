import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import { systemActor } from '@/lib/auth/actor';
import { db, transaction } from '@/lib/db';
import { scanBytes } from '@/lib/files/clamav';
import { fileStore } from '@/lib/files/store';
import { readLocalizedText } from '@/lib/i18n/localized-text';
import { notify } from '@/lib/notifications/notify';

/** Lets a waiting file go, or keeps it back for good and tells its owner. Does nothing for one that does not wait. */
export async function scanFile(fileId: string): Promise<void> {
  const file = await db().storedFile.findUnique({
    where: { id: fileId, scanState: 'PENDING', removedAt: null },
    select: {
      storageKey: true,
      name: true,
      owner: { select: { id: true, name: true, email: true, locale: true } },
      application: { select: { id: true, call: { select: { title: true } } } },
    },
  });
  if (!file) return;
  const scanState = await scanBytes(await fileStore().get(file.storageKey));
  await transaction(async (tx) => {
    const { count } = await tx.storedFile.updateMany({
      where: { id: fileId, scanState: 'PENDING' },
      data: { scanState },
    });
    if (count === 0) return;
    await recordAudit(tx, systemActor, {
      action: 'file.scan',
      recordType: 'StoredFile',
      recordId: fileId,
      before: { scanState: 'PENDING' },
      after: { scanState },
    });
    if (scanState === 'CLEAN' || !file.application) return;
    await notify(tx, file.owner, {
      kind: 'fileInfected',
      data: { name: file.owner.name, file: file.name, call: readLocalizedText(file.application.call.title) },
      link: `/my/applications/${file.application.id}`,
    });
  });
}
