import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DeviceList } from '@/app/[locale]/my/account/device-list';
import { EmailSection } from '@/app/[locale]/my/account/email-section';
import { ProfileForm } from '@/app/[locale]/my/account/profile-form';
import { PageHead } from '@/components/layout/page-head';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { hasPassword } from '@/lib/accounts/profile';
import { requireActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('title') };
}

const notices = ['profile', 'password', 'emailAsked', 'emailCancelled', 'deviceEnded'] as const;

export default async function AccountPage({ params, searchParams }: PageProps<'/[locale]/my/account'>) {
  const [{ locale }, query] = [(await params) as { locale: Locale }, await searchParams];
  const actor = await requireActor(locale, routes.myAccount(locale));
  const [t, withPassword] = await Promise.all([getTranslations('account'), hasPassword(actor)]);
  const notice = notices.find((name) => name === query.notice);
  return (
    <div className="max-w-[44rem]">
      <PageHead title={t('title')} />
      {notice ? (
        <div className="mb-6">
          <Notice tone="ok" live>
            {t(`notices.${notice}`)}
          </Notice>
        </div>
      ) : null}
      <div className="grid gap-6">
        <ProfileForm locale={locale} actor={actor} />
        <EmailSection locale={locale} actor={actor} withPassword={withPassword} />
        <Card as="section">
          <h2 className="text-h3 font-bold">{t('password.title')}</h2>
          <p className="mt-2">{withPassword ? t('password.after') : t('password.none')}</p>
          <ButtonLink
            href={withPassword ? routes.myPassword(locale) : routes.forgotPassword(locale)}
            kind="secondary"
            className="mt-4"
          >
            {withPassword ? t('password.submit') : t('password.set')}
          </ButtonLink>
        </Card>
        <DeviceList locale={locale} actor={actor} />
      </div>
    </div>
  );
}
