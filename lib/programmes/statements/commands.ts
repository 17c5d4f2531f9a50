import 'server-only';
import { changesBetween } from '@/lib/audit/changes';
import { recordAudit } from '@/lib/audit/record';
import type { Actor } from '@/lib/auth/actor';
import { type Transaction, transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { applyLocalizedEdit, readLocalizedInput, sourceOf } from '@/lib/i18n/localized-input';
import { type LocalizedText, readLocalizedText } from '@/lib/i18n/localized-text';
import { claimProgramme } from '@/lib/programmes/commands';
import type { StatementInput } from '@/lib/programmes/schema';
import { indexProgramme } from '@/lib/programmes/search-documents';
import { Prisma } from '@/prisma/generated/client';

type Edited = { slug: string; revision: number };
type One = Edited & { statementId: string };

/** Adds a question after the last one and answers its id. */
export async function addStatement(
  actor: Actor,
  { slug, revision, input }: Edited & { input: StatementInput },
): Promise<string> {
  return transaction(async (tx) => {
    const programme = await claimProgramme(tx, actor, { slug, revision });
    const { question, answer } = statedTexts(null, input);
    const isBenefit = Boolean(input.isBenefit);
    const last = await tx.programmeStatement.aggregate({
      where: { programmeId: programme.id },
      _max: { position: true },
    });
    const { id } = await tx.programmeStatement.create({
      data: {
        programmeId: programme.id,
        position: (last._max.position ?? 0) + 1,
        topic: input.topic,
        question,
        answer: answer ?? Prisma.DbNull,
        isBenefit,
      },
      select: { id: true },
    });
    await recordAudit(tx, actor, {
      action: 'programme.addStatement',
      recordType: 'Programme',
      recordId: programme.id,
      after: { id, topic: input.topic, question, answer, isBenefit },
    });
    await indexProgramme(tx, programme.id);
    return id;
  });
}

/** Saves a question and its answer; an emptied answer means that nothing is stated. */
export async function editStatement(
  actor: Actor,
  { slug, revision, statementId, input }: One & { input: StatementInput },
): Promise<void> {
  await transaction(async (tx) => {
    const programme = await claimProgramme(tx, actor, { slug, revision });
    const before = await getStatement(tx, programme.id, statementId);
    const after = { topic: input.topic, ...statedTexts(before, input), isBenefit: Boolean(input.isBenefit) };
    await tx.programmeStatement.update({
      where: { id: before.id },
      data: { ...after, answer: after.answer ?? Prisma.DbNull },
    });
    const { topic, question, answer, isBenefit } = before;
    const changes = changesBetween({ topic, question, answer, isBenefit }, after);
    await recordAudit(tx, actor, {
      action: 'programme.editStatement',
      recordType: 'Programme',
      recordId: programme.id,
      before: { id: before.id, ...changes?.before },
      after: { id: before.id, ...changes?.after },
    });
    await indexProgramme(tx, programme.id);
  });
}

/** Removes a question with its answer; the audit keeps both. */
export async function removeStatement(actor: Actor, { slug, revision, statementId }: One): Promise<void> {
  await transaction(async (tx) => {
    const programme = await claimProgramme(tx, actor, { slug, revision });
    const before = await getStatement(tx, programme.id, statementId);
    await tx.programmeStatement.delete({ where: { id: before.id } });
    await recordAudit(tx, actor, {
      action: 'programme.removeStatement',
      recordType: 'Programme',
      recordId: programme.id,
      before,
    });
    await indexProgramme(tx, programme.id);
  });
}

/** Moves a question one place up or down; the first and the last stay where they are. */
export async function moveStatement(
  actor: Actor,
  { slug, revision, statementId, to }: One & { to: 'up' | 'down' },
): Promise<void> {
  await transaction(async (tx) => {
    const programme = await claimProgramme(tx, actor, { slug, revision });
    const moved = await getStatement(tx, programme.id, statementId);
    const neighbour = await tx.programmeStatement.findFirst({
      where: {
        programmeId: programme.id,
        position: to === 'up' ? { lt: moved.position } : { gt: moved.position },
      },
      orderBy: { position: to === 'up' ? 'desc' : 'asc' },
      select: { id: true, position: true },
    });
    if (!neighbour) return;
    // A position is held by one statement at any moment, so one of the two steps aside first.
    const put = (id: string, position: number) => tx.programmeStatement.update({ where: { id }, data: { position } });
    await put(moved.id, -1);
    await put(neighbour.id, moved.position);
    await put(moved.id, neighbour.position);
    await recordAudit(tx, actor, {
      action: 'programme.moveStatement',
      recordType: 'Programme',
      recordId: programme.id,
      before: { id: moved.id, position: moved.position },
      after: { id: moved.id, position: neighbour.position },
    });
    await indexProgramme(tx, programme.id);
  });
}

async function getStatement(tx: Transaction, programmeId: string, id: string) {
  const found = await tx.programmeStatement.findFirst({
    where: { id, programmeId },
    select: { id: true, position: true, topic: true, question: true, answer: true, quote: true, isBenefit: true },
  });
  if (!found) throw new AppError('NOT_FOUND');
  const { question, answer } = found;
  return {
    ...found,
    question: readLocalizedText(question),
    answer: answer === null ? null : readLocalizedText(answer),
  };
}

type Stated = { question: LocalizedText; answer: LocalizedText | null };

function statedTexts(before: Stated | null, input: StatementInput): Stated {
  const edit = readLocalizedInput(input, 'question');
  const source = sourceOf(before?.question ?? null);
  const question = applyLocalizedEdit(before?.question ?? null, edit);
  if (!question || (source && edit[source].text === '')) {
    throw new AppError('INVALID', { fields: { [`question.${source ?? 'zh-CN'}`]: 'REQUIRED' } });
  }
  return { question, answer: applyLocalizedEdit(before?.answer ?? null, readLocalizedInput(input, 'answer')) };
}
