import type { Locale } from '@/lib/i18n/locales';
import { type LocalizedText, shownText } from '@/lib/i18n/localized-text';

type Shown = {
  slug: string;
  title: LocalizedText;
  summary: LocalizedText;
  forWhom: LocalizedText;
  issuers: LocalizedText[];
};

/** A programme that one can apply to, as schema.org's GovernmentService with the grant that it makes. */
export function programmeData(programme: Shown, { locale, origin }: { locale: Locale; origin: string }): object {
  const words = (text: LocalizedText) => shownText(text, locale).text;
  const url = `${origin}/${locale}/programmes/${programme.slug}`;
  const issuers = programme.issuers.map((name) => ({ '@type': 'Organization', name: words(name) }));
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'GovernmentService',
        '@id': `${url}#service`,
        name: words(programme.title),
        description: words(programme.summary),
        url,
        inLanguage: locale,
        provider: issuers,
        audience: { '@type': 'Audience', audienceType: words(programme.forWhom) },
      },
      {
        '@type': 'MonetaryGrant',
        '@id': `${url}#grant`,
        name: words(programme.title),
        description: words(programme.summary),
        url,
        funder: issuers,
      },
    ],
  };
}
