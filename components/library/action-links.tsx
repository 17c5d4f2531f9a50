import type { Route } from 'next';
import Link from 'next/link';
import { getLocale } from 'next-intl/server';
import { Localized } from '@/components/texts/localized';
import type { LocalizedText } from '@/lib/i18n/localized-text';
import { routes } from '@/lib/routes';

/** Ways on from a record to pages where one can act on it, and last a way to ask. */
export async function ActionLinks({
  actions,
  ask,
  small = false,
}: {
  actions: { key: string; text: LocalizedText; path: string }[];
  ask: { href: Route; label: string };
  small?: boolean;
}) {
  const locale = await getLocale();
  return (
    <ul className={small ? 'ways small' : 'ways'}>
      {actions.map(({ key, text, path }) => (
        <li key={key}>
          <Link href={routes.fromLink(locale, path)} prefetch={false}>
            <Localized text={text} />
          </Link>
        </li>
      ))}
      <li>
        <Link href={ask.href} prefetch={false}>
          {ask.label}
        </Link>
      </li>
    </ul>
  );
}
