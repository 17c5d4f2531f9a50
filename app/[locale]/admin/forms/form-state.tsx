import { getTranslations } from 'next-intl/server';
import { Tag } from '@/components/ui/tag';

/** Which version of a form is out, and whether it has been changed since. */
export async function FormState({ version, hasChanges }: { version: number | null; hasChanges: boolean }) {
  const t = await getTranslations('adminForms');
  if (version === null) return <Tag icon="file">{t('neverPublished')}</Tag>;
  return (
    <span className="inline-flex flex-wrap gap-2">
      <Tag tone="ok" icon="ok">
        {t('version', { version })}
      </Tag>
      {hasChanges ? (
        <Tag tone="info" icon="info">
          {t('changedSince')}
        </Tag>
      ) : null}
    </span>
  );
}
