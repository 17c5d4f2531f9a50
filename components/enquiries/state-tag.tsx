import { getTranslations } from 'next-intl/server';
import type { IconName } from '@/components/ui/icon';
import type { Tone } from '@/components/ui/notice';
import { Tag } from '@/components/ui/tag';
import type { EnquiryState } from '@/prisma/generated/enums';

const looks: Record<EnquiryState, { tone: Tone | 'none'; icon: IconName }> = {
  RECEIVED: { tone: 'info', icon: 'clock' },
  ASSIGNED: { tone: 'info', icon: 'person' },
  REOPENED: { tone: 'warn', icon: 'history' },
  ANSWERED: { tone: 'ok', icon: 'ok' },
  CLOSED: { tone: 'none', icon: 'no' },
};

/** The state of an enquiry: always a word and a sign, the same tone everywhere. */
export async function EnquiryStateTag({ state }: { state: EnquiryState }) {
  const t = await getTranslations('enquiries');
  return <Tag {...looks[state]}>{t(`states.${state}`)}</Tag>;
}
