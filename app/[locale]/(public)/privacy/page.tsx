import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { KeptTable } from '@/app/[locale]/(public)/privacy/kept-table';
import { PageLinks } from '@/components/texts/page-links';
import { ProsePage } from '@/components/texts/prose-page';
import { env } from '@/lib/env';
import type { Locale } from '@/lib/i18n/locales';
import { pageMetadata } from '@/lib/page-metadata';
import { formatPartialDate } from '@/lib/partial-dates';
import { routes } from '@/lib/routes';

export const revalidate = 3600;

/** When somebody last went through this page and held it against the code. */
const checkedOn = '2026-11-25';
const inBrowser = ['locale', 'session', 'theme', 'draft'] as const;
const rights = ['see', 'take', 'ask'] as const;

export async function generateMetadata({ params }: PageProps<'/[locale]/privacy'>): Promise<Metadata> {
  const locale = (await params).locale as Locale;
  const t = await getTranslations('about');
  return pageMetadata({ locale, path: '/privacy', title: t('privacy.title'), description: t('privacy.lead') });
}

export default async function PrivacyPage({ params }: PageProps<'/[locale]/privacy'>) {
  const locale = (await params).locale as Locale;
  const t = await getTranslations('about');
  const { OPERATOR_NAME: operator, OIDC_NAME: issuer, FILES_STORE: store, MAILBOX_DIR: mailbox } = env();
  return (
    <ProsePage
      title={t('privacy.title')}
      lead={t('privacy.lead')}
      parts={[
        {
          title: t('privacy.who'),
          paragraphs: [operator ? t('privacy.who1', { operator }) : t('privacy.who1Nobody')],
          more: <PageLinks links={[{ href: routes.contact(locale, '/privacy'), label: t('privacy.links.contact') }]} />,
        },
        { title: t('privacy.reading'), paragraphs: [t('privacy.reading1'), t('privacy.reading2')] },
        { title: t('privacy.kept'), more: <KeptTable issuer={issuer} /> },
        {
          title: t('privacy.readers'),
          paragraphs: [
            t('privacy.readers1'),
            t('privacy.readers2'),
            ...(store === 's3' ? [t('privacy.store')] : []),
            mailbox ? t('privacy.mailbox') : t('privacy.mail'),
          ],
        },
        { title: t('privacy.border'), paragraphs: [t('privacy.border1')] },
        { title: t('privacy.browser'), points: inBrowser.map((key) => t(`privacy.browserList.${key}`)) },
        {
          title: t('privacy.rights'),
          points: rights.map((key) => t(`privacy.rightsList.${key}`)),
          more: (
            <PageLinks
              links={[
                { href: routes.myAccount(locale), label: t('privacy.links.account') },
                { href: routes.contact(locale, '/privacy'), label: t('privacy.links.contact') },
              ]}
            />
          ),
        },
      ]}
    >
      <p className="text-small text-ink-2">{t('privacy.dated', { date: formatPartialDate(checkedOn, locale) })}</p>
    </ProsePage>
  );
}
