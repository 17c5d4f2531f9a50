import { getLocale, getTranslations } from 'next-intl/server';
import type { IconName } from '@/components/ui/icon';
import type { Tone } from '@/components/ui/notice';
import { Tag } from '@/components/ui/tag';
import { procedures } from '@/lib/procedures/procedures';
import type { ApplicationState, ProcedureKey } from '@/prisma/generated/enums';

const looks: Record<ApplicationState, { tone: Tone | 'none'; icon: IconName }> = {
  DRAFT: { tone: 'none', icon: 'file' },
  SUBMITTED: { tone: 'info', icon: 'clock' },
  RETURNED: { tone: 'warn', icon: 'warn' },
  HOST_CONFIRMED: { tone: 'info', icon: 'clock' },
  HOST_DECLINED: { tone: 'warn', icon: 'warn' },
  ELIGIBLE: { tone: 'info', icon: 'clock' },
  INELIGIBLE: { tone: 'none', icon: 'no' },
  IN_REVIEW: { tone: 'info', icon: 'clock' },
  OFFERED: { tone: 'warn', icon: 'warn' },
  RESERVE: { tone: 'info', icon: 'clock' },
  SELECTED: { tone: 'ok', icon: 'ok' },
  NOT_SELECTED: { tone: 'none', icon: 'no' },
  OFFER_DECLINED: { tone: 'none', icon: 'no' },
  OFFER_LAPSED: { tone: 'none', icon: 'no' },
  UNDERWAY: { tone: 'ok', icon: 'ok' },
  ENDED: { tone: 'none', icon: 'ok' },
  WITHDRAWN: { tone: 'none', icon: 'no' },
};

/** The state of an application: always a word and a sign, the same tone everywhere. */
export async function StateTag({ state, procedure }: { state: ApplicationState; procedure: ProcedureKey }) {
  const [t, locale] = await Promise.all([getTranslations('applications'), getLocale()]);
  const own = procedures[procedure].states[state];
  return <Tag {...looks[state]}>{own ? own[locale] : t(`states.${state}`)}</Tag>;
}
