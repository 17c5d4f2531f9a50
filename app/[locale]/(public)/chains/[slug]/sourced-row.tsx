import { getLocale, getTranslations } from 'next-intl/server';
import { SourceMarks } from '@/components/figures/source-mark';
import { Localized } from '@/components/texts/localized';
import type { ChainRow } from '@/lib/chains/rules';
import { formatPartialDate } from '@/lib/partial-dates';

/** One entry of a chain, with what is said of it, its date and its sources. */
export async function SourcedRow({ row: { name, text, asOf, sources } }: { row: ChainRow }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('park')]);
  return (
    <li>
      <b>
        <Localized text={name} />
      </b>{' '}
      <SourceMarks ids={sources} />
      {text ? (
        <p className="text-small">
          <Localized text={text} />
        </p>
      ) : null}
      {asOf ? (
        <p className="text-note text-ink-2">
          {t('asOf')} {formatPartialDate(asOf, locale)}
        </p>
      ) : null}
    </li>
  );
}
