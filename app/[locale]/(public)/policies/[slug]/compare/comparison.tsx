import { getLocale, getTranslations } from 'next-intl/server';
import { ComparedText } from '@/app/[locale]/(public)/policies/[slug]/compare/compared-text';
import { SourceMarks } from '@/components/figures/source-mark';
import { Localized, TextLabel } from '@/components/texts/localized';
import { Notice } from '@/components/ui/notice';
import type { ContentOfKind } from '@/lib/library/kind';
import type { policy } from '@/lib/library/kinds/policy';
import { comparedLocale, compareTexts, countChanges } from '@/lib/policies/comparison';

type Edition = ContentOfKind<typeof policy>['editions'][number];

/** What changed between two versions: how much, how to read it, and the text itself. */
export async function Comparison({ from, to }: { from: Edition; to: Edition }) {
  const [locale, t, common] = await Promise.all([getLocale(), getTranslations('policies'), getTranslations('common')]);
  const compared = comparedLocale(from.text, to.text, locale);
  if (from.key === to.key) return <Message>{t('comparison.sameTwice')}</Message>;
  if (!compared) return <Message>{t('comparison.noCommon')}</Message>;
  const blocks = compareTexts(from.text[compared].text, to.text[compared].text, compared);
  const counts = countChanges(blocks);
  const isSame = counts.changed + counts.added + counts.removed === 0;
  return (
    <section aria-labelledby="result" className="mt-10">
      <h2 id="result" className="text-h2">
        {t('comparison.result')}
      </h2>
      <p className="mt-1 text-ink-2">
        <Localized text={from.name} /> <SourceMarks ids={from.sources} /> → <Localized text={to.name} />{' '}
        <SourceMarks ids={to.sources} />
      </p>
      <p className="mt-3 text-[1.1875rem] font-bold">
        {isSame ? t('comparison.same') : t('comparison.counts', counts)}
      </p>
      {isSame ? null : (
        <>
          <p className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-small">
            <span className="sr-only">{t('comparison.legend')}</span>
            <span className="bg-ok-soft px-1 underline decoration-ok decoration-2">{t('comparison.legendAdded')}</span>
            <span className="bg-bad-soft px-1 line-through decoration-bad decoration-2">
              {t('comparison.legendRemoved')}
            </span>
          </p>
          <p className="mt-2 text-note text-ink-2">
            {t('comparison.marksLeftOut')}{' '}
            {compared === locale ? null : <TextLabel>{common(`onlyIn.${compared}`)}</TextLabel>}
          </p>
          <ComparedText blocks={blocks} lang={compared === locale ? undefined : compared} />
        </>
      )}
    </section>
  );
}

function Message({ children }: { children: string }) {
  return (
    <div className="mt-8 max-w-[44rem]">
      <Notice tone="warn">{children}</Notice>
    </div>
  );
}
