import { getTranslations } from 'next-intl/server';
import { Original } from '@/app/[locale]/(public)/reply/readers-text';
import { Localized } from '@/components/texts/localized';
import type { PublishedPassage } from '@/lib/reply/queries';
import { sentenceNumber } from '@/lib/reply/rules';

/** Slips of the text that are shown corrected, and what else a reader should mind. */
export async function Corrections({ passages }: { passages: PublishedPassage[] }) {
  const t = await getTranslations('reply');
  const corrected = passages.filter(({ content }) => content.corrected);
  const remarks = passages.filter(({ content }) => content.note && !content.corrected);
  return (
    <section aria-labelledby="corrections" className="border-t-4 border-ink pt-4">
      <h2 id="corrections" className="text-h2">
        {t('corrections')}
      </h2>
      <p className="mt-1 max-w-[40em] text-ink-2">{corrected.length > 0 ? t('correctionsNote') : t('noCorrections')}</p>
      <ul className="mt-4">
        {corrected.map(({ slug, content }) => (
          <li key={slug} className="border-b border-line py-4">
            <SentenceLink slug={slug} />
            <p lang="zh-CN" className="max-w-[40em] leading-relaxed">
              <Original content={content} />
            </p>
            {content.note ? (
              <p className="mt-1 text-small text-ink-2">
                <Localized text={content.note} />
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="mt-4 text-small text-ink-2">{t('dropped')}</p>
      {remarks.length > 0 ? (
        <>
          <h3 className="mt-8 text-h3">{t('remarks')}</h3>
          <ul className="mt-2">
            {remarks.map(({ slug, content }) => (
              <li key={slug} className="border-b border-line py-3">
                <SentenceLink slug={slug} />
                {content.note ? (
                  <p className="max-w-[40em]">
                    <Localized text={content.note} />
                  </p>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

async function SentenceLink({ slug }: { slug: string }) {
  const t = await getTranslations('reply');
  return (
    <a href={`#${slug}`} className="inline-block py-1 text-small font-bold">
      {t('sentence', { number: sentenceNumber(slug) })}
    </a>
  );
}
