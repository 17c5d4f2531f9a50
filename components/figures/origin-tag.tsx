import { getTranslations } from 'next-intl/server';
import { Tag } from '@/components/ui/tag';
import type { FigureOrigin } from '@/lib/figures/read';

/** Whether a number stands in the document, in another public source, or was calculated by the portal. */
export async function OriginTag({ origin }: { origin: FigureOrigin }) {
  const t = await getTranslations('figures');
  const icons = { DOCUMENT: 'quote', PUBLIC: 'globe', CALCULATED: 'numbers' } as const;
  return <Tag icon={icons[origin]}>{t(`origin.${origin}`)}</Tag>;
}
