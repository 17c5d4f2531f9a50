import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Controls } from '@/app/[locale]/design/controls';
import { Domain } from '@/app/[locale]/design/domain';
import { Foundations } from '@/app/[locale]/design/foundations';
import { SampleForm } from '@/app/[locale]/design/sample-form';
import { States } from '@/app/[locale]/design/states';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import { NonceThemeScript } from '@/components/layout/theme-script';
import { env } from '@/lib/env';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('design');
  return { title: t('title'), robots: { index: false } };
}

/** Every component in every state, for those who build and check. Not there in production, save for a demonstration. */
export default async function DesignPage() {
  if (env().NODE_ENV === 'production' && env().SEED !== 'demo') notFound();
  const t = await getTranslations('design');
  return (
    <>
      <NonceThemeScript />
      <PublicPage>
        <Breadcrumb here={t('title')} />
        <div className="wrap">
          <PageHead title={t('title')} lead={t('lead')} />
          <div className="grid grid-cols-[minmax(0,1fr)] gap-14">
            <Foundations />
            <Controls />
            <States />
            <Domain />
            <SampleForm />
          </div>
        </div>
      </PublicPage>
    </>
  );
}
