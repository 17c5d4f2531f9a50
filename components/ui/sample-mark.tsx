import { getTranslations } from 'next-intl/server';

/** Marks an invented row. Every sample row carries one, everywhere. */
export async function SampleMark({ className = '' }: { className?: string }) {
  const t = await getTranslations('common');
  return (
    <span className={`sample-mark ${className}`} title={t('sampleMeaning')}>
      {t('sample')}
    </span>
  );
}
