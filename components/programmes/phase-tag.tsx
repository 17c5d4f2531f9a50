import { getTranslations } from 'next-intl/server';
import { Tag } from '@/components/ui/tag';
import type { CallPhase } from '@/lib/calls/rules';

const looks = {
  open: { tone: 'ok', icon: 'ok' },
  upcoming: { tone: 'info', icon: 'clock' },
  closed: { tone: 'none', icon: 'lock' },
} as const;

/** Open, upcoming or closed, in words and a sign. */
export async function PhaseTag({ phase }: { phase: CallPhase }) {
  const t = await getTranslations('calls');
  return <Tag {...looks[phase]}>{t(`phase.${phase}`)}</Tag>;
}
