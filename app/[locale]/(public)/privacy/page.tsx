import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ProsePage } from '@/components/texts/prose-page';
import type { Locale } from '@/lib/i18n/locales';
import { pageMetadata } from '@/lib/page-metadata';

export const revalidate = 3600;

export async function generateMetadata({ params }: PageProps<'/[locale]/privacy'>): Promise<Metadata> {
  const locale = (await params).locale as Locale;
  const t = await getTranslations('about');
  return pageMetadata({ locale, path: '/privacy', title: t('privacy.title'), description: t('privacy.lead') });
}

export default async function PrivacyPage() {
  const t = await getTranslations('about');
  return (
    <ProsePage
      title={t('privacy.title')}
      lead={t('privacy.lead')}
      parts={[
        {
          title: t('privacy.kept'),
          paragraphs: [t('privacy.kept1'), t('privacy.kept2'), t('privacy.keptEnquiries'), t('privacy.kept3')],
        },
        { title: t('privacy.who'), paragraphs: [t('privacy.who1'), t('privacy.whoEnquiries'), t('privacy.who2')] },
        { title: t('privacy.browser'), paragraphs: [t('privacy.browser1'), t('privacy.browser2')] },
        { title: t('privacy.rights'), paragraphs: [t('privacy.rights1')] },
      ]}
    />
  );
}
