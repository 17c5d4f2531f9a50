import { getLocale, getTranslations } from 'next-intl/server';
import { Original, ReadersText } from '@/app/[locale]/(public)/reply/readers-text';
import { SourceMarks } from '@/components/figures/source-mark';
import { readLink } from '@/lib/library/fields';
import type { PublishedPassage } from '@/lib/reply/queries';

/** A heading of the reply, in the reader's language and as it stands. */
export async function SectionHeading({ passage: { slug, content } }: { passage: PublishedPassage }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('reply')]);
  return (
    <div id={slug} className="mb-6 scroll-mt-4 border-t-4 border-ink pt-4">
      <h2 id={content.section} className="text-h2">
        <ReadersText content={content} />
      </h2>
      <p className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-ink-2">
        {locale === 'zh-CN' ? null : (
          <span>
            {t('original')}{' '}
            <q lang="zh-CN">
              <Original content={content} />
            </q>
          </span>
        )}
        <SourceMarks ids={content.related.map((link) => readLink(link).slug)} />
      </p>
    </div>
  );
}
