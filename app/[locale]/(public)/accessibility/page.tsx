import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageLinks } from '@/components/texts/page-links';
import { ProsePage } from '@/components/texts/prose-page';
import type { Locale } from '@/lib/i18n/locales';
import { pageMetadata } from '@/lib/page-metadata';
import { formatPartialDate } from '@/lib/partial-dates';
import { routes } from '@/lib/routes';

export const revalidate = 3600;

/** When somebody last went through this statement and held it against the portal. */
const checkedOn = '2026-11-25';
const can = ['keyboard', 'zoom', 'look', 'script', 'colour', 'picture', 'language'] as const;
const limits = ['people', 'browsers', 'words', 'pdf', 'files', 'script'] as const;

export async function generateMetadata({ params }: PageProps<'/[locale]/accessibility'>): Promise<Metadata> {
  const locale = (await params).locale as Locale;
  const t = await getTranslations('about');
  return pageMetadata({ locale, path: '/accessibility', title: t('access.title'), description: t('access.lead') });
}

export default async function AccessibilityPage({ params }: PageProps<'/[locale]/accessibility'>) {
  const locale = (await params).locale as Locale;
  const t = await getTranslations('about');
  return (
    <ProsePage
      title={t('access.title')}
      lead={t('access.lead')}
      parts={[
        { title: t('access.standing'), paragraphs: [t('access.standing1')] },
        { title: t('access.can'), points: can.map((key) => t(`access.canList.${key}`)) },
        { title: t('access.checked'), paragraphs: [t('access.checked1')] },
        { title: t('access.limits'), points: limits.map((key) => t(`access.limitList.${key}`)) },
        {
          title: t('access.complain'),
          paragraphs: [t('access.complain1')],
          more: <PageLinks links={[{ href: routes.contact(locale, '/accessibility'), label: t('links.contact') }]} />,
        },
      ]}
    >
      <p className="text-small text-ink-2">{t('access.dated', { date: formatPartialDate(checkedOn, locale) })}</p>
    </ProsePage>
  );
}
