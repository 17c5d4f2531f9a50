import 'server-only';
import { recordAudit } from '@/lib/audit/record';
import type { Actor, SystemActor } from '@/lib/auth/actor';
import type { Transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Locale } from '@/lib/i18n/locales';
import { type LocalizedText, makeLocalizedText } from '@/lib/i18n/localized-text';
import { translatorFor } from '@/lib/i18n/translator';
import { markedNote } from '@/lib/notifications/marked-note';
import { notify } from '@/lib/notifications/notify';
import type { NoticeData } from '@/lib/notifications/templates';
import { moveRefusal, type Standing } from '@/lib/procedures/guards';
import { procedures } from '@/lib/procedures/procedures';
import type { Prisma } from '@/prisma/generated/client';
import type { ApplicationState, ProcedureKey } from '@/prisma/generated/enums';

/** What has to be known of an application to move it. */
export type Movable = Standing & {
  id: string;
  number: string | null;
  call: { procedure: ProcedureKey; title: LocalizedText };
  applicant: { id: string; name: string; email: string; locale: string };
};

type Made = {
  move: string;
  now: Date;
  /** the revision that was read: anything newer is a CONFLICT. Left out where the row is locked already. */
  revision?: number;
  note?: string | null;
  noteLocale?: Locale | null;
  /** fields asked to be corrected */
  fieldKeys?: string[];
  /** what changes with the state */
  change?: Prisma.ApplicationUpdateManyMutationInput;
};

/**
 * The one place that changes the state of an application on the way after its submission: asks the procedure, changes
 * the row only if nobody else has since, and writes history, audit and notice. The caller has found the application
 * for the actor and knows that the move is theirs to make. Throws the refusal of the procedure, or CONFLICT.
 */
export async function makeMove(
  tx: Transaction,
  actor: Actor | SystemActor,
  application: Movable,
  { move: name, now, revision, note = null, noteLocale = null, fieldKeys = [], change = {} }: Made,
): Promise<ApplicationState> {
  const procedure = procedures[application.call.procedure];
  const refused = moveRefusal(procedure, name, application, now);
  if (refused) throw new AppError(refused);
  const move = procedure.moves[name];
  if (!move) throw new AppError('STEP_NOT_POSSIBLE');
  const { count } = await tx.application.updateMany({
    where: { id: application.id, state: application.state, ...(revision === undefined ? {} : { revision }) },
    data: { ...change, state: move.to, revision: { increment: 1 } },
  });
  if (count !== 1) throw new AppError('CONFLICT');
  const told = { note, noteLocale, fieldKeys };
  await tx.applicationEvent.create({
    data: {
      applicationId: application.id,
      kind: move.event,
      actorId: actor.userId,
      at: now,
      ...told,
      ...(move.event === 'MOVED' ? { move: name, state: move.to } : {}),
    },
  });
  await recordAudit(tx, actor, {
    action: `application.${name}`,
    recordType: 'Application',
    recordId: application.id,
    before: { state: application.state },
    after: { state: move.to, ...(note === null ? {} : { note }), ...(fieldKeys.length > 0 ? { fieldKeys } : {}) },
  });
  // Who makes a move is not told of it here.
  if (move.by !== 'applicant')
    await notify(tx, application.applicant, await noticeOfMove(application, { name, to: move.to, note, noteLocale }));
  return move.to;
}

/** The state of an application in the words of its procedure, in the three languages. */
export async function stateWords(key: ProcedureKey, state: ApplicationState): Promise<LocalizedText> {
  const own = procedures[key].states[state];
  if (own) return makeLocalizedText(own);
  const [hk, cn, en] = await Promise.all([translatorFor('zh-HK'), translatorFor('zh-CN'), translatorFor('en')]);
  const label = `applications.states.${state}` as const;
  return makeLocalizedText({ 'zh-HK': hk(label), 'zh-CN': cn(label), en: en(label) });
}

/** A notice and the page it leads to, as `notify` and the preview of the letters take it. */
export type MoveNotice = {
  [Kind in MoveNoticeKind]: { kind: Kind; data: NoticeData[Kind]; link: string };
}[MoveNoticeKind];
type MoveNoticeKind =
  | 'applicationReturned'
  | 'applicationSelected'
  | 'applicationNotSelected'
  | 'applicationOffered'
  | 'applicationMoved';

type Told = { name: string; to: ApplicationState; note: string | null; noteLocale: Locale | null };

/** What a move tells the applicant, in values; the words are those of their language. */
export async function noticeOfMove(application: Movable, { name, to, note, noteLocale }: Told): Promise<MoveNotice> {
  const { id, applicant, number, call, offer } = application;
  const words = note && noteLocale ? await markedNote(note, noteLocale, applicant.locale) : '';
  const data = { name: applicant.name, number: number ?? '', call: call.title, note: words };
  const link = `/my/applications/${id}`;
  if (name === 'returnForCorrection') return { kind: 'applicationReturned', data, link };
  if (to === 'SELECTED') return { kind: 'applicationSelected', data, link };
  if (to === 'NOT_SELECTED') return { kind: 'applicationNotSelected', data, link };
  if (to === 'OFFERED' && offer)
    return { kind: 'applicationOffered', data: { ...data, until: offer.expiresAt.toISOString() }, link };
  return { kind: 'applicationMoved', data: { ...data, state: await stateWords(call.procedure, to) }, link };
}
