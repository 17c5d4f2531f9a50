import 'server-only';
import { db } from '@/lib/db';
import { type FormDefinition, fieldsOf } from '@/lib/forms/schema';
import { plainText } from '@/lib/i18n/localized-text';
import { type Words, words } from '@/lib/i18n/words';
import { procedures } from '@/lib/procedures/procedures';
import { Prisma } from '@/prisma/generated/client';
import type { ApplicationState, ProcedureKey } from '@/prisma/generated/enums';

/** One line of a distribution: how many applied, and how many of them were selected. */
export type Line = { key: string; name: Words | null; applied: number; selected: number };
export type Distribution = { key: string; name: Words; lines: Line[] };

const eligible = Prisma.sql`('ELIGIBLE', 'IN_REVIEW', 'OFFERED', 'RESERVE', 'SELECTED', 'NOT_SELECTED', 'OFFER_DECLINED', 'OFFER_LAPSED', 'UNDERWAY', 'ENDED')`;
const isSelected = Prisma.sql`a.state in ('SELECTED', 'UNDERWAY', 'ENDED')`;

type CallCounted = { id: string; closesAt: Date; procedure: ProcedureKey; form: FormDefinition };

/**
 * What a round was like, in numbers: everybody who submitted and did not take it up as a draft again, whatever became of
 * it. Five statements, however many applications.
 */
export async function loadStatistics(call: CallCounted) {
  const [sums, states, choices, hosts, scores] = await Promise.all([
    loadSums(call),
    db().$queryRaw<{ state: ApplicationState; count: number }[]>`
      select a.state, count(*)::int as count from "Application" a where ${applied(call)} group by 1`,
    loadChoices(call),
    loadHosts(call),
    loadScores(call),
  ]);
  return { ...sums, states, choices, hosts, scores };
}

function applied({ id }: CallCounted): Prisma.Sql {
  return Prisma.sql`a."callId" = ${id}::uuid and a."submittedAt" is not null and a.state <> 'DRAFT'`;
}

type Sums = {
  applied: number;
  /** null where the procedure does not ask */
  eligible: number | null;
  selected: number;
  /** completed years at the closing of the call; null where the form asks for no date of birth */
  meanAge: number | null;
  /** medians in days, null where nothing has come so far */
  daysToReview: number | null;
  daysInReview: number | null;
  daysToDecision: number | null;
};

async function loadSums(call: CallCounted): Promise<Sums> {
  const birth = fieldsOf(call.form).find(({ type, key }) => type === 'date' && /birth/i.test(key))?.key ?? '';
  const days = (from: Prisma.Sql, to: Prisma.Sql) =>
    Prisma.sql`percentile_cont(0.5) within group (order by extract(epoch from ${to} - ${from}) / 86400)`;
  const review = Prisma.sql`review.at`;
  const [sums] = await db().$queryRaw<[Sums]>`
    select count(*)::int as applied,
      count(*) filter (where a.state in ${eligible})::int as eligible,
      count(*) filter (where ${isSelected})::int as selected,
      avg(extract(year from age(${call.closesAt}::date, (a.answers ->> ${birth})::date)))
        filter (where a.answers ->> ${birth} ~ '^\\d{4}-\\d{2}-\\d{2}$')::float as "meanAge",
      ${days(Prisma.sql`a."submittedAt"`, review)} as "daysToReview",
      ${days(review, Prisma.sql`a."decidedAt"`)} as "daysInReview",
      ${days(Prisma.sql`a."submittedAt"`, Prisma.sql`a."decidedAt"`)} as "daysToDecision"
    from "Application" a
    left join lateral (
      select min(e.at) as at from "ApplicationEvent" e
      where e."applicationId" = a.id and e.kind = 'MOVED' and e.state = 'IN_REVIEW'
    ) review on true
    where ${applied(call)}`;
  return { ...sums, eligible: 'ELIGIBLE' in procedures[call.procedure].states ? sums.eligible : null };
}

/** By each choice of the form, with the options in the form's order, also those that nobody chose. */
async function loadChoices(call: CallCounted): Promise<Distribution[]> {
  const fields = fieldsOf(call.form).flatMap((field) => (field.type === 'choice' ? [field] : []));
  const rows = await db().$queryRaw<{ field: string; value: string | null; applied: number; selected: number }[]>`
    select k as field, a.answers ->> k as value, count(*)::int as applied,
      count(*) filter (where ${isSelected})::int as selected
    from "Application" a cross join unnest(${fields.map(({ key }) => key)}::text[]) k
    where ${applied(call)} group by 1, 2`;
  return fields.map(({ key, label, options }) => {
    const of = (value: string | null) => rows.find((row) => row.field === key && (row.value || null) === value);
    const none = of(null);
    return {
      key,
      name: label,
      lines: [
        ...options.map(({ value, label: name }) => ({
          key: value,
          name,
          applied: of(value)?.applied ?? 0,
          selected: of(value)?.selected ?? 0,
        })),
        ...(none ? [{ key: '', name: null, applied: none.applied, selected: none.selected }] : []),
      ],
    };
  });
}

async function loadHosts(call: CallCounted): Promise<Line[]> {
  const rows = await db().$queryRaw<{ id: string; name: unknown; applied: number; selected: number }[]>`
    select o.id, o.name, count(*)::int as applied, count(*) filter (where ${isSelected})::int as selected
    from "Application" a join "Organisation" o on o.id = a."hostId"
    where ${applied(call)} group by o.id order by count(*) desc, o.slug`;
  return rows.map(({ id, name, ...counts }) => ({
    key: id,
    name: words(plainText(name, 'zh-HK'), plainText(name, 'zh-CN'), plainText(name, 'en')),
    ...counts,
  }));
}

/** Applications by the mean of their reviews, in tens from the lowest that there is; the last takes 100 too. */
async function loadScores(call: CallCounted): Promise<{ from: number; count: number }[]> {
  const rows = await db().$queryRaw<{ from: number; count: number }[]>`
    select least(floor(mean / 10), 9)::int * 10 as "from", count(*)::int as count from (
      select avg(r.total) as mean from "Review" r join "Application" a on a.id = r."applicationId"
      where ${applied(call)} and r.state = 'DONE' and r.total is not null group by a.id
    ) means group by 1`;
  if (rows.length === 0) return [];
  const lowest = Math.min(...rows.map(({ from }) => from)) / 10;
  return Array.from({ length: 10 - lowest }, (_, at) => ({
    from: (lowest + at) * 10,
    count: rows.find(({ from }) => from === (lowest + at) * 10)?.count ?? 0,
  }));
}
