import 'server-only';
import { changesBetween } from '@/lib/audit/changes';
import { recordAudit } from '@/lib/audit/record';
import type { Actor } from '@/lib/auth/actor';
import { type Transaction, transaction } from '@/lib/db';
import { AppError, type FieldCode } from '@/lib/errors';
import { pickFacets, readFacetsInput } from '@/lib/facets/schema';
import { applyLocalizedEdit, type LocalizedEdit, readLocalizedInput, sourceOf } from '@/lib/i18n/localized-input';
import { type LocalizedText, readLocalizedText } from '@/lib/i18n/localized-text';
import { managedBy } from '@/lib/programmes/rules';
import type { ProgrammeInput } from '@/lib/programmes/schema';
import { indexProgramme } from '@/lib/programmes/search-documents';

type Edited = { slug: string; revision: number };

/** Saves the official's form of a programme. `revision` is the one the page was filled from: CONFLICT when it is older. */
export async function saveProgramme(
  actor: Actor,
  { slug, revision, input, now }: Edited & { input: ProgrammeInput; now: Date },
): Promise<void> {
  await transaction(async (tx) => {
    const programme = await claimProgramme(tx, actor, { slug, revision });
    const texts = editedTexts(programme, {
      title: readLocalizedInput(input, 'title'),
      summary: readLocalizedInput(input, 'summary'),
      forWhom: readLocalizedInput(input, 'forWhom'),
    });
    const publishedAt = input.published ? (programme.publishedAt ?? now) : null;
    const { direction, hongKongApplicants } = input;
    const facets = readFacetsInput(input);
    await tx.programme.update({
      where: { id: programme.id },
      data: { ...texts, ...facets, direction, hongKongApplicants, publishedAt },
    });
    const changes = changesBetween(
      {
        title: readLocalizedText(programme.title),
        summary: readLocalizedText(programme.summary),
        forWhom: readLocalizedText(programme.forWhom),
        ...pickFacets(programme),
        direction: programme.direction,
        hongKongApplicants: programme.hongKongApplicants,
        published: programme.publishedAt !== null,
      },
      { ...texts, ...facets, direction, hongKongApplicants, published: publishedAt !== null },
    );
    await recordAudit(tx, actor, {
      action: 'programme.save',
      recordType: 'Programme',
      recordId: programme.id,
      ...changes,
    });
    await indexProgramme(tx, programme.id);
  });
}

/**
 * Takes the next revision of a programme that the actor manages: from here to the end of the transaction nobody
 * else edits it or its statements. NOT_FOUND when it is not theirs, CONFLICT when somebody saved since `revision`.
 */
export async function claimProgramme(tx: Transaction, actor: Actor, { slug, revision }: Edited) {
  const programme = await tx.programme.findFirst({ where: { slug, ...managedBy(actor) } });
  if (!programme) throw new AppError('NOT_FOUND');
  const { count } = await tx.programme.updateMany({
    where: { id: programme.id, revision },
    data: { revision: { increment: 1 } },
  });
  if (count !== 1) throw new AppError('CONFLICT');
  return programme;
}

type TextName = 'title' | 'summary' | 'forWhom';

function editedTexts(
  before: Record<TextName, unknown>,
  edits: Record<TextName, LocalizedEdit>,
): Record<TextName, LocalizedText> {
  const missing: Record<string, FieldCode> = {};
  const edited = (name: TextName): LocalizedText => {
    const text = readLocalizedText(before[name]);
    const source = sourceOf(text) ?? 'zh-CN';
    if (edits[name][source].text === '') missing[`${name}.${source}`] = 'REQUIRED';
    return applyLocalizedEdit(text, edits[name]) ?? text;
  };
  const texts = { title: edited('title'), summary: edited('summary'), forWhom: edited('forWhom') };
  if (Object.keys(missing).length > 0) throw new AppError('INVALID', { fields: missing });
  return texts;
}
