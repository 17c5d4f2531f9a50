import 'server-only';
import { cache } from 'react';
import { type Actor, isStaff } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { type LocalizedText, readLocalizedText } from '@/lib/i18n/localized-text';
import { isUuid } from '@/lib/ids';

/** What a page needs to show a picture. */
export type ShownPicture = { id: string; alt: LocalizedText; width: number; height: number; widths: number[] };

const shown = {
  id: true,
  alt: true,
  width: true,
  height: true,
  variants: { select: { width: true }, orderBy: { width: 'asc' } },
} as const;

/** A picture that a published record shows; null when it is not there any more. */
export const findPublishedPicture = cache(async (id: string): Promise<ShownPicture | null> => {
  const row = isUuid(id) ? await db().media.findUnique({ where: { id }, select: shown }) : null;
  if (!row) return null;
  const { variants, alt, ...picture } = row;
  return { ...picture, alt: readLocalizedText(alt), widths: variants.map(({ width }) => width) };
});

/** The bytes of a picture in one width; null when there is none. Whoever knows the id may see it: it is made to be shown. */
export async function findPublishedPictureBytes(id: string, width: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!isUuid(id) || !Number.isInteger(width)) return null;
  const row = await db().mediaVariant.findUnique({
    where: { mediaId_width: { mediaId: id, width } },
    select: { bytes: true },
  });
  return row?.bytes ?? null;
}

/** Every picture, the newest first. */
export async function listMedia(actor: Actor) {
  if (!isStaff(actor)) throw new AppError('NOT_FOUND');
  const rows = await db().media.findMany({
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: 500,
    select: { ...shown, name: true, createdAt: true },
  });
  return rows.map(({ variants, alt, ...row }) => ({
    ...row,
    alt: readLocalizedText(alt),
    widths: variants.map(({ width }) => width),
  }));
}

/** A picture to work on. */
export async function getMedia(actor: Actor, id: string) {
  const row =
    isStaff(actor) && isUuid(id)
      ? await db().media.findUnique({ where: { id }, select: { ...shown, name: true, revision: true } })
      : null;
  if (!row) throw new AppError('NOT_FOUND');
  const { variants, alt, ...media } = row;
  return { ...media, alt: readLocalizedText(alt), widths: variants.map(({ width }) => width) };
}
