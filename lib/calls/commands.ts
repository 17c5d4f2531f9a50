import 'server-only';
import { changesBetween } from '@/lib/audit/changes';
import { recordAudit } from '@/lib/audit/record';
import type { Actor } from '@/lib/auth/actor';
import { aYearLater } from '@/lib/calls/rules';
import type { CallInput, NewCallInput } from '@/lib/calls/schema';
import { tellOfNewClosing } from '@/lib/calls/tell';
import { transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { applyLocalizedEdit, readLocalizedInput, sourceOf } from '@/lib/i18n/localized-input';
import { type LocalizedText, readLocalizedText } from '@/lib/i18n/localized-text';
import { isUniqueViolation } from '@/lib/prisma-errors';
import { managedBy } from '@/lib/programmes/rules';
import { indexProgramme } from '@/lib/programmes/search-documents';
import type { Prisma } from '@/prisma/generated/client';

/**
 * Saves the official's form of a call and answers the slug of its programme. Whoever applies is told when it closes at
 * another time now. CONFLICT when somebody saved since `revision`.
 */
export async function saveCall(
  actor: Actor,
  { code, revision, input, now }: { code: string; revision: number; input: CallInput; now: Date },
): Promise<string> {
  return transaction(async (tx) => {
    const call = await tx.call.findFirst({
      where: { code, programme: managedBy(actor) },
      include: { programme: { select: { slug: true } } },
    });
    if (!call) throw new AppError('NOT_FOUND');
    const before = readLocalizedText(call.title);
    const facts = { ...factsOf(input), title: editedTitle(before, input) };
    const publishedAt = input.published ? (call.publishedAt ?? now) : null;
    const { count } = await tx.call.updateMany({
      where: { id: call.id, revision },
      data: { ...facts, publishedAt, revision: { increment: 1 } },
    });
    if (count !== 1) throw new AppError('CONFLICT');
    const changes = changesBetween(
      { ...auditable({ ...call, title: before }), published: call.publishedAt !== null },
      { ...auditable(facts), published: publishedAt !== null },
    );
    await recordAudit(tx, actor, { action: 'call.save', recordType: 'Call', recordId: call.id, ...changes });
    if (publishedAt) {
      const { closesAt: after, title } = facts;
      await tellOfNewClosing(tx, { id: call.id, title, before: call.closesAt, after });
    }
    await indexProgramme(tx, call.programmeId);
    return call.programme.slug;
  });
}

/** Opens a new round of a programme with a form that exists. NOT_FOUND when the programme is not the actor's to manage. */
export async function addCall(
  actor: Actor,
  { programmeSlug, input, now }: { programmeSlug: string; input: NewCallInput; now: Date },
): Promise<void> {
  try {
    await transaction(async (tx) => {
      const programme = await tx.programme.findFirst({
        where: { slug: programmeSlug, ...managedBy(actor) },
        select: { id: true },
      });
      if (!programme) throw new AppError('NOT_FOUND');
      const form = await tx.formVersion.findUnique({ where: { id: input.formVersionId }, select: { id: true } });
      if (!form) throw new AppError('INVALID', { fields: { formVersionId: 'CHOICE' } });
      const { code, formVersionId, procedure } = input;
      const facts = { ...factsOf(input), title: editedTitle(null, input) };
      const publishedAt = input.published ? now : null;
      const { id } = await tx.call.create({
        data: { ...facts, publishedAt, code, formVersionId, procedure, programmeId: programme.id },
        select: { id: true },
      });
      await recordAudit(tx, actor, {
        action: 'call.add',
        recordType: 'Call',
        recordId: id,
        after: {
          ...auditable(facts),
          published: publishedAt !== null,
          code,
          formVersionId,
          procedure,
          programme: programmeSlug,
        },
      });
      await indexProgramme(tx, programme.id);
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('INVALID', { fields: { code: 'TAKEN' } });
    throw error;
  }
}

/**
 * Makes next year's call of this one: not published, a year later, with the newest version of the same form and
 * everything else as it is. Its code is its own.
 */
export async function copyCall(actor: Actor, { code, newCode }: { code: string; newCode: string }): Promise<void> {
  try {
    await transaction(async (tx) => {
      const call = await tx.call.findFirst({
        where: { code, programme: managedBy(actor) },
        include: { formVersion: { select: { formKey: true } } },
      });
      if (!call) throw new AppError('NOT_FOUND');
      const form = await tx.formVersion.findFirstOrThrow({
        where: { formKey: call.formVersion.formKey },
        orderBy: { version: 'desc' },
        select: { id: true, version: true },
      });
      const { programmeId, quota, decisionWorkingDays, procedure, isBlind, reviewsWanted, offerDays } = call;
      const [opensAt, closesAt] = [aYearLater(call.opensAt), aYearLater(call.closesAt)];
      const { id } = await tx.call.create({
        data: {
          ...{ programmeId, quota, decisionWorkingDays, procedure, isBlind, reviewsWanted, offerDays },
          ...{ code: newCode, opensAt, closesAt, formVersionId: form.id, isSample: call.isSample },
          title: readLocalizedText(call.title),
          quotas: call.quotas as Prisma.InputJsonValue,
          rubric: call.rubric === null ? undefined : (call.rubric as Prisma.InputJsonValue),
          reviewDueAt: call.reviewDueAt && aYearLater(call.reviewDueAt),
        },
        select: { id: true },
      });
      await recordAudit(tx, actor, {
        action: 'call.copy',
        recordType: 'Call',
        recordId: id,
        after: {
          from: code,
          code: newCode,
          opensAt: opensAt.toISOString(),
          closesAt: closesAt.toISOString(),
          form: call.formVersion.formKey,
          formVersion: form.version,
        },
      });
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw new AppError('INVALID', { fields: { code: 'TAKEN' } });
    throw error;
  }
}

function factsOf({ opensAt, closesAt, quota, decisionWorkingDays }: CallInput | NewCallInput) {
  return { opensAt, closesAt, quota, decisionWorkingDays };
}

function editedTitle(before: LocalizedText | null, input: CallInput | NewCallInput): LocalizedText {
  const edit = readLocalizedInput(input, 'title');
  const source = sourceOf(before);
  const title = applyLocalizedEdit(before, edit);
  if (!title || (source && edit[source].text === '')) {
    throw new AppError('INVALID', { fields: { [`title.${source ?? 'zh-CN'}`]: 'REQUIRED' } });
  }
  return title;
}

type Facts = ReturnType<typeof factsOf> & { title: LocalizedText };

function auditable({ opensAt, closesAt, quota, decisionWorkingDays, title }: Facts) {
  return { title, opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString(), quota, decisionWorkingDays };
}
