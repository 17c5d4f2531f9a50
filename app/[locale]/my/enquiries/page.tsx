import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { EnquiryStateTag } from '@/components/enquiries/state-tag';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { requireActor } from '@/lib/auth/session';
import { formatDate } from '@/lib/dates';
import { listMyEnquiries } from '@/lib/enquiries/queries';
import { isOpen } from '@/lib/enquiries/states';
import { topics } from '@/lib/enquiries/topics';
import type { Locale } from '@/lib/i18n/locales';
import { pageNumber } from '@/lib/page-number';
import { routes } from '@/lib/routes';

export async function generateMetadata() {
  return { title: (await getTranslations('enquiries'))('my.title') };
}

export default async function MyEnquiriesPage({ params, searchParams }: PageProps<'/[locale]/my/enquiries'>) {
  const locale = (await params).locale as Locale;
  const page = pageNumber((await searchParams).page);
  const actor = await requireActor(locale, routes.myEnquiries(locale, page));
  const [t, { enquiries, pages }] = await Promise.all([getTranslations('enquiries'), listMyEnquiries(actor, { page })]);
  const ask = (
    <ButtonLink href={routes.contact(locale)} prefetch={false}>
      {t('my.ask')}
    </ButtonLink>
  );
  if (enquiries.length === 0) {
    return (
      <>
        <h1 className="mb-8 text-h1">{t('my.title')}</h1>
        <EmptyState title={t('my.none')} action={ask}>
          {t('my.noneHint')}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <div className="mb-6 flex flex-wrap items-center justify-between gap-4">
        <h1 className="text-h1">{t('my.title')}</h1>
        {ask}
      </div>
      <ul className="border-t-4 border-ink">
        {enquiries.map(({ number, topic, about, state, dueAt, createdAt }) => (
          <li key={number} className="border-b border-line py-4">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-ink-2">
              <EnquiryStateTag state={state} />
              <span className="font-num">{number}</span>
              <span>{t('my.asked', { date: formatDate(createdAt, locale) })}</span>
            </p>
            <p className="mt-1 font-bold">
              <Link href={routes.myEnquiry(locale, number)} prefetch={false} className="inline-block py-1">
                {topics[topic].label[locale]}
                {about ? ` · ${about}` : ''}
              </Link>
            </p>
            {isOpen(state) ? <p className="text-small">{t('my.due', { date: formatDate(dueAt, locale) })}</p> : null}
          </li>
        ))}
      </ul>
      <Pagination page={page} pages={pages} hrefFor={(to) => routes.myEnquiries(locale, to)} />
    </>
  );
}
