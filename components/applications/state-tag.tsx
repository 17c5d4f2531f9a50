import { getTranslations } from 'next-intl/server';
import type { IconName } from '@/components/ui/icon';
import type { Tone } from '@/components/ui/notice';
import { Tag } from '@/components/ui/tag';
import type { ApplicationState } from '@/prisma/generated/enums';

const looks: Record<ApplicationState, { tone: Tone | 'none'; icon: IconName }> = {
  DRAFT: { tone: 'none', icon: 'file' },
  SUBMITTED: { tone: 'info', icon: 'clock' },
  RETURNED: { tone: 'warn', icon: 'warn' },
  SELECTED: { tone: 'ok', icon: 'ok' },
  NOT_SELECTED: { tone: 'none', icon: 'no' },
  WITHDRAWN: { tone: 'none', icon: 'no' },
};

/** The state of an application: always a word and a sign, the same tone everywhere. */
export async function StateTag({ state }: { state: ApplicationState }) {
  const t = await getTranslations('applications');
  return <Tag {...looks[state]}>{t(`states.${state}`)}</Tag>;
}
