import Link from 'next/link';
import { getLocale } from 'next-intl/server';
import { Localized } from '@/components/texts/localized';
import type { AboutPage } from '@/lib/enquiries/queries';
import { routes } from '@/lib/routes';

/** The page that a question is about: the name of its record where it has one, and its address. */
export async function AboutLink({ page }: { page: AboutPage }) {
  const locale = await getLocale();
  return (
    <Link href={routes.fromLink(locale, page.path === '/' ? '' : page.path)} prefetch={false}>
      {page.record ? (
        <>
          <Localized text={page.record.title} /> <span className="text-small">({page.path})</span>
        </>
      ) : (
        page.path
      )}
    </Link>
  );
}
