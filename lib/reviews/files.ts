import 'server-only';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { recordAudit } from '@/lib/audit/record';
import type { Actor } from '@/lib/auth/actor';
import { db, transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { OpenedFile } from '@/lib/files/queries';
import { fileStore } from '@/lib/files/store';
import { stripPdf } from '@/lib/files/strip-pdf';
import type { Locale } from '@/lib/i18n/locales';
import { getMyReview } from '@/lib/reviews/queries';

/**
 * Opens a file of an application for its reviewer: in a blind call only a PDF, under a neutral name and without what
 * it says about its author. FILE_NOT_BLIND when that cannot be done with it. Stands in the audit.
 */
export async function openReviewFile(
  actor: Actor,
  { reviewId, fileId, locale }: { reviewId: string; fileId: string; locale: Locale },
): Promise<OpenedFile> {
  const review = await getMyReview(actor, reviewId, locale);
  const shown = review.files.find(({ id }) => id === fileId);
  if (!shown) throw new AppError('NOT_FOUND');
  if (shown.scanState === 'PENDING') throw new AppError('FILE_NOT_SCANNED');
  if (shown.scanState === 'INFECTED') throw new AppError('FILE_INFECTED');
  if (!shown.isShown) throw new AppError('FILE_NOT_BLIND');
  const file = await db().storedFile.findUniqueOrThrow({
    where: { id: fileId },
    select: { storageKey: true, mediaType: true, size: true },
  });
  const stored = await fileStore().get(file.storageKey);
  const opened = review.call.isBlind
    ? await blindly(stored, review.code, shown.name)
    : { name: shown.name, mediaType: file.mediaType, size: file.size, bytes: stored };
  await transaction((tx) =>
    recordAudit(tx, actor, {
      action: 'review.download',
      recordType: 'StoredFile',
      recordId: fileId,
      after: { review: reviewId },
    }),
  );
  return opened;
}

async function blindly(stored: Readable, code: string, name: string): Promise<OpenedFile> {
  const stripped = await stripPdf(await buffer(stored));
  if (!stripped) throw new AppError('FILE_NOT_BLIND');
  return {
    name: `${code} ${name.replace(/ \(PDF\)$/, '')}.pdf`,
    mediaType: 'application/pdf',
    size: stripped.length,
    bytes: Readable.from([stripped]),
  };
}
