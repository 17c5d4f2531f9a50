import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { Original, ReadersText } from '@/app/[locale]/(public)/reply/readers-text';
import { SourceMarks } from '@/components/figures/source-mark';
import { ActionLinks } from '@/components/library/action-links';
import { Localized } from '@/components/texts/localized';
import { Icon } from '@/components/ui/icon';
import { readLink } from '@/lib/library/fields';
import type { RecordReference } from '@/lib/library/queries';
import type { PublishedPassage } from '@/lib/reply/queries';
import { sentenceNumber } from '@/lib/reply/rules';
import { routes } from '@/lib/routes';

/** Kinds whose number says what they are: shown as marks, and the others by their names. */
const numbered = new Set(['FIGURE', 'PROMISE', 'TERM']);

/** One sentence, what is to be minded about it, its original, and beside it what belongs to it. */
export async function Passage({
  passage: { slug, content },
  references,
}: {
  passage: PublishedPassage;
  references: ReadonlyMap<string, RecordReference>;
}) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('reply')]);
  const number = sentenceNumber(slug);
  const marks = content.related.map(readLink).filter(({ kind }) => numbered.has(kind));
  const ways = new Set(content.actions.map(({ path }) => path));
  const named = content.related.flatMap((link) => {
    const reference = references.get(link);
    return reference && !numbered.has(reference.kind) && !ways.has(reference.path) ? [reference] : [];
  });
  return (
    <article id={slug} aria-label={t('sentence', { number })} className="passage">
      <a href={`#${slug}`} aria-label={t('sentence', { number })} className="passage-number">
        {number}
      </a>
      <div className="min-w-0">
        <p className="passage-text">
          <ReadersText content={content} />
        </p>
        {content.note ? (
          <p className="mt-2 flex gap-2 text-small text-ink-2">
            <Icon name="info" className="mt-1" />
            <span>
              <span className="sr-only">{t('note')} </span>
              <Localized text={content.note} />
            </span>
          </p>
        ) : null}
        {locale === 'zh-CN' ? null : (
          <details className="passage-original fold-print">
            <summary>{t(content.corrected ? 'originalCorrected' : 'original')}</summary>
            <blockquote lang="zh-CN">
              <Original content={content} />
            </blockquote>
          </details>
        )}
      </div>
      <details className="passage-side fold">
        <summary>{t('beside')}</summary>
        {marks.length > 0 ? (
          <div className="mb-1">
            <span className="sr-only">{t('marks', { number })}</span>
            <SourceMarks ids={marks.map((mark) => mark.slug)} />
          </div>
        ) : null}
        <div className="print:hidden">
          <span className="sr-only">{t('actions', { number })}</span>
          <ActionLinks
            small
            actions={content.actions}
            ask={{ href: routes.contact(locale, `/reply#${slug}`), label: t('ask') }}
          />
        </div>
        {named.length > 0 ? (
          <details className="passage-more print:hidden">
            <summary>{t('more')}</summary>
            <ul>
              {named.map(({ kind, slug: to, path, title }) => (
                <li key={`${kind}:${to}`}>
                  <Link href={routes.fromLink(locale, path)} prefetch={false}>
                    <Localized text={title} />
                  </Link>
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </details>
    </article>
  );
}
