import { getTranslations } from 'next-intl/server';
import type { IconName } from '@/components/ui/icon';
import type { Tone } from '@/components/ui/notice';
import { Tag } from '@/components/ui/tag';
import type { PanelChoice } from '@/prisma/generated/enums';

const looks: Record<PanelChoice, { tone: Tone | 'none'; icon: IconName }> = {
  SELECT: { tone: 'ok', icon: 'ok' },
  RESERVE: { tone: 'info', icon: 'clock' },
  DECLINE: { tone: 'none', icon: 'no' },
};

/** A choice of the panel, with the place in its line. */
export async function ChoiceTag({ choice, position }: { choice: PanelChoice; position?: number | null }) {
  const t = await getTranslations('panels');
  return (
    <Tag {...looks[choice]}>
      {t(`choices.${choice}`)}
      {position && choice === 'RESERVE' ? ` · ${t('at', { position })}` : ''}
    </Tag>
  );
}
