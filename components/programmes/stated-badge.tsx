import { getTranslations } from 'next-intl/server';
import { Tag } from '@/components/ui/tag';
import type { Stated } from '@/prisma/generated/enums';

const looks = {
  STATED_YES: { tone: 'ok', icon: 'ok' },
  STATED_NO: { tone: 'bad', icon: 'no' },
  NOT_STATED: { tone: 'none', icon: 'question' },
} as const;

/** Stated: yes · stated: no · not stated, ask. Three signs that stay the same everywhere. */
export async function StatedBadge({ stated }: { stated: Stated }) {
  const t = await getTranslations('programmes');
  return <Tag {...looks[stated]}>{t(`stated.${stated}`)}</Tag>;
}
