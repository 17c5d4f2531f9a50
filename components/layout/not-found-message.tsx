import { getLocale, getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/button';
import { routes } from '@/lib/routes';

/** No such page, or not for this account: one cannot tell which, and is not told. */
export async function NotFoundMessage() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('failure')]);
  return (
    <div className="py-4 md:py-10">
      <svg viewBox="0 0 240 40" aria-hidden="true" className="h-10 w-60 fill-surface stroke-ink" strokeWidth={6}>
        <path d="M0 20h104" fill="none" />
        <path d="M136 20h104" fill="none" className="stroke-line-strong" strokeDasharray="6 12" />
        <circle cx="120" cy="20" r="14" className="fill-signal" />
      </svg>
      <h1 className="mt-6 text-h1">{t('notFoundTitle')}</h1>
      <p className="mt-4 max-w-[38em] text-[1.125rem] text-ink-2">{t('notFound')}</p>
      <div className="mt-8 flex flex-wrap gap-3">
        <ButtonLink href={routes.programmes(locale)}>{t('toProgrammes')}</ButtonLink>
        <ButtonLink href={routes.home(locale)} kind="secondary">
          {t('toHome')}
        </ButtonLink>
      </div>
    </div>
  );
}
