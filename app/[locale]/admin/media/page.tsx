import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { Picture } from '@/components/media/picture';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { requireStaff } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { listMedia } from '@/lib/media/queries';
import { routes } from '@/lib/routes';

export async function generateMetadata() {
  return { title: (await getTranslations('adminMedia'))('title') };
}

/** The pictures that records can show. */
export default async function MediaPage({ params }: PageProps<'/[locale]/admin/media'>) {
  const locale = (await params).locale as Locale;
  const actor = await requireStaff(locale, routes.adminMedia(locale));
  const [t, media] = await Promise.all([getTranslations('adminMedia'), listMedia(actor)]);
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-4">
        <PageHead title={t('title')} lead={t('intro')} />
        <ButtonLink href={routes.newAdminPicture(locale)} prefetch={false}>
          {t('new')}
        </ButtonLink>
      </div>
      {media.length === 0 ? <EmptyState title={t('none')} /> : null}
      <ul className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
        {media.map((picture) => (
          <li key={picture.id} className="rounded-base border border-line bg-surface p-4">
            <Picture picture={picture} sizes="20rem" className="max-h-48 w-auto" />
            <p className="mt-3">
              <Link href={routes.adminPicture(locale, picture.id)} prefetch={false} className="font-bold">
                {picture.name}
              </Link>
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
