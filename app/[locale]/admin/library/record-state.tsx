import { getTranslations } from 'next-intl/server';
import { Tag } from '@/components/ui/tag';
import type { RecordState } from '@/prisma/generated/enums';

const looks = {
  DRAFT: { tone: 'none', icon: 'file' },
  IN_REVIEW: { tone: 'warn', icon: 'clock' },
  PUBLISHED: { tone: 'ok', icon: 'ok' },
  ARCHIVED: { tone: 'none', icon: 'lock' },
} as const;

/** How the working copy stands, and beside it whether visitors see an earlier version meanwhile. */
export async function RecordStateTag({ state, isPublic }: { state: RecordState; isPublic: boolean }) {
  const t = await getTranslations('adminLibrary');
  const { tone, icon } = looks[state];
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <Tag tone={tone} icon={icon}>
        {t(`states.${state}`)}
      </Tag>
      {isPublic && state !== 'PUBLISHED' ? <Tag tone="ok">{t('earlierIsPublic')}</Tag> : null}
    </span>
  );
}
