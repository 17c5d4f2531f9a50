import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Prose } from '@/components/library/prose';
import { Localized } from '@/components/texts/localized';
import { Notice } from '@/components/ui/notice';
import type { ContentOfKind } from '@/lib/library/kind';
import type { guide } from '@/lib/library/kinds/guide';
import { formatPartialDate } from '@/lib/partial-dates';

type Props = {
  content: ContentOfKind<typeof guide>;
  /** sections of the page that stand after the parts, for the list of contents */
  more?: { anchor: string; heading: string }[];
  children?: ReactNode;
};

/** A guide for reading: what is on the page, beside it on a wide one; then its parts, each with an address. */
export async function GuideParts({ content, more = [], children }: Props) {
  const [locale, t, library] = await Promise.all([getLocale(), getTranslations('guides'), getTranslations('library')]);
  return (
    <div className="grid gap-x-16 gap-y-8 lg:grid-cols-[16rem_minmax(0,1fr)]">
      <nav aria-labelledby="contents" className="print:hidden lg:sticky lg:top-4 lg:self-start">
        <h2 id="contents" className="border-t-4 border-ink pt-3 text-h3">
          {t('onThisPage')}
        </h2>
        <ol className="mt-2">
          {content.parts.map(({ key, anchor, heading }) => (
            <li key={key}>
              <a href={`#${anchor}`} className="inline-block py-2.5">
                <Localized text={heading} />
              </a>
            </li>
          ))}
          {more.map(({ anchor, heading }) => (
            <li key={anchor}>
              <a href={`#${anchor}`} className="inline-block py-2.5">
                {heading}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="grid min-w-0 gap-12">
        <p className="max-w-[44em] text-small text-ink-2">
          {t('checkedOn', { date: formatPartialDate(content.checkedOn, locale) })} {t('reading')}
        </p>
        {content.parts.map(({ key, anchor, heading, text }) => (
          <section key={key} aria-labelledby={anchor} className="border-t-4 border-ink pt-4">
            <h2 id={anchor} className="mb-3 scroll-mt-4 text-h2">
              <Localized text={heading} />
            </h2>
            <Prose text={text} level={3} />
          </section>
        ))}
        {children}
        <div className="max-w-[50rem]">
          <Notice>{library('notOfficial')}</Notice>
        </div>
      </div>
    </div>
  );
}
