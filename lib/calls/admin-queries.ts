import 'server-only';
import { type Actor, isStaff } from '@/lib/auth/actor';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { readLocalizedText } from '@/lib/i18n/localized-text';
import { hasPanel } from '@/lib/procedures/procedures';
import { managedBy } from '@/lib/programmes/rules';

/** One call to edit. NOT_FOUND when its programme is not managed by the actor's bureau. */
export async function getManagedCall(actor: Actor, code: string) {
  const call = await db().call.findFirst({
    where: { code, programme: managedBy(actor) },
    select: {
      code: true,
      revision: true,
      title: true,
      opensAt: true,
      closesAt: true,
      quota: true,
      decisionWorkingDays: true,
      publishedAt: true,
      isSample: true,
      procedure: true,
      programme: { select: { slug: true, title: true, publishedAt: true } },
      formVersion: { select: { version: true, form: { select: { title: true } } } },
      _count: { select: { applications: { where: { state: { not: 'DRAFT' } } } } },
    },
  });
  if (!call) throw new AppError('NOT_FOUND');
  const { _count, programme, ...rest } = call;
  return {
    ...rest,
    title: readLocalizedText(call.title),
    programme: { ...programme, title: readLocalizedText(programme.title) },
    applicationCount: _count.applications,
    hasPanel: hasPanel(call.procedure),
  };
}

/** The versions of the forms that a new call can open with: the newest of each form first, then those before. */
export async function listFormVersions(actor: Actor) {
  if (!isStaff(actor)) throw new AppError('NOT_FOUND');
  const versions = await db().formVersion.findMany({
    orderBy: [{ formKey: 'asc' }, { version: 'desc' }],
    select: { id: true, formKey: true, version: true, form: { select: { title: true } } },
  });
  const isNewest = (at: number) => versions[at - 1]?.formKey !== versions[at]?.formKey;
  const shown = versions.map(({ form, ...version }, at) => ({
    ...version,
    title: readLocalizedText(form.title),
    isNewest: isNewest(at),
  }));
  return [...shown.filter((one) => one.isNewest), ...shown.filter((one) => !one.isNewest)];
}
