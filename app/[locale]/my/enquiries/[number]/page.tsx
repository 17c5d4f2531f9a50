import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { closeAction, replyAction } from '@/app/[locale]/my/enquiries/[number]/actions';
import { AboutLink } from '@/components/enquiries/about-link';
import { SenderThread } from '@/components/enquiries/sender-thread';
import { requireActor } from '@/lib/auth/session';
import { findPublishedPage, getMyEnquiry } from '@/lib/enquiries/queries';
import { env } from '@/lib/env';
import type { Locale } from '@/lib/i18n/locales';
import { orNotFound } from '@/lib/not-found';
import { routes } from '@/lib/routes';

export async function generateMetadata({ params }: PageProps<'/[locale]/my/enquiries/[number]'>) {
  const { number } = await params;
  return { title: (await getTranslations('enquiries'))('thread.title', { number }) };
}

export default async function MyEnquiryPage({ params, searchParams }: PageProps<'/[locale]/my/enquiries/[number]'>) {
  const [{ locale: segment, number }, query] = [await params, await searchParams];
  const locale = segment as Locale;
  const actor = await requireActor(locale, routes.myEnquiry(locale, number));
  const [t, enquiry] = await Promise.all([getTranslations('enquiries'), orNotFound(getMyEnquiry(actor, number))]);
  const context = { locale, number };
  return (
    <>
      <p className="mb-4 text-small">
        <Link href={routes.myEnquiries(locale)} prefetch={false} className="inline-block py-1">
          {t('my.back')}
        </Link>
      </p>
      <SenderThread
        enquiry={enquiry}
        operator={env().OPERATOR_NAME}
        now={new Date()}
        notice={(['replied', 'closed'] as const).find((name) => name === query.notice)}
        about={enquiry.about ? <AboutLink page={await findPublishedPage(enquiry.about)} /> : null}
        reply={replyAction.bind(null, context)}
        close={closeAction.bind(null, context)}
      />
    </>
  );
}
