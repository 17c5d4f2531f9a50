import 'server-only';
import type { ImpossibleState } from '@/lib/applications/impossible-state';
import { recordAudit } from '@/lib/audit/record';
import { type Actor, requireAdministrator, systemActor } from '@/lib/auth/actor';
import { db, transaction } from '@/lib/db';
import { type Locale, locales } from '@/lib/i18n/locales';
import { type LocalizedText, makeLocalizedText } from '@/lib/i18n/localized-text';
import { translatorFor } from '@/lib/i18n/translator';
import { notify } from '@/lib/notifications/notify';
import { takesPlace } from '@/lib/panels/load';
import { procedures } from '@/lib/procedures/procedures';
import { Prisma } from '@/prisma/generated/client';

/** One thing that should never be: which rule it breaks, and the call and application where it is. */
export type Impossible = { fault: ImpossibleState; call: string; applicationId: string | null; number: string | null };

const allowed = JSON.stringify(
  Object.values(procedures).flatMap(({ key, states }) => Object.keys(states).map((state) => `${key} ${state}`)),
);

const of = Prisma.sql`c.code as call, a.id as "applicationId", a.number`;
const applications = Prisma.sql`"Application" a join "Call" c on c.id = a."callId"`;

/** Every rule as the question which rows break it. */
const hunts: Record<ImpossibleState, (now: Date) => Prisma.Sql> = {
  OFFERED_WITHOUT_OFFER: () => Prisma.sql`
    select ${of} from ${applications} left join "Offer" o on o."applicationId" = a.id
    where a.state = 'OFFERED' and (o."applicationId" is null or o.answer is not null)`,
  OFFER_OPEN_ELSEWHERE: () => Prisma.sql`
    select ${of} from ${applications} join "Offer" o on o."applicationId" = a.id
    where o.answer is null and a.state <> 'OFFERED'`,
  // The job that ends offers runs each minute: a day late is not late any more but forgotten.
  OFFER_FORGOTTEN: (now) => Prisma.sql`
    select ${of} from ${applications} join "Offer" o on o."applicationId" = a.id
    where o.answer is null and a.state = 'OFFERED' and o."expiresAt" < ${now}::timestamp - interval '1 day'`,
  ANSWER_AND_STATE_DIFFER: () => Prisma.sql`
    select ${of} from ${applications} join "Offer" o on o."applicationId" = a.id
    where (o.answer = 'ACCEPTED' and a.state not in ('SELECTED', 'UNDERWAY', 'ENDED'))
      or (o.answer = 'DECLINED' and a.state <> 'OFFER_DECLINED') or (o.answer = 'LAPSED' and a.state <> 'OFFER_LAPSED')`,
  // Without a panel the number of places is what an official goes by, not a limit.
  MORE_THAN_PLACES: () => Prisma.sql`
    select c.code as call, null::uuid as "applicationId", null as number from ${applications}
    where c."releasedAt" is not null and a.state in ${takesPlace} group by c.id having count(*) > min(c.quota)`,
  MORE_THAN_QUOTA: () => Prisma.sql`
    select c.code as call, null::uuid as "applicationId", null as number
    from ${applications} join "PanelOutcome" o on o."applicationId" = a.id
    cross join lateral jsonb_array_elements(c.quotas) q
    where c."releasedAt" is not null and a.state in ${takesPlace} and o."quotaKey" = q ->> 'key'
    group by c.id, q having count(*) > (q ->> 'most')::int`,
  SELECTED_WITHOUT_OUTCOME: () => Prisma.sql`
    select ${of} from ${applications}
    left join "PanelOutcome" o on o."applicationId" = a.id
    where c."releasedAt" is not null and a.state in ${takesPlace}
      and (o."applicationId" is null or o.choice = 'DECLINE' or (o.choice = 'RESERVE' and not exists (
        select 1 from "ApplicationEvent" e
        where e."applicationId" = a.id and (e.move = 'promote' or (e.kind = 'SELECTED' and e."actorId" is null)))))`,
  IN_REVIEW_AFTER_RELEASE: () => Prisma.sql`
    select ${of} from ${applications} where c."releasedAt" is not null and a.state = 'IN_REVIEW'`,
  DECIDED_BEFORE_RELEASE: () => Prisma.sql`
    select ${of} from ${applications} join "PanelOutcome" o on o."applicationId" = a.id
    where c."releasedAt" is null and a.state not in ('IN_REVIEW', 'WITHDRAWN', 'DRAFT', 'SUBMITTED')`,
  REVIEW_WITHOUT_TOTAL: () => Prisma.sql`
    select ${of} from ${applications} join "Review" r on r."applicationId" = a.id
    where r.state = 'DONE' and (r.total is null or r."doneAt" is null)`,
  REVIEW_DESPITE_CONFLICT: () => Prisma.sql`
    select ${of} from ${applications} join "Review" r on r."applicationId" = a.id
    join "ReviewConflict" k on k."applicationId" = a.id and k."reviewerId" = r."reviewerId"
    where r.state = 'DONE' and k."waivedAt" is null and k.at < r."doneAt"`,
  STATE_NOT_OF_PROCEDURE: () => Prisma.sql`
    select ${of} from ${applications}
    where not (${allowed}::jsonb ? (c.procedure::text || ' ' || a.state::text))`,
  DECIDED_WITHOUT_DATE: () => Prisma.sql`
    select ${of} from ${applications}
    where a."decidedAt" is null and a.state in ('SELECTED', 'NOT_SELECTED', 'OFFERED', 'OFFER_DECLINED', 'OFFER_LAPSED')`,
  SENT_WITHOUT_RECEIPT: () => Prisma.sql`
    select ${of} from ${applications}
    where a.state not in ('DRAFT', 'WITHDRAWN') and (a.number is null or a."submittedAt" is null)`,
};

/** As many of each rule are listed; where there are more, the first are enough to see what went wrong. */
const mostOfEach = 50;

/** Looks for everything that the rules say cannot be. */
export async function findImpossibleStates(now: Date): Promise<Impossible[]> {
  const found: Impossible[] = [];
  for (const [fault, hunt] of Object.entries(hunts) as [ImpossibleState, (typeof hunts)[ImpossibleState]][]) {
    const rows = await db().$queryRaw<Omit<Impossible, 'fault'>[]>`${hunt(now)} limit ${mostOfEach}`;
    found.push(...rows.map((row) => ({ fault, ...row })));
  }
  return found;
}

/** The same for an administrator. */
export async function listImpossibleStates(actor: Actor, now: Date): Promise<Impossible[]> {
  requireAdministrator(actor);
  return findImpossibleStates(now);
}

/** Each night: tells every administrator what was found, if anything was. Answers how many. */
export async function huntImpossibleStates(now: Date): Promise<number> {
  const found = await findImpossibleStates(now);
  if (found.length === 0) return 0;
  const list = await listInWords(found);
  await transaction(async (tx) => {
    const administrators = await tx.user.findMany({
      where: { disabledAt: null, roleGrants: { some: { role: 'ADMINISTRATOR', revokedAt: null } } },
      select: { id: true, email: true, locale: true, name: true },
    });
    for (const administrator of administrators) {
      await notify(tx, administrator, {
        kind: 'impossibleStates',
        data: { name: administrator.name, count: String(found.length), list },
        link: '/admin/jobs/states',
      });
    }
    await recordAudit(tx, systemActor, {
      action: 'application.impossibleStates',
      recordType: 'Application',
      recordId: found[0]?.applicationId ?? found[0]?.call ?? '',
      after: { found: found.map(({ fault, call, number }) => `${fault} ${number ?? call}`) },
    });
  });
  return found.length;
}

async function listInWords(found: Impossible[]): Promise<LocalizedText> {
  const texts = await Promise.all(
    locales.map(async (locale): Promise<[Locale, string]> => {
      const t = await translatorFor(locale);
      const lines = found.map(
        ({ fault, call, number }) => `· ${number ?? call}: ${t(`impossibleStates.faults.${fault}`)}`,
      );
      return [locale, lines.join('\n')];
    }),
  );
  return makeLocalizedText(Object.fromEntries(texts));
}
