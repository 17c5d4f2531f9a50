import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { Localized } from '@/components/texts/localized';
import type { LocalizedText } from '@/lib/i18n/localized-text';
import { routes } from '@/lib/routes';

/** Programmes whose pages show this figure. */
export async function ShownIn({ programmes }: { programmes: { slug: string; title: LocalizedText }[] }) {
  if (programmes.length === 0) return null;
  const [locale, t] = await Promise.all([getLocale(), getTranslations('figures')]);
  return (
    <section aria-labelledby="shown-in">
      <h2 id="shown-in" className="text-h3">
        {t('shownIn')}
      </h2>
      <ul className="mt-2">
        {programmes.map(({ slug, title }) => (
          <li key={slug}>
            <Link href={routes.programme(locale, slug)} className="inline-block py-1.5">
              <Localized text={title} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
