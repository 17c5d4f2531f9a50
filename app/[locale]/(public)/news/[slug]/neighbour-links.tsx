import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { Localized } from '@/components/texts/localized';
import { news } from '@/lib/library/kinds/news';
import { listPublishedNews, type NewsRecord } from '@/lib/news/queries';
import { routes } from '@/lib/routes';

/** The items before and after in time. */
export async function NeighbourLinks({ slug }: { slug: string }) {
  const [t, items] = await Promise.all([getTranslations('news'), listPublishedNews()]);
  const at = items.findIndex((item) => item.slug === slug);
  const [newer, older] = [items[at - 1], items[at + 1]];
  if (!newer && !older) return null;
  return (
    <nav aria-label={t('title')} className="print:hidden mt-12 grid gap-4 md:grid-cols-2">
      {newer ? <Neighbour name={t('newer')} item={newer} /> : <span />}
      {older ? <Neighbour name={t('older')} item={older} /> : null}
    </nav>
  );
}

async function Neighbour({ name, item: { slug, content } }: { name: string; item: NewsRecord }) {
  const locale = await getLocale();
  return (
    <p className="border-t border-line pt-2">
      <span className="block text-small text-ink-2">{name}</span>
      <Link href={routes.fromLink(locale, news.path(slug))} prefetch={false} className="inline-block py-1">
        <Localized text={content.title} />
      </Link>
    </p>
  );
}
