import { getLocale, getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/button';
import { routes } from '@/lib/routes';

/** The two things to ask of a park: to move in, and to look around. */
export async function AskCard() {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('park')]);
  return (
    <aside
      aria-labelledby="ask"
      className="print:hidden self-start rounded-base border-t-8 border-signal bg-surface p-5 shadow-[inset_0_0_0_1px_var(--line)]"
    >
      <h2 id="ask" className="text-h3">
        {t('askTitle')}
      </h2>
      <p className="mt-2 text-small text-ink-2">{t('ask')}</p>
      <p className="mt-4 flex flex-wrap gap-3">
        <ButtonLink href={routes.contact(locale, '/park', 'LANDING')} prefetch={false}>
          {t('landing')}
        </ButtonLink>
        <ButtonLink href={routes.contact(locale, '/park', 'VISIT')} prefetch={false} kind="secondary">
          {t('visit')}
        </ButtonLink>
      </p>
    </aside>
  );
}
