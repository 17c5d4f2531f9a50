import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NotFoundMessage } from '@/components/layout/not-found-message';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('failure');
  return { title: t('notFoundTitle') };
}

export default function NotFoundPage() {
  return <NotFoundMessage />;
}
