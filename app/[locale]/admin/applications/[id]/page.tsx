import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { CheckForm } from '@/app/[locale]/admin/applications/[id]/check-form';
import { DecisionForm } from '@/app/[locale]/admin/applications/[id]/decision-form';
import { MoveForm } from '@/app/[locale]/admin/applications/[id]/move-form';
import { Proof } from '@/app/[locale]/admin/applications/[id]/proof';
import { ReturnForm } from '@/app/[locale]/admin/applications/[id]/return-form';
import { Reviews } from '@/app/[locale]/admin/applications/[id]/reviews/section';
import { SentAnswers } from '@/app/[locale]/admin/applications/[id]/sent-answers';
import { Summary } from '@/app/[locale]/admin/applications/[id]/summary';
import { ApplicationHistory } from '@/components/applications/application-history';
import { Notice } from '@/components/ui/notice';
import { decisionRefusal, returnRefusal } from '@/lib/applications/decisions/rules';
import { getApplicationToDealWith } from '@/lib/applications/official-queries';
import { requireStaff } from '@/lib/auth/session';
import { formatDateTime } from '@/lib/dates';
import { fieldsOf } from '@/lib/forms/schema';
import type { Locale } from '@/lib/i18n/locales';
import { orNotFound } from '@/lib/not-found';
import { getReviewsOf } from '@/lib/reviews/official-queries';
import { routes } from '@/lib/routes';

const notices = ['checked', 'returned', 'decided', 'moved'] as const;
const reviewNotices = ['reviewerAdded', 'reviewTakenBack', 'reviewHandedOver', 'conflictWaived', 'said'] as const;

export async function generateMetadata() {
  return { title: (await getTranslations('adminApplications'))('title') };
}

/** One application in the order of the work: who and by when, what was sent, eligibility, the decision; beside it what has happened. */
export default async function ApplicationPage({
  params,
  searchParams,
}: PageProps<'/[locale]/admin/applications/[id]'>) {
  const { locale: segment, id } = await params;
  const locale = segment as Locale;
  const actor = await requireStaff(locale, routes.adminApplication(locale, id));
  const [t, ofReviews, application, reviews, query] = await Promise.all([
    getTranslations('adminApplications'),
    getTranslations('adminReviews'),
    orNotFound(getApplicationToDealWith(actor, id)),
    orNotFound(getReviewsOf(actor, id)),
    searchParams,
  ]);
  const { state, correctionDueAt, events } = application;
  const fields = fieldsOf(application.form);
  const now = new Date();
  const decidable = decisionRefusal(application, now) === null;
  const notice = notices.find((name) => name === query.notice);
  const reviewNotice = reviewNotices.find((name) => name === query.notice);
  const said = notice ? t(`notice.${notice}`) : reviewNotice ? ofReviews(`notice.${reviewNotice}`) : null;
  return (
    <>
      <p className="text-small">
        <Link href={routes.adminApplications(locale)}>{t('back')}</Link>
      </p>
      <Summary application={application} />
      {said ? (
        <div className="mb-8">
          <Notice tone="ok" live>
            <p className="font-bold">{said}</p>
          </Notice>
        </div>
      ) : null}
      <div className="grid gap-x-10 gap-y-12 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0 space-y-12">
          <SentAnswers application={application} />
          <CheckForm application={application} />
          <Reviews applicationId={id} reviews={reviews} />
          {state === 'SELECTED' || state === 'NOT_SELECTED' || state === 'WITHDRAWN' ? (
            <Notice tone="info">
              <p className="font-bold">{t(`ended.${state}`)}</p>
            </Notice>
          ) : null}
          {state === 'RETURNED' && correctionDueAt ? (
            <Notice tone="warn">
              <p>
                {decidable ? t('correctionOver') : t('decideAfter', { when: formatDateTime(correctionDueAt, locale) })}
              </p>
            </Notice>
          ) : null}
          {decidable ? <DecisionForm application={application} writes={actor.locale} /> : null}
          <MoveForm application={application} writes={actor.locale} />
          {returnRefusal(application, now) === null ? (
            <ReturnForm application={application} writes={actor.locale} now={now} />
          ) : null}
        </div>
        <aside className="min-w-0 space-y-10">
          <Proof application={application} />
          <section>
            <h2 className="mb-4 text-h3 font-bold">{t('history')}</h2>
            <ApplicationHistory
              procedure={application.call.procedure}
              events={events.map((event) => ({
                ...event,
                fields: fields.filter(({ key }) => event.fieldKeys.includes(key)).map(({ label }) => label[locale]),
              }))}
            />
          </section>
        </aside>
      </div>
    </>
  );
}
