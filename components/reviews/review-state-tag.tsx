import { getTranslations } from 'next-intl/server';
import type { IconName } from '@/components/ui/icon';
import type { Tone } from '@/components/ui/notice';
import { Tag } from '@/components/ui/tag';
import type { ReviewState } from '@/prisma/generated/enums';

const looks: Record<ReviewState, { tone: Tone | 'none'; icon: IconName }> = {
  ASSIGNED: { tone: 'info', icon: 'file' },
  STARTED: { tone: 'info', icon: 'clock' },
  DONE: { tone: 'ok', icon: 'ok' },
  ABSTAINED: { tone: 'none', icon: 'no' },
  REMOVED: { tone: 'none', icon: 'out' },
};

/** How far a review is, in words. */
export async function ReviewStateTag({ state }: { state: ReviewState }) {
  const t = await getTranslations('reviews');
  return <Tag {...looks[state]}>{t(`states.${state}`)}</Tag>;
}
