import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NotFoundMessage } from '@/components/layout/not-found-message';
import { PublicPage } from '@/components/layout/public-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('failure');
  return { title: t('notFoundTitle') };
}

/** Within this layout, so that the chosen appearance is kept. */
export default function NotFoundPage() {
  return (
    <PublicPage>
      <div className="wrap pt-8">
        <NotFoundMessage />
      </div>
    </PublicPage>
  );
}
