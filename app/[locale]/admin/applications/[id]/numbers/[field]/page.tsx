import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { revealAction } from '@/app/[locale]/admin/applications/[id]/numbers/[field]/actions';
import { RevealFields } from '@/app/[locale]/admin/applications/[id]/numbers/[field]/reveal-fields';
import { Form } from '@/components/forms/form';
import { PageHead } from '@/components/layout/page-head';
import { getApplicationToDealWith } from '@/lib/applications/official-queries';
import { requireStaff } from '@/lib/auth/session';
import { isSealedPaper } from '@/lib/forms/answer-shapes';
import { fieldsOf } from '@/lib/forms/schema';
import type { Locale } from '@/lib/i18n/locales';
import { orNotFound } from '@/lib/not-found';
import { routes } from '@/lib/routes';

type Props = PageProps<'/[locale]/admin/applications/[id]/numbers/[field]'>;

export async function generateMetadata() {
  return { title: (await getTranslations('adminApplications'))('reveal') };
}

/** Asks why, and shows an identity number in full, once. */
export default async function PaperNumberPage({ params }: Props) {
  const { locale: segment, id, field: key } = await params;
  const locale = segment as Locale;
  const actor = await requireStaff(locale, routes.adminPaperNumber(locale, id, key));
  const [t, words, application] = await Promise.all([
    getTranslations('adminApplications'),
    getTranslations('applications'),
    orNotFound(getApplicationToDealWith(actor, id)),
  ]);
  const answer = application.answers[key];
  const field = fieldsOf(application.form).find((one) => one.key === key);
  if (!field || !isSealedPaper(answer)) notFound();
  return (
    <div className="max-w-[40rem]">
      <PageHead title={t('reveal')} lead={t('revealIntro')} />
      <p className="border-y border-line py-3">
        <b>{application.applicant.name}</b>
        <span className="block text-small text-ink-2">
          {words(`papers.${answer.paper}`)} <span className="font-num">{answer.masked}</span>
        </span>
      </p>
      <Form
        action={revealAction.bind(null, { applicationId: id, fieldKey: key })}
        labels={{ why: t('why') }}
        doneMessage={t('revealed')}
        className="mt-6"
      >
        <RevealFields hint={t('whyHint')} submit={t('showNumber')} pending={t('sending')} />
      </Form>
      <p className="mt-8">
        <Link href={routes.adminApplication(locale, id)}>{t('backToApplication')}</Link>
      </p>
    </div>
  );
}
