import { getTranslations } from 'next-intl/server';
import { Tag } from '@/components/ui/tag';

export async function PublishedTag({ published }: { published: boolean }) {
  const t = await getTranslations('adminProgrammes');
  return published ? (
    <Tag tone="ok" icon="ok">
      {t('published')}
    </Tag>
  ) : (
    <Tag icon="lock">{t('hidden')}</Tag>
  );
}
