import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageLinks } from '@/components/texts/page-links';
import { ProsePage } from '@/components/texts/prose-page';
import { env } from '@/lib/env';
import type { Locale } from '@/lib/i18n/locales';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';

export const revalidate = 3600;

export async function generateMetadata({ params }: PageProps<'/[locale]/about'>): Promise<Metadata> {
  const locale = (await params).locale as Locale;
  const t = await getTranslations('about');
  return pageMetadata({ locale, path: '/about', title: t('title'), description: t('lead') });
}

export default async function AboutPage({ params }: PageProps<'/[locale]/about'>) {
  const locale = (await params).locale as Locale;
  const t = await getTranslations('about');
  const operator = env().OPERATOR_NAME;
  const link = (key: 'reply' | 'sources' | 'figures' | 'glossary' | 'contact') => (
    <PageLinks links={[{ href: routes[key](locale), label: t(`links.${key}`) }]} />
  );
  return (
    <ProsePage
      section="about"
      title={t('title')}
      lead={t('lead')}
      parts={[
        {
          title: t('who'),
          paragraphs: [operator ? t('runBy', { operator }) : t('nobodyOfficial'), t('whoDecides')],
          more: link('contact'),
        },
        {
          title: t('document'),
          paragraphs: [t('document1'), t('document2'), t('document3')],
          more: link('reply'),
        },
        {
          title: t('grades'),
          paragraphs: [t('grades1'), t('grades2')],
          points: (['A', 'B', 'C', 'D'] as const).map((grade) => t(`gradeList.${grade}`)),
          more: link('sources'),
        },
        { title: t('numbers'), paragraphs: [t('numbers1'), t('numbers2')], more: link('figures') },
        { title: t('listed'), paragraphs: [t('listed1'), t('listed2')] },
        {
          title: t('languages'),
          paragraphs: [t('languages1'), t('languages2')],
          points: (['other', 'machine', 'stale'] as const).map((state) => t(`stateList.${state}`)),
          more: link('glossary'),
        },
        { title: t('samples'), paragraphs: [t('samples1')] },
        { title: t('reuse'), paragraphs: [t('reuse1'), t('reuse2')] },
        { title: t('mend'), paragraphs: [t('mend1')], more: link('contact') },
      ]}
    />
  );
}
