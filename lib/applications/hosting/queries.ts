import 'server-only';
import { hostedBy } from '@/lib/applications/hosting/scope';
import { asUuid } from '@/lib/applications/queries';
import { filesAsSent, readSubmission } from '@/lib/applications/sent';
import { type Actor, hasRole } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { readFormDefinition } from '@/lib/forms/schema';
import { shownForm } from '@/lib/forms/shown';
import { readLocalizedText } from '@/lib/i18n/localized-text';

const pageSize = 25;

/** Applications that name the actor's organisations as host: those to be answered first, then the latest. */
export async function listApplicationsToHost(actor: Actor, { page }: { page: number }) {
  if (!hasRole(actor, 'HOST')) throw new AppError('NOT_FOUND');
  const where = hostedBy(actor);
  const [total, rows] = await Promise.all([
    db().application.count({ where }),
    db().application.findMany({
      where,
      // SUBMITTED is the first of these states in the enum's order.
      orderBy: [{ state: 'asc' }, { submittedAt: 'desc' }, { id: 'asc' }],
      skip: (page - 1) * pageSize,
      take: pageSize,
      select: {
        id: true,
        number: true,
        state: true,
        submittedAt: true,
        applicant: { select: { name: true, isSample: true } },
        host: { select: { name: true } },
        call: { select: { title: true, procedure: true, isSample: true } },
      },
    }),
  ]);
  return {
    pages: Math.max(1, Math.ceil(total / pageSize)),
    rows: rows.map(({ call, host, ...row }) => ({
      ...row,
      host: host ? readLocalizedText(host.name) : null,
      call: { ...call, title: readLocalizedText(call.title) },
    })),
  };
}

/** One of them with what was sent; numbers of identity papers stay masked. NOT_FOUND when it names another host. */
export async function getApplicationToHost(actor: Actor, id: string) {
  const found = await db().application.findFirst({
    where: { id: asUuid(id), ...hostedBy(actor) },
    select: {
      id: true,
      number: true,
      state: true,
      revision: true,
      applicant: { select: { name: true, email: true, isSample: true } },
      host: { select: { name: true } },
      call: {
        select: {
          title: true,
          procedure: true,
          closesAt: true,
          decisionWorkingDays: true,
          isSample: true,
          formVersion: { select: { definition: true } },
        },
      },
      submissions: { orderBy: { sequence: 'desc' }, take: 1, select: { content: true, receivedAt: true } },
      files: {
        where: { removedAt: null },
        orderBy: { createdAt: 'asc' },
        select: { id: true, fieldKey: true, name: true, size: true, sha256: true, scanState: true },
      },
    },
  });
  if (!found) throw new AppError('NOT_FOUND');
  const { submissions, files, call, host, ...rest } = found;
  const sent = readSubmission(submissions[0]?.content);
  const { answers } = sent;
  return {
    ...rest,
    host: host ? readLocalizedText(host.name) : null,
    call: { ...call, title: readLocalizedText(call.title) },
    form: shownForm(readFormDefinition(call.formVersion.definition), answers),
    answers,
    receivedAt: submissions[0]?.receivedAt ?? null,
    files: filesAsSent(files, sent),
  };
}
export type ApplicationToHost = Awaited<ReturnType<typeof getApplicationToHost>>;
