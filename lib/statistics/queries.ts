import 'server-only';
import type { Actor } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { readFormDefinition } from '@/lib/forms/schema';
import { readLocalizedText } from '@/lib/i18n/localized-text';
import { hasPanel } from '@/lib/procedures/procedures';
import { managedBy } from '@/lib/programmes/rules';
import { loadStatistics } from '@/lib/statistics/load';

/** A call of the actor's bureau in numbers, as they are now. NOT_FOUND when another bureau manages it. */
export async function getStatistics(actor: Actor, code: string) {
  const call = await db().call.findFirst({
    where: { code, programme: managedBy(actor) },
    select: {
      id: true,
      code: true,
      title: true,
      closesAt: true,
      procedure: true,
      isSample: true,
      formVersion: { select: { definition: true } },
    },
  });
  if (!call) throw new AppError('NOT_FOUND');
  const form = readFormDefinition(call.formVersion.definition);
  const statistics = await loadStatistics({ ...call, form });
  return { ...statistics, call: { ...call, title: readLocalizedText(call.title), hasPanel: hasPanel(call.procedure) } };
}
export type CallStatistics = Awaited<ReturnType<typeof getStatistics>>;
