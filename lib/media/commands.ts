import 'server-only';
import { changesBetween } from '@/lib/audit/changes';
import { recordAudit } from '@/lib/audit/record';
import { type Actor, isStaff } from '@/lib/auth/actor';
import { transaction } from '@/lib/db';
import { AppError, type FieldCode } from '@/lib/errors';
import { locales } from '@/lib/i18n/locales';
import { applyLocalizedEdit, readLocalizedInput } from '@/lib/i18n/localized-input';
import { type LocalizedText, readLocalizedText } from '@/lib/i18n/localized-text';
import { drawPicture } from '@/lib/media/draw';
import type { MediaInput } from '@/lib/media/schema';
import { consumeLimit } from '@/lib/rate-limits';

/** Keeps a picture for records, with what it shows in all three languages. Answers its id. */
export async function addMedia(
  actor: Actor,
  { input, bytes }: { input: MediaInput; bytes: Uint8Array },
): Promise<string> {
  if (!isStaff(actor)) throw new AppError('NOT_FOUND');
  const alt = describedIn(null, input);
  await consumeLimit('upload', actor.userId);
  const { variants, width, height } = await drawPicture(bytes);
  return transaction(async (tx) => {
    const { id } = await tx.media.create({
      data: { name: input.name, alt, width, height, createdById: actor.userId, variants: { create: variants } },
      select: { id: true },
    });
    await recordAudit(tx, actor, {
      action: 'media.add',
      recordType: 'Media',
      recordId: id,
      after: { name: input.name, alt, width, height },
    });
    return id;
  });
}

/** Changes the name or the description of a picture. CONFLICT when somebody saved since `revision`. */
export async function saveMedia(
  actor: Actor,
  { id, revision, input }: { id: string; revision: number; input: MediaInput },
): Promise<void> {
  if (!isStaff(actor)) throw new AppError('NOT_FOUND');
  await transaction(async (tx) => {
    const before = await tx.media.findUnique({ where: { id } });
    if (!before) throw new AppError('NOT_FOUND');
    const oldAlt = readLocalizedText(before.alt);
    const alt = describedIn(oldAlt, input);
    const { count } = await tx.media.updateMany({
      where: { id, revision },
      data: { revision: { increment: 1 }, name: input.name, alt },
    });
    if (count !== 1) throw new AppError('CONFLICT');
    await recordAudit(tx, actor, {
      action: 'media.save',
      recordType: 'Media',
      recordId: id,
      ...changesBetween({ name: before.name, alt: oldAlt }, { name: input.name, alt }),
    });
  });
}

// A picture without words is none for somebody: all three languages, or it is not kept.
function describedIn(before: LocalizedText | null, input: MediaInput): LocalizedText {
  const alt = applyLocalizedEdit(before, readLocalizedInput(input, 'alt'));
  const missing = locales.filter((locale) => !alt?.[locale].text);
  if (!alt || missing.length > 0) {
    const fields = Object.fromEntries(missing.map((locale): [string, FieldCode] => [`alt.${locale}`, 'REQUIRED']));
    throw new AppError('INVALID', { fields });
  }
  return alt;
}
