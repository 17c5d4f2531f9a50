import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { Marked } from '@/components/search/marked';
import { TextLabel } from '@/components/texts/localized';
import { SampleMark } from '@/components/ui/sample-mark';
import { routes } from '@/lib/routes';
import type { SearchHit as Hit } from '@/lib/search/hits';
import { namedKind } from '@/lib/search/kinds';

/** One result: what it is, its title, and the words that show why it was found. */
export async function SearchHit({ hit }: { hit: Hit }) {
  const [locale, t, common] = await Promise.all([getLocale(), getTranslations('search'), getTranslations('common')]);
  const { also, textLocale } = hit;
  const lang = textLocale === locale ? undefined : textLocale;
  // What the document numbers is known by its number.
  const number = /^[A-Z]\d{2}$/.test(hit.slug) ? hit.slug : null;
  return (
    <article className="py-5">
      <p className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-note text-ink-2">
        <b>{t(`kind.${namedKind(hit.kind)}`)}</b>
        {number ? <span className="num">{number}</span> : null}
        {hit.isSample ? <SampleMark /> : null}
      </p>
      <h3 className="mt-1 text-[1.1875rem] leading-snug md:text-h3">
        <Link href={routes.fromLink(locale, hit.path)} prefetch={false} lang={lang} className="inline-block py-1">
          <Marked segments={hit.title} />
        </Link>
        {lang ? (
          <>
            {' '}
            <TextLabel>{common(`onlyIn.${lang}`)}</TextLabel>
          </>
        ) : null}
      </h3>
      {hit.excerpt.length > 0 ? (
        <p lang={lang} className="mt-1 max-w-[46em] text-small leading-relaxed text-ink-2">
          <Marked segments={hit.excerpt} />
        </p>
      ) : null}
      {also ? (
        <p className="mt-1.5 max-w-[46em] border-l-4 border-line-strong pl-3 text-small leading-relaxed text-ink-2">
          {t('alsoIn', { language: t(`language.${also.locale}`) })}{' '}
          <span lang={also.locale}>
            <Marked segments={also.words} />
          </span>
        </p>
      ) : null}
    </article>
  );
}
