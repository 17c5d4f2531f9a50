import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { facetWords } from '@/lib/facets/words';
import { type OpportunityView, viewQuery } from '@/lib/opportunities/filter';
import type { waysOut } from '@/lib/opportunities/rules';
import { routes } from '@/lib/routes';

type Props = { view: OpportunityView; ways: ReturnType<typeof waysOut>; isAnythingPublished: boolean };

/** Nothing matches: which single wish in the way, how much there is without it, and the ways on. */
export async function NoResults({ view: { filter, sort }, ways, isAnythingPublished }: Props) {
  const [locale, t, words] = await Promise.all([getLocale(), getTranslations('opportunities'), facetWords()]);
  return (
    <EmptyState
      title={t(isAnythingPublished ? 'none' : 'nothingYet')}
      action={
        <div className="flex flex-wrap gap-3">
          {isAnythingPublished ? <ButtonLink href={routes.opportunities(locale)}>{t('clear')}</ButtonLink> : null}
          <ButtonLink
            href={routes.newMySearch(locale, viewQuery({ filter }))}
            prefetch={false}
            kind={isAnythingPublished ? 'secondary' : 'primary'}
          >
            {t('save')}
          </ButtonLink>
        </div>
      }
    >
      <p>{t(isAnythingPublished ? 'noneHint' : 'nothingYetHint')}</p>
      <ul className="mt-2">
        {ways.map((way) => (
          <li key={way.name}>
            <Link
              href={routes.opportunities(locale, viewQuery({ filter: way.filter, sort }))}
              className="inline-flex min-h-11 items-center font-bold"
            >
              {t('without', { name: way.name === 'words' ? t('words') : words.list(way.name), count: way.count })}
            </Link>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}
