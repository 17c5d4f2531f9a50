import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AuthHead } from '@/app/[locale]/(auth)/auth-head';
import { TextLink } from '@/app/[locale]/(auth)/text-link';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

// Made for each request, so that its scripts carry the nonce of the response.
export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('forgot.sentTitle') };
}

export default async function ForgotPasswordSentPage({ params }: PageProps<'/[locale]/forgot-password/sent'>) {
  const { locale } = (await params) as { locale: Locale };
  const t = await getTranslations('auth');
  return (
    <AuthHead title={t('forgot.sentTitle')}>
      <p>{t('forgot.sent')}</p>
      <p>
        <TextLink href={routes.signIn(locale)}>{t('backToSignIn')}</TextLink>
      </p>
    </AuthHead>
  );
}
