import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AuthHead } from '@/app/[locale]/(auth)/auth-head';
import { one } from '@/app/[locale]/(auth)/search-params';
import { unsubscribeAction } from '@/app/[locale]/(auth)/unsubscribe/actions';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { ButtonLink } from '@/components/ui/button';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';
import { findSubscriptions } from '@/lib/saved-searches/unsubscribe';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('savedSearches'))('unsubscribe.title') };
}

/** Ends the mails about saved searches, without signing in. Opening the link changes nothing; the button does. */
export default async function UnsubscribePage({ params, searchParams }: PageProps<'/[locale]/unsubscribe'>) {
  const [{ locale }, query] = [(await params) as { locale: Locale }, await searchParams];
  const token = one(query, 'token');
  const [t, found] = await Promise.all([getTranslations('savedSearches'), findSubscriptions(token)]);
  if (found && found.searches > 0)
    return (
      <>
        <AuthHead title={t('unsubscribe.title')}>
          <p>{t('unsubscribe.lead', { count: found.searches })}</p>
        </AuthHead>
        <Form action={unsubscribeAction.bind(null, { locale, token })} labels={{}} className="mt-8">
          <SubmitButton pending={t('working')}>{t('unsubscribe.submit')}</SubmitButton>
        </Form>
      </>
    );
  const outcome = found ? 'done' : 'invalid';
  return (
    <AuthHead title={t(`unsubscribe.${outcome}Title`)}>
      <p>{t(`unsubscribe.${outcome}`)}</p>
      <p className="mt-3">
        <ButtonLink href={routes.mySearches(locale)} prefetch={false} kind="secondary">
          {t('unsubscribe.toSearches')}
        </ButtonLink>
      </p>
    </AuthHead>
  );
}
