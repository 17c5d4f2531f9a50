import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { closeAction, replyAction } from '@/app/[locale]/(forms)/enquiries/[token]/actions';
import { AboutLink } from '@/components/enquiries/about-link';
import { SenderThread } from '@/components/enquiries/sender-thread';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PublicPage } from '@/components/layout/public-page';
import { actingVisitor } from '@/lib/auth/session';
import { findPublishedPage, getEnquiryBySecret } from '@/lib/enquiries/queries';
import { confirmAddress } from '@/lib/enquiries/thread/commands';
import { env } from '@/lib/env';
import type { Locale } from '@/lib/i18n/locales';
import { orNotFound } from '@/lib/not-found';
import { routes } from '@/lib/routes';

// A secret in the address: not for search engines, and no other site is told where a reader came from. Our own must be:
// with no referrer at all a browser without JavaScript sends the form from nowhere ("Origin: null"), which is refused.
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('enquiries');
  return { title: t('thread.heading'), robots: { index: false, follow: false }, referrer: 'same-origin' };
}

/** A visitor's own enquiry, opened by the link in their mail. */
export default async function EnquiryPage({ params, searchParams }: PageProps<'/[locale]/enquiries/[token]'>) {
  const [{ locale: segment, token: secret }, query] = [await params, await searchParams];
  const locale = segment as Locale;
  const enquiry = await orNotFound(getEnquiryBySecret(secret));
  const now = new Date();
  if (!enquiry.emailConfirmedAt) await confirmAddress(await actingVisitor(), { secret, now });
  const t = await getTranslations('enquiries');
  const context = { locale, secret };
  return (
    <PublicPage>
      <Breadcrumb
        between={[{ href: routes.contact(locale), label: t('title') }]}
        here={t('thread.title', { number: enquiry.number })}
      />
      <div className="wrap pt-6">
        <SenderThread
          enquiry={enquiry}
          operator={env().OPERATOR_NAME}
          now={now}
          notice={(['replied', 'closed'] as const).find((name) => name === query.notice)}
          about={enquiry.about ? <AboutLink page={await findPublishedPage(enquiry.about)} /> : null}
          reply={replyAction.bind(null, context)}
          close={closeAction.bind(null, context)}
        />
        <p className="mt-10 max-w-[44em] border-t border-line pt-4 text-small text-ink-2">{t('thread.keepLink')}</p>
      </div>
    </PublicPage>
  );
}
