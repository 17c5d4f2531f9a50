import 'server-only';
import { db } from '@/lib/db';
import type { ApplicationState } from '@/prisma/generated/enums';

/** How many applications of these calls are in each state, however many there are; states without any are left out. */
export async function countByState(callIds: string[]): Promise<Partial<Record<ApplicationState, number>>> {
  if (callIds.length === 0) return {};
  const sums = await db().applicationTally.groupBy({
    by: ['state'],
    where: { callId: { in: callIds } },
    _sum: { delta: true },
  });
  return Object.fromEntries(sums.map(({ state, _sum }) => [state, _sum.delta ?? 0]));
}

/** Folds what the trigger has added into one row a call and state. Rows that come meanwhile wait for the next time. */
export async function foldTally(): Promise<void> {
  await db().$executeRaw`
    with taken as (
      delete from "ApplicationTally" where id in (
        select id from "ApplicationTally" where ("callId", state) in (
          select "callId", state from "ApplicationTally" group by 1, 2 having count(*) > 1
        ) for update skip locked
      ) returning "callId", state, delta
    )
    insert into "ApplicationTally" ("callId", state, delta)
    select "callId", state, sum(delta)::int from taken group by 1, 2 having sum(delta) <> 0`;
}
