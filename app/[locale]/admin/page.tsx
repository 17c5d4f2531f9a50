import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { adminSections } from '@/components/layout/admin-sections';
import { Icon } from '@/components/ui/icon';
import { requireStaff } from '@/lib/auth/session';
import { env } from '@/lib/env';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

export async function generateMetadata() {
  return { title: (await getTranslations('layout'))('place.admin') };
}

/** What there is to do here, for this role. */
export default async function AdminPage({ params }: PageProps<'/[locale]/admin'>) {
  const locale = (await params).locale as Locale;
  const actor = await requireStaff(locale, routes.admin(locale));
  const t = await getTranslations('layout');
  return (
    <>
      <h1 className="text-h1">{t('my.greeting', { name: actor.name })}</h1>
      <ul className="mt-6 grid max-w-[62rem] gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {adminSections(actor, locale, Boolean(env().MAILBOX_DIR)).map(({ key, href, icon }) => (
          <li key={key} className="grid">
            <Link
              href={href}
              prefetch={false}
              className="group flex gap-4 rounded-base border border-line bg-surface p-5 text-ink no-underline hover:border-ink"
            >
              <Icon name={icon} className="mt-0.5 size-7! text-action" />
              <span>
                <b className="block text-h3 leading-snug group-hover:underline">{t(`admin.${key}`)}</b>
                <span className="mt-1 block text-small leading-normal text-ink-2">{t(`adminNote.${key}`)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
