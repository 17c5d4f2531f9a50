import { getLocale, getTranslations } from 'next-intl/server';
import { type Step, StepLine } from '@/components/ui/step-line';
import { decisionDueAt } from '@/lib/calls/rules';
import { formatDate } from '@/lib/dates';
import { procedures } from '@/lib/procedures/procedures';
import type { ApplicationState, ProcedureKey } from '@/prisma/generated/enums';

type Props = {
  application: {
    state: ApplicationState;
    call: { closesAt: Date; decisionWorkingDays: number | null; procedure: ProcedureKey };
  };
  across?: boolean;
};

/** The way of an application through its procedure: what is done, where it is, by when the result is promised. */
export async function Journey({ application: { state, call }, across }: Props) {
  if (state === 'WITHDRAWN') return null;
  const [t, locale] = await Promise.all([getTranslations('applications'), getLocale()]);
  const { stations, moves } = procedures[call.procedure];
  const at = stations.findIndex(({ states }) => states.includes(state));
  const isOver = !Object.values(moves).some(({ from }) => from.includes(state));
  const due = decisionDueAt(call);
  const promised = due ? t('journey.decideBy', { date: formatDate(due, locale) }) : t('journey.decideOpen');
  const steps = stations.map<Step>(({ name, states }, index) => {
    const isDone = index < at || (index === at && isOver);
    return {
      key: name.en,
      label: name[locale],
      note: !isDone && states.includes('SELECTED') ? promised : undefined,
      state: isDone ? 'done' : index === at ? 'now' : 'ahead',
    };
  });
  return <StepLine steps={steps} across={across} label={t('journey.label')} />;
}
