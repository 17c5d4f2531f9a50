import { getTranslations } from 'next-intl/server';
import { SourceMarks } from '@/components/figures/source-mark';
import { Prose } from '@/components/library/prose';
import { Localized } from '@/components/texts/localized';
import type { ContentOfKind } from '@/lib/library/kind';
import type { policy } from '@/lib/library/kinds/policy';

type Measures = ContentOfKind<typeof policy>['measures'];

/** Every measure with an address of its own, `#measure-3`. One without its text keeps its place and says so. */
export async function MeasureList({ measures }: { measures: Measures }) {
  const t = await getTranslations('policies');
  return (
    <section aria-labelledby="measures">
      <h2 id="measures" className="text-h2">
        {t('measures')}
      </h2>
      <p className="mt-1 text-small text-ink-2">{t('measuresNote')}</p>
      <ol
        className={`mt-4 border-t-4 border-ink ${measures.every(({ text }) => !text) ? 'gap-x-8 md:grid md:grid-cols-2' : ''}`}
      >
        {measures.map(({ key, number, title, text, sources }) => (
          <li
            key={key}
            id={`measure-${number}`}
            className="grid scroll-mt-4 gap-x-5 border-b border-line py-4 target:bg-warn-soft target:shadow-[-12px_0_0_var(--warn-soft),12px_0_0_var(--warn-soft)] sm:grid-cols-[3.5rem_minmax(0,1fr)]"
          >
            <p>
              <a
                href={`#measure-${number}`}
                aria-label={t('measureLink', { number })}
                className="inline-flex size-11 items-center justify-center rounded-full border-4 border-line-strong bg-surface font-num font-bold text-ink no-underline hover:border-action hover:text-action"
              >
                {number}
              </a>
            </p>
            <div className="min-w-0 sm:pt-2">
              <h3 className="text-[1.0625rem] leading-snug">
                {title ? <Localized text={title} /> : t('measure', { number })}
              </h3>
              {text ? (
                <div className="mt-2">
                  <Prose text={text} level={4} />
                  {sources.length > 0 ? (
                    <p className="mt-2">
                      <SourceMarks ids={sources} />
                    </p>
                  ) : null}
                </div>
              ) : (
                <p className="mt-1 text-small text-ink-2">{t('noText')}</p>
              )}
            </div>
          </li>
        ))}
      </ol>
      {measures.some(({ text }) => !text) ? <p className="mt-3 text-small text-ink-2">{t('noTextHint')}</p> : null}
    </section>
  );
}
