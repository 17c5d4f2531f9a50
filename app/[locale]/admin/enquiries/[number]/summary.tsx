import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { DueIn } from '@/app/[locale]/admin/enquiries/due-in';
import { AboutLink } from '@/components/enquiries/about-link';
import { EnquiryStateTag } from '@/components/enquiries/state-tag';
import { Localized } from '@/components/texts/localized';
import { SampleMark } from '@/components/ui/sample-mark';
import { formatDate, formatDateTime } from '@/lib/dates';
import type { EnquiryToDealWith } from '@/lib/enquiries/desk/queries';
import { isOpen } from '@/lib/enquiries/states';
import { topics } from '@/lib/enquiries/topics';
import { isLocale } from '@/lib/i18n/locales';
import { kindOf } from '@/lib/library/kinds';
import { routes } from '@/lib/routes';

/** Who asks about what, how they are reached, and by when an answer is promised. */
export async function Summary({ enquiry, now }: { enquiry: EnquiryToDealWith; now: Date }) {
  const [t, common, locale] = await Promise.all([
    getTranslations('adminEnquiries'),
    getTranslations('common'),
    getLocale(),
  ]);
  const { number, topic, state, dueAt, createdAt, name, email, user, emailConfirmedAt, page, bureau } = enquiry;
  const reads = user?.locale ?? enquiry.locale;
  const facts: [string, ReactNode][] = [
    [
      t('email'),
      <>
        {user?.email ?? email}
        <span className="block text-small text-ink-2">
          {t(`address.${user ? 'account' : emailConfirmedAt ? 'confirmed' : 'open'}`)}
        </span>
      </>,
    ],
    [t('reads'), isLocale(reads) ? common(`languages.${reads}`) : reads],
    [t('received'), formatDateTime(createdAt, locale)],
    [t('desk'), bureau ? <Localized key="desk" text={bureau} /> : t('operators')],
  ];
  return (
    <div className="mb-8">
      <p className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1 text-small">
        <EnquiryStateTag state={state} />
        <span className="font-num font-bold">{number}</span>
        <span>{topics[topic].label[locale]}</span>
        {user?.isSample ? <SampleMark /> : null}
      </p>
      <h1 className="mt-1 text-h1">{name}</h1>
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-base border-l-8 border-ink bg-surface px-4 py-3">
        <span className="font-num text-h3">
          <DueIn enquiry={enquiry} now={now} />
        </span>
        <p className="min-w-0 flex-1 basis-60 text-small text-ink-2">
          {isOpen(state) ? t('promised', { date: formatDate(dueAt, locale) }) : t('notOpen')}
        </p>
      </div>
      <dl className="mt-4 grid gap-x-8 gap-y-3 sm:grid-cols-2">
        {page ? (
          <div className="min-w-0 border-t border-line pt-2 sm:col-span-2">
            <dt className="text-small text-ink-2">{t('about')}</dt>
            <dd className="flex flex-wrap gap-x-6 gap-y-1">
              <AboutLink page={page} />
              {page.record ? (
                <Link
                  href={routes.fromLink(locale, `/admin/library/${kindOf(page.record.kind).key}/${page.record.slug}`)}
                  prefetch={false}
                >
                  {t('editRecord')}
                </Link>
              ) : null}
            </dd>
          </div>
        ) : null}
        {facts.map(([term, detail]) => (
          <div key={term} className="min-w-0 border-t border-line pt-2">
            <dt className="text-small text-ink-2">{term}</dt>
            <dd className="break-words">{detail}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
