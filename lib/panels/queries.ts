import 'server-only';
import { asUuid } from '@/lib/applications/queries';
import type { Actor } from '@/lib/auth/actor';
import { db, type Transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { readFormDefinition } from '@/lib/forms/schema';
import { plainText } from '@/lib/i18n/localized-text';
import { type Words, words } from '@/lib/i18n/words';
import { getPanelCall, loadRanking, takesPlace } from '@/lib/panels/load';
import { type Proposal, propose } from '@/lib/panels/proposal';
import { byHost, choiceOptions, type QuotaOption } from '@/lib/panels/quotas';
import { readTerms } from '@/lib/panels/schema';

type Query = Record<string, string | string[] | undefined>;

const nothing: Proposal = { choice: null, open: null, position: null, quotaKey: null };
const outcomeShown = { choice: true, position: true, note: true, noteLocale: true, decidedAt: true } as const;

/** What the panel looks at: the ranking, what the rules would decide at the cut line of the address, what is decided. */
export async function getPanel(actor: Actor, code: string, query: Query) {
  const call = await getPanelCall(db(), actor, code);
  const terms = readTerms(query, { places: call.quota });
  const [rows, outcomes, hosts, afterRelease] = await Promise.all([
    loadRanking(call),
    db().panelOutcome.findMany({
      where: { callId: call.id, application: { state: 'IN_REVIEW' } },
      select: { applicationId: true, ...outcomeShown },
    }),
    listHostOptions(call.id),
    call.releasedAt ? countStanding(call.id) : null,
  ]);
  const proposals = propose(rows, { ...terms, quotas: call.quotas });
  const decided = new Map(outcomes.map(({ applicationId, ...outcome }) => [applicationId, outcome]));
  const form = readFormDefinition(call.formVersion.definition);
  return {
    call,
    terms,
    rows: rows.map((row) => ({
      ...row,
      proposal: proposals.get(row.id) ?? nothing,
      outcome: decided.get(row.id) ?? null,
    })),
    options: [
      ...hosts.map<QuotaOption>(({ value, name }) => ({ by: byHost, value, name, group: null })),
      ...choiceOptions(form),
    ],
    standing: afterRelease,
  };
}
export type Panel = Awaited<ReturnType<typeof getPanel>>;
export type PanelLine = Panel['rows'][number];

/** Organisations that applicants of a call have named as hosts. */
export async function listHostOptions(
  callId: string,
  client: Transaction = db(),
): Promise<{ value: string; name: Words }[]> {
  const hosts = await client.organisation.findMany({
    where: { hosted: { some: { callId, state: { not: 'DRAFT' } } } },
    orderBy: { slug: 'asc' },
    select: { id: true, name: true },
  });
  return hosts.map(({ id, name }) => ({
    value: id,
    name: words(plainText(name, 'zh-HK'), plainText(name, 'zh-CN'), plainText(name, 'en')),
  }));
}

/** After the release: how many places are taken, offered and free, and who is still in line. */
async function countStanding(callId: string) {
  const [row] = await db().$queryRaw<{ granted: number; taken: number; open: number; reserves: number }[]>`
    select
      (select count(*) from "PanelOutcome" o where o."callId" = ${callId}::uuid and o.choice = 'SELECT')::int as granted,
      count(*) filter (where a.state in ${takesPlace} and a.state <> 'OFFERED')::int as taken,
      count(*) filter (where a.state = 'OFFERED')::int as open,
      count(*) filter (where a.state = 'RESERVE')::int as reserves
    from "Application" a where a."callId" = ${callId}::uuid`;
  return row ?? { granted: 0, taken: 0, open: 0, reserves: 0 };
}

/** One application before the panel: its reviews and what is decided about it. NOT_FOUND unless it is in this call's review. */
export async function getPanelApplication(actor: Actor, code: string, id: string) {
  const call = await getPanelCall(db(), actor, code);
  const applicationId = asUuid(id);
  const [rows, found] = await Promise.all([
    loadRanking(call),
    db().application.findFirst({
      where: { id: applicationId, callId: call.id, state: 'IN_REVIEW' },
      select: {
        outcome: { select: { ...outcomeShown, decidedBy: { select: { name: true } } } },
        reviews: {
          where: { state: 'DONE' },
          orderBy: { doneAt: 'asc' },
          select: { id: true, total: true, comment: true, reviewer: { select: { name: true } } },
        },
      },
    }),
  ]);
  const row = rows.find((one) => one.id === applicationId);
  if (!found || !row) throw new AppError('NOT_FOUND');
  const quota = call.quotas.find(({ key }) => key === row.quotaKey) ?? null;
  return { call, row, quota, ...found };
}
