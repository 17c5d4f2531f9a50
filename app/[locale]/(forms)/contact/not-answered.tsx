import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { routes } from '@/lib/routes';

/** What is better not asked here, and where instead. `beside` = in the narrow column beside the form. */
export async function NotAnswered({ beside = false }: { beside?: boolean }) {
  const [t, locale] = await Promise.all([getTranslations('enquiries'), getLocale()]);
  return (
    <section aria-labelledby="not-answered" className={beside ? 'text-small' : 'mt-12 max-w-[44rem]'}>
      <h2 id="not-answered" className={beside ? 'text-h3' : 'text-h2'}>
        {t('not.title')}
      </h2>
      <ul className="mt-3 grid list-disc gap-2 pl-5">
        <li>{t('not.decisions')}</li>
        <li>
          {t('not.application')}{' '}
          <Link href={routes.myApplications(locale)} prefetch={false} className="inline-block py-1">
            {t('not.applicationLink')}
          </Link>
        </li>
        <li>{t('not.urgent')}</li>
        <li>{t('not.advice')}</li>
      </ul>
    </section>
  );
}
