import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AuthHead } from '@/app/[locale]/(auth)/auth-head';
import { one } from '@/app/[locale]/(auth)/search-params';
import { ResendForm } from '@/app/[locale]/(auth)/sign-up/resend-form';
import type { Locale } from '@/lib/i18n/locales';
import { safeNext } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('auth'))('sent.title') };
}

export default async function SignUpSentPage({ params, searchParams }: PageProps<'/[locale]/sign-up/sent'>) {
  const [{ locale }, query] = [(await params) as { locale: Locale }, await searchParams];
  const t = await getTranslations('auth');
  return (
    <>
      <AuthHead title={t('sent.title')}>
        <p>{t('sent.lead')}</p>
        <p>{t('sent.known')}</p>
        <p className="text-ink-2">{t('sent.wait')}</p>
      </AuthHead>
      <section className="mt-10 border-t border-line pt-6">
        <h2 className="text-h3 font-bold">{t('sent.again')}</h2>
        <ResendForm locale={locale} next={safeNext(one(query, 'next'))} />
      </section>
    </>
  );
}
