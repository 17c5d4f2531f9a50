import { getLocale, getTranslations } from 'next-intl/server';
import { type Step, StepLine } from '@/components/ui/step-line';
import { decisionDueAt } from '@/lib/calls/rules';
import { formatDate } from '@/lib/dates';
import type { ApplicationState } from '@/prisma/generated/enums';

type Props = {
  application: { state: ApplicationState; call: { closesAt: Date; decisionWorkingDays: number | null } };
  across?: boolean;
};

const reached: Record<Exclude<ApplicationState, 'WITHDRAWN'>, number> = {
  DRAFT: 0,
  RETURNED: 0,
  SUBMITTED: 1,
  SELECTED: 3,
  NOT_SELECTED: 3,
};

/** The way of an application from writing to decision: what is done, where it is, by when the rest is promised. */
export async function Journey({ application: { state, call }, across }: Props) {
  if (state === 'WITHDRAWN') return null;
  const [t, locale] = await Promise.all([getTranslations('applications'), getLocale()]);
  const due = decisionDueAt(call);
  const stations = [
    { key: 'write', note: t('journey.writeNote') },
    { key: 'check', note: t('journey.checkNote') },
    { key: 'decide', note: due ? t('journey.decideBy', { date: formatDate(due, locale) }) : t('journey.decideOpen') },
  ] as const;
  const at = reached[state];
  const steps = stations.map<Step>(({ key, note }, index) => ({
    key,
    label: t(`journey.${key}`),
    note: index < at ? undefined : note,
    state: index < at ? 'done' : index === at ? 'now' : 'ahead',
  }));
  return <StepLine steps={steps} across={across} label={t('journey.label')} />;
}
