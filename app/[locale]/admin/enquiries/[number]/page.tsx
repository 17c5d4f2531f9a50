import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { AnswerForm } from '@/app/[locale]/admin/enquiries/[number]/answer-form';
import { CloseForm } from '@/app/[locale]/admin/enquiries/[number]/close-form';
import { History } from '@/app/[locale]/admin/enquiries/[number]/history';
import { NoteForm } from '@/app/[locale]/admin/enquiries/[number]/note-form';
import { OwnerForms } from '@/app/[locale]/admin/enquiries/[number]/owner-forms';
import { ReopenForm } from '@/app/[locale]/admin/enquiries/[number]/reopen-form';
import { Summary } from '@/app/[locale]/admin/enquiries/[number]/summary';
import { Thread } from '@/app/[locale]/admin/enquiries/[number]/thread';
import { Notice } from '@/components/ui/notice';
import { requireStaff } from '@/lib/auth/session';
import { getEnquiryToDealWith } from '@/lib/enquiries/desk/queries';
import { canMove } from '@/lib/enquiries/states';
import type { Locale } from '@/lib/i18n/locales';
import { orNotFound } from '@/lib/not-found';
import { routes } from '@/lib/routes';

const notices = ['assigned', 'answered', 'noted', 'closed', 'reopened'] as const;

export async function generateMetadata({ params }: PageProps<'/[locale]/admin/enquiries/[number]'>) {
  return { title: (await params).number };
}

/** One enquiry in the order of the work: who asks and by when, the thread, the answer; beside it who has it and what happened. */
export default async function EnquiryPage({ params, searchParams }: PageProps<'/[locale]/admin/enquiries/[number]'>) {
  const { locale: segment, number } = await params;
  const locale = segment as Locale;
  const actor = await requireStaff(locale, routes.adminEnquiry(locale, number));
  const [t, enquiry, query] = await Promise.all([
    getTranslations('adminEnquiries'),
    orNotFound(getEnquiryToDealWith(actor, number)),
    searchParams,
  ]);
  const { state } = enquiry;
  const now = new Date();
  const notice = notices.find((name) => name === query.notice);
  return (
    <>
      <p className="text-small">
        <Link href={routes.adminEnquiries(locale)} className="inline-block py-1">
          {t('back')}
        </Link>
      </p>
      <Summary enquiry={enquiry} now={now} />
      {notice ? (
        <div className="mb-8">
          <Notice tone="ok" live>
            <p className="font-bold">{t(`notice.${notice}`)}</p>
          </Notice>
        </div>
      ) : null}
      {/* On a phone whoever takes it comes first; on a desktop it stands beside the thread. */}
      <div className="grid gap-x-10 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem] lg:grid-rows-[auto_1fr]">
        <div className="min-w-0 lg:col-start-2">
          <OwnerForms enquiry={enquiry} actorId={actor.userId} />
        </div>
        <div className="min-w-0 space-y-10 lg:col-start-1 lg:row-span-2 lg:row-start-1">
          <Thread enquiry={enquiry} />
          {canMove('answer', state) ? <AnswerForm enquiry={enquiry} writes={actor.locale} /> : null}
          <NoteForm enquiry={enquiry} />
        </div>
        <aside className="min-w-0 space-y-10 lg:col-start-2">
          {canMove('close', state) ? <CloseForm enquiry={enquiry} writes={actor.locale} /> : null}
          {canMove('reopen', state) ? <ReopenForm enquiry={enquiry} now={now} /> : null}
          <History events={enquiry.events} />
        </aside>
      </div>
    </>
  );
}
