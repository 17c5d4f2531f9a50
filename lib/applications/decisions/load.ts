import 'server-only';
import { asUuid } from '@/lib/applications/queries';
import { officialStates } from '@/lib/applications/states';
import type { Actor } from '@/lib/auth/actor';
import type { Transaction } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { readFormDefinition } from '@/lib/forms/schema';
import { readLocalizedText } from '@/lib/i18n/localized-text';
import { managedBy } from '@/lib/programmes/rules';

/** An application to deal with. NOT_FOUND when it is a draft or its programme is not managed by the actor's bureau. */
export async function getToDealWith(tx: Transaction, actor: Actor, id: string) {
  const application = await tx.application.findFirst({
    where: { id: asUuid(id), state: { in: [...officialStates] }, call: { programme: managedBy(actor) } },
    select: {
      id: true,
      number: true,
      state: true,
      revision: true,
      correctionDueAt: true,
      checks: { select: { key: true, result: true } },
      applicant: { select: { id: true, name: true, email: true, locale: true } },
      call: {
        select: { title: true, procedure: true, releasedAt: true, formVersion: { select: { definition: true } } },
      },
    },
  });
  if (!application) throw new AppError('NOT_FOUND');
  const { call, checks, ...rest } = application;
  const form = readFormDefinition(call.formVersion.definition);
  const asked = new Set(form.checks.map(({ key }) => key));
  return {
    ...rest,
    call: { procedure: call.procedure, title: readLocalizedText(call.title) },
    checks: {
      asked: asked.size,
      passed: checks.filter(({ key, result }) => asked.has(key) && result === 'YES').length,
    },
    number: application.number ?? '',
    releasedAt: call.releasedAt,
    form,
  };
}
