import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
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
  return (
    <ProsePage
      section="about"
      title={t('title')}
      lead={t('lead')}
      parts={[
        {
          title: t('who'),
          paragraphs: [operator ? t('runBy', { operator }) : t('nobodyOfficial'), t('whoDecides')],
        },
        { title: t('facts'), paragraphs: [t('facts1'), t('facts2'), t('facts3')] },
        { title: t('listed'), paragraphs: [t('listed1'), t('listed2')] },
        { title: t('languages'), paragraphs: [t('languages1'), t('languages2')] },
        { title: t('samples'), paragraphs: [t('samples1')] },
      ]}
    >
      <p>
        <Link href={routes.figures(locale)}>{t('toFigures')}</Link>
      </p>
    </ProsePage>
  );
}
