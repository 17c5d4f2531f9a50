import 'server-only';
import { type Actor, requireAdministrator } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { isUuid } from '@/lib/ids';
import { type JobState, jobStates } from '@/lib/jobs/schema';
import { Prisma } from '@/prisma/generated/client';

const perPage = 25;

export type ListedJob = {
  id: string;
  task: string;
  state: JobState;
  attempts: number;
  maxAttempts: number;
  lastError: string | null;
  createdAt: Date;
  runAt: Date;
  /** waits for nothing but a free worker */
  isDue: boolean;
  /** whom a mail goes to and which it is, or the file's name */
  about: { kind: 'mail'; recipient: string; notice: string } | { kind: 'file'; name: string } | null;
};

type Row = Omit<ListedJob, 'about' | 'id'> & { id: bigint; key: string | null };

const stateOf = Prisma.sql`case
  when locked_at is not null then 'running'
  when attempts >= max_attempts then 'failed'
  when last_error is not null then 'retrying'
  else 'waiting' end`;

/** The jobs of the queue, those due first, page by page, and how many there are in each state. Administrators only. */
export async function listJobs(
  actor: Actor,
  { state, page }: { state: JobState | null; page: number },
): Promise<{ jobs: ListedJob[]; counts: Record<JobState, number>; pages: number }> {
  requireAdministrator(actor);
  const only = state ? Prisma.sql`where ${stateOf} = ${state}` : Prisma.empty;
  const [rows, counted] = await Promise.all([
    db().$queryRaw<Row[]>`
      select id, task_identifier as task, ${stateOf} as state, attempts, max_attempts as "maxAttempts",
        last_error as "lastError", created_at as "createdAt", run_at as "runAt", run_at <= now() as "isDue", key
      from graphile_worker.jobs ${only}
      order by run_at, id limit ${perPage} offset ${(page - 1) * perPage}`,
    db().$queryRaw<{ state: JobState; count: bigint }[]>`
      select ${stateOf} as state, count(*) as count from graphile_worker.jobs group by 1`,
  ]);
  const numbers = jobStates.map((name) => [name, Number(counted.find((row) => row.state === name)?.count ?? 0)]);
  const counts = Object.fromEntries(numbers) as Record<JobState, number>;
  const total = state ? counts[state] : jobStates.reduce((sum, name) => sum + counts[name], 0);
  const subjects = await subjectsOf(rows);
  const jobs = rows.map(({ key, ...row }) => ({
    ...row,
    id: row.id.toString(),
    about: (key && subjects.get(key)) || null,
  }));
  return { jobs, counts, pages: Math.max(1, Math.ceil(total / perPage)) };
}

/** What the jobs are about, by their key. Two queries, however many jobs. */
async function subjectsOf(rows: Row[]): Promise<Map<string, NonNullable<ListedJob['about']>>> {
  const ids = (prefix: string) =>
    rows.flatMap(({ key }) =>
      key?.startsWith(prefix) && isUuid(key.slice(prefix.length)) ? [key.slice(prefix.length)] : [],
    );
  const [mails, files] = await Promise.all([
    db().mailDelivery.findMany({
      where: { id: { in: ids('mail:') } },
      select: { id: true, recipient: true, kind: true },
    }),
    db().storedFile.findMany({ where: { id: { in: ids('file:') } }, select: { id: true, name: true } }),
  ]);
  const subjects = new Map<string, NonNullable<ListedJob['about']>>();
  for (const { id, recipient, kind } of mails) subjects.set(`mail:${id}`, { kind: 'mail', recipient, notice: kind });
  for (const { id, name } of files) subjects.set(`file:${id}`, { kind: 'file', name });
  return subjects;
}
