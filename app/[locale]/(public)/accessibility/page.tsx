import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ProsePage } from '@/components/texts/prose-page';
import type { Locale } from '@/lib/i18n/locales';
import { pageMetadata } from '@/lib/page-metadata';

export const revalidate = 3600;

export async function generateMetadata({ params }: PageProps<'/[locale]/accessibility'>): Promise<Metadata> {
  const locale = (await params).locale as Locale;
  const t = await getTranslations('about');
  return pageMetadata({ locale, path: '/accessibility', title: t('access.title'), description: t('access.lead') });
}

export default async function AccessibilityPage() {
  const t = await getTranslations('about');
  return (
    <ProsePage
      title={t('access.title')}
      lead={t('access.lead')}
      parts={[
        { title: t('access.can'), paragraphs: [t('access.can1'), t('access.can2'), t('access.can3')] },
        { title: t('access.checked'), paragraphs: [t('access.checked1')] },
        { title: t('access.limits'), paragraphs: [t('access.limits1')] },
      ]}
    />
  );
}
