import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { SourceMarks } from '@/components/figures/source-mark';
import { Prose } from '@/components/library/prose';
import { Localized } from '@/components/texts/localized';
import { ButtonLink } from '@/components/ui/button';
import type { ContentOfKind } from '@/lib/library/kind';
import type { policy } from '@/lib/library/kinds/policy';
import { formatPartialDate } from '@/lib/partial-dates';
import { routes } from '@/lib/routes';

type Editions = ContentOfKind<typeof policy>['editions'];

/** The versions of a document, the newest first: to be read, and compared with the one before. */
export async function EditionList({ slug, editions }: { slug: string; editions: Editions }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('policies')]);
  return (
    <section aria-labelledby="editions">
      <h2 id="editions" className="text-h2">
        {t('editions')}
      </h2>
      {editions.length === 0 ? <p className="mt-2 text-ink-2">{t('noEditions')}</p> : null}
      {editions.length === 1 ? <p className="mt-2 text-ink-2">{t('oneEdition')}</p> : null}
      {editions.length > 0 ? (
        <ol reversed className="mt-4 border-t-4 border-ink">
          {editions
            .map((edition, index) => ({ edition, before: editions[index - 1] }))
            .reverse()
            .map(({ edition, before }) => (
              <li key={edition.key} id={`edition-${edition.key}`} className="border-b border-line py-4">
                <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
                  <h3 className="text-[1.0625rem]">
                    <Localized text={edition.name} />
                  </h3>
                  {edition.date ? (
                    <p className="text-small text-ink-2">{formatPartialDate(edition.date, locale)}</p>
                  ) : null}
                  <SourceMarks ids={edition.sources} />
                </div>
                <details className="mt-1">
                  <summary className="py-2.5 text-small font-bold text-action">{t('readEdition')}</summary>
                  <div className="py-2">
                    <Prose text={edition.text} level={4} />
                  </div>
                </details>
                {before ? (
                  <p>
                    <Link
                      href={routes.comparePolicy(locale, slug, `?from=${before.key}&to=${edition.key}`)}
                      prefetch={false}
                      className="inline-block py-2.5 text-small"
                    >
                      {t('compareWithBefore')}
                    </Link>
                  </p>
                ) : null}
              </li>
            ))}
        </ol>
      ) : null}
      {editions.length > 1 ? (
        <div className="mt-5">
          <ButtonLink href={routes.comparePolicy(locale, slug)} prefetch={false} kind="secondary">
            {t('compare')}
          </ButtonLink>
        </div>
      ) : null}
    </section>
  );
}
