import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { Prose } from '@/components/library/prose';
import { Notice } from '@/components/ui/notice';
import { organisation } from '@/lib/library/kinds/organisation';
import type { OrganisationContent } from '@/lib/organisations/rules';
import { formatPartialDate } from '@/lib/partial-dates';
import { routes } from '@/lib/routes';

/** How to reach it, and of when that is: an address from an old page is no promise. */
export async function ContactCard({ slug, content }: { slug: string; content: OrganisationContent }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('organisations')]);
  return (
    <section aria-labelledby="contact" className="rounded-base border border-line bg-surface p-5">
      <h2 id="contact" className="mb-2 text-h3">
        {t('contact')}
      </h2>
      {content.contact ? (
        <>
          <Prose text={content.contact} />
          <div className="mt-3">
            <Notice tone="warn">
              {content.contactAsOf
                ? t('contactAsOf', { date: formatPartialDate(content.contactAsOf, locale) })
                : t('contactUndated')}
            </Notice>
          </div>
        </>
      ) : (
        <p className="text-ink-2">{t('noContact')}</p>
      )}
      <p className="mt-3">
        <Link href={routes.contact(locale, organisation.path(slug))} prefetch={false} className="inline-block py-2">
          {t('askUs')}
        </Link>
      </p>
    </section>
  );
}
