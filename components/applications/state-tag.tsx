import { getTranslations } from 'next-intl/server';
import { Icon, type IconName } from '@/components/ui/icon';
import type { ApplicationState } from '@/prisma/generated/enums';

const looks: Record<ApplicationState, { tone: string; icon: IconName }> = {
  DRAFT: { tone: 'bg-sunken text-ink-2', icon: 'file' },
  SUBMITTED: { tone: 'bg-info-soft text-info', icon: 'clock' },
  RETURNED: { tone: 'bg-warn-soft text-warn', icon: 'warn' },
  SELECTED: { tone: 'bg-ok-soft text-ok', icon: 'ok' },
  NOT_SELECTED: { tone: 'bg-sunken text-ink', icon: 'no' },
  WITHDRAWN: { tone: 'bg-sunken text-ink-2', icon: 'no' },
};

/** The state of an application: always a word and a sign, the same tone everywhere. */
export async function StateTag({ state }: { state: ApplicationState }) {
  const t = await getTranslations('applications');
  const { tone, icon } = looks[state];
  return (
    <span
      className={`inline-flex items-center gap-1.5 rounded-base px-2 py-0.5 text-note font-bold whitespace-nowrap ${tone}`}
    >
      <Icon name={icon} className="size-3.5" />
      {t(`states.${state}`)}
    </span>
  );
}
