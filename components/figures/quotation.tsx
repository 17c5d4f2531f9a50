import { getLocale, getTranslations } from 'next-intl/server';
import { SourceMarks } from '@/components/figures/source-mark';

/** Words of the document as they stand, in Simplified Chinese, labelled so where the page is in another language. */
export async function Quotation({
  quote,
  ids = [],
  small = false,
}: {
  quote: string;
  ids?: string[];
  small?: boolean;
}) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('figures')]);
  return (
    <figure className={`max-w-[40em] border-l-[6px] border-line-strong ${small ? 'mt-2 pl-3' : 'mt-5 py-1 pl-5'}`}>
      <blockquote lang="zh-CN" className={small ? 'text-small leading-relaxed' : 'text-[1.125rem] leading-[1.8]'}>
        {quote}
      </blockquote>
      <figcaption className="mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-note text-ink-2">
        {locale === 'zh-CN' ? t('originalWords') : t('originalWordsSimplified')}
        {ids.length > 0 ? <SourceMarks ids={ids} /> : null}
      </figcaption>
    </figure>
  );
}
