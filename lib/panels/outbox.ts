import 'server-only';
import { noticeOfMove } from '@/lib/applications/moves';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { defaultLocale, isLocale } from '@/lib/i18n/locales';
import { renderMail } from '@/lib/notifications/render';
import { countChoices } from '@/lib/panels/commands';
import { moveOfChoice, releaseRefusals } from '@/lib/panels/decisions';
import { getPanelCall, type PanelCall } from '@/lib/panels/load';
import { asTold, type Decision, loadDecisions } from '@/lib/panels/release';
import { procedures } from '@/lib/procedures/procedures';
import type { PanelChoice } from '@/prisma/generated/enums';

const lettersPerPage = 20;

/** Every letter that the release would send, as its recipient will read it, page by page; and what keeps it from being sent. */
export async function getOutbox(
  actor: Actor,
  { code, choice, page, now }: { code: string; choice: PanelChoice | null; page: number; now: Date },
) {
  const call = await getPanelCall(db(), actor, code);
  const decisions = call.releasedAt ? [] : await loadDecisions(db(), call);
  const decided = decisions.filter(({ outcome }) => outcome !== null);
  const counts = countChoices(decided.flatMap(({ outcome }) => outcome ?? []));
  const shown = choice ? decided.filter(({ outcome }) => outcome?.choice === choice) : decided;
  const letters = shown.slice((page - 1) * lettersPerPage, page * lettersPerPage);
  return {
    call,
    counts,
    undecided: decisions.length - decided.length,
    refusals: releaseRefusals(
      decisions.map(({ outcome }) => outcome),
      { places: call.quota, quotas: call.quotas },
    ),
    letters: await Promise.all(letters.map((decision) => letterOf(decision, { call, now }))),
    pages: Math.max(1, Math.ceil(shown.length / lettersPerPage)),
  };
}
export type Outbox = Awaited<ReturnType<typeof getOutbox>>;

async function letterOf({ application, outcome }: Decision, { call, now }: { call: PanelCall; now: Date }) {
  const choice = outcome?.choice ?? 'DECLINE';
  const name = moveOfChoice(call.procedure, choice);
  const to = procedures[call.procedure].moves[name]?.to ?? application.state;
  const { applicant, id, number } = application;
  const locale = isLocale(applicant.locale) ? applicant.locale : defaultLocale;
  const noteLocale = isLocale(outcome?.noteLocale) ? outcome.noteLocale : null;
  const told = { name, to, note: outcome?.note ?? null, noteLocale };
  const notice = await noticeOfMove(asTold(application, { choice, call, now }), told);
  const { subject, text } = await renderMail({ locale, ...notice });
  return { id, number, choice, locale, recipient: applicant.email, subject, text };
}
