import { getTranslations } from 'next-intl/server';
import { Card } from '@/components/ui/card';
import type { Person } from '@/lib/accounts/people/queries';
import { formatDate, formatDateTime } from '@/lib/dates';
import { type Locale, readLocale } from '@/lib/i18n/locales';

/** What is known of a person: their address, language, and how they come in. */
export async function PersonFacts({ locale, person }: { locale: Locale; person: Person }) {
  const t = await getTranslations('people');
  const waysIn = [...(person.hasPassword ? [t('person.password')] : []), ...person.issuers];
  const facts = [
    [t('person.email'), person.email],
    [t('person.locale'), t(`person.locales.${readLocale(person.locale)}`)],
    [t('person.since'), formatDate(person.createdAt, locale)],
    [t('person.lastSeen'), person.lastSeenAt ? formatDateTime(person.lastSeenAt, locale) : t('person.never')],
    [t('person.waysIn'), waysIn.length > 0 ? waysIn.join(' · ') : t('person.noWay')],
  ];
  return (
    <Card as="section">
      <dl className="grid gap-x-6 gap-y-1 sm:grid-cols-[10em_1fr]">
        {facts.map(([label, value]) => (
          <div key={label} className="contents">
            <dt className="text-ink-2 max-sm:mt-2">{label}</dt>
            <dd className="[overflow-wrap:anywhere]">{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
