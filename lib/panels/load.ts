import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { lockCall } from '@/lib/calls/lock';
import { db, type Transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { readLocalizedText } from '@/lib/i18n/localized-text';
import { type PanelQuota, quotaOf, readQuotas } from '@/lib/panels/quotas';
import { type Ranked, rankByMean } from '@/lib/panels/ranking';
import { hasPanel } from '@/lib/procedures/procedures';
import { managedBy } from '@/lib/programmes/rules';
import { Prisma } from '@/prisma/generated/client';

const panelCall = {
  id: true,
  code: true,
  title: true,
  quota: true,
  quotas: true,
  offerDays: true,
  procedure: true,
  revision: true,
  releasedAt: true,
  resultsPublishedAt: true,
  objectionsUntil: true,
  resultsNamed: true,
  isSample: true,
  programme: { select: { slug: true, title: true, publishedAt: true } },
  formVersion: { select: { definition: true } },
} satisfies Prisma.CallSelect;

/** A call whose procedure has a panel. NOT_FOUND when another bureau manages it, or no panel decides in it. */
export async function getPanelCall(client: Transaction, actor: Actor, code: string) {
  const call = await client.call.findFirst({ where: { code, programme: managedBy(actor) }, select: panelCall });
  if (!call || !hasPanel(call.procedure)) throw new AppError('NOT_FOUND');
  return {
    ...call,
    title: readLocalizedText(call.title),
    programme: { ...call.programme, title: readLocalizedText(call.programme.title) },
    quotas: readQuotas(call.quotas),
  };
}
export type PanelCall = Awaited<ReturnType<typeof getPanelCall>>;

/** The same under its lock. */
export async function lockPanelCall(tx: Transaction, actor: Actor, code: string): Promise<PanelCall> {
  await lockCall(tx, { code });
  return getPanelCall(tx, actor, code);
}

export type PanelRow = Ranked<{
  id: string;
  number: string | null;
  name: string;
  reviews: number;
  mean: number | null;
  spread: number | null;
}> & { quotaKey: string | null };

type Found = Omit<PanelRow, 'rank' | 'isTied' | 'quotaKey'> & { hostId: string | null; counted: unknown };

/** The applications of a call that are in review, by the mean of their finished reviews. One statement, however many. */
export async function loadRanking(
  call: { id: string; quotas: PanelQuota[] },
  client: Transaction = db(),
): Promise<PanelRow[]> {
  const keys = [...new Set(call.quotas.map(({ by }) => by))];
  const rows = await client.$queryRaw<Found[]>`
    select a.id, a.number, u.name, a."hostId",
      (select jsonb_object_agg(k, a.answers -> k) from unnest(${keys}::text[]) k) as counted,
      coalesce(r.reviews, 0)::int as reviews, r.mean, r.spread
    from "Application" a
    join "User" u on u.id = a."applicantId"
    left join (
      select r."applicationId", count(*) as reviews, avg(r.total) as mean, max(r.total) - min(r.total) as spread
      from "Review" r join "Application" a on a.id = r."applicationId"
      where a."callId" = ${call.id}::uuid and a.state = 'IN_REVIEW' and r.state = 'DONE' and r.total is not null
      group by 1
    ) r on r."applicationId" = a.id
    where a."callId" = ${call.id}::uuid and a.state = 'IN_REVIEW'
    order by a.number, a.id`;
  return rankByMean(
    rows.map(({ hostId, counted, ...row }) => ({
      ...row,
      quotaKey: quotaOf(call.quotas, { hostId, answers: counted }),
    })),
  );
}

/** The states in which an application takes one of the places, for statements. */
export const takesPlace = Prisma.sql`('OFFERED', 'SELECTED', 'UNDERWAY', 'ENDED')`;
