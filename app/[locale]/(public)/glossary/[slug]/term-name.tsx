import { getLocale, getTranslations } from 'next-intl/server';
import { SourceMarks } from '@/components/figures/source-mark';
import { Localized } from '@/components/texts/localized';
import { locales } from '@/lib/i18n/locales';
import type { ContentOfKind } from '@/lib/library/kind';
import { term } from '@/lib/library/kinds/term';

/** The name in the three languages, other ways to write it, and where its translation comes from. */
export async function TermName({ content }: { content: ContentOfKind<typeof term> }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('terms')]);
  const { title, variants, nameStatus, nameSources, nameNote } = content;
  const row = 'grid gap-x-4 border-b border-line py-2.5 sm:grid-cols-[9rem_minmax(0,1fr)]';
  return (
    <section aria-labelledby="languages">
      <h2 id="languages" className="mb-2 text-h3">
        {t('threeLanguages')}
      </h2>
      <dl className="border-t-4 border-ink">
        {locales.map((language) => (
          <div key={language} className={row}>
            <dt className="text-small text-ink-2">{t(`language.${language}`)}</dt>
            <dd lang={language} className="font-bold">
              {title[language].text || '—'}
            </dd>
          </div>
        ))}
        {variants ? (
          <div className={row}>
            <dt className="text-small text-ink-2">{t('alsoWritten')}</dt>
            <dd>
              <Localized text={variants} />
            </dd>
          </div>
        ) : null}
        <div className={row}>
          <dt className="text-small text-ink-2">{t('translation')}</dt>
          <dd>
            <span className="mr-2">{term.fields.nameStatus.options[nameStatus][locale]}</span>
            {nameSources.length > 0 ? <SourceMarks ids={nameSources} /> : null}
            {nameNote ? (
              <p className="mt-1 text-small text-ink-2">
                <Localized text={nameNote} />
              </p>
            ) : null}
          </dd>
        </div>
      </dl>
    </section>
  );
}
