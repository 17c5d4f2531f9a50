import { getTranslations } from 'next-intl/server';
import { Quotation } from '@/components/figures/quotation';
import { SourceMarks } from '@/components/figures/source-mark';
import { Localized } from '@/components/texts/localized';
import { LocalizedBlock } from '@/components/texts/localized-block';
import { Tag } from '@/components/ui/tag';
import type { PublishedProgramme } from '@/lib/programmes/queries';

/** What a reader asks, and what is stated about it. What is not stated says so, beside what is. */
export async function StatementList({ statements }: { statements: PublishedProgramme['statements'] }) {
  const t = await getTranslations('programmes');
  const stated = statements.filter(({ answer }) => answer !== null).length;
  return (
    <>
      <p className="text-ink-2">{t('statedCount', { stated, notStated: statements.length - stated })}</p>
      <dl className="mt-4 border-t-4 border-ink">
        {statements.map(({ id, question, answer, quote, sources }) => (
          <div
            key={id}
            className="grid gap-x-6 gap-y-2 border-b border-line py-4 md:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]"
          >
            <dt className="text-[1.0625rem] leading-snug font-bold">
              <Localized text={question} />
            </dt>
            <dd className="leading-relaxed">
              {answer ? (
                <Tag tone="ok" icon="ok">
                  {t('isStated')}
                </Tag>
              ) : (
                <Tag icon="question">{t('isNotStated')}</Tag>
              )}
              {answer ? <LocalizedBlock text={answer} className="mt-2" /> : null}
              {!answer && quote ? <p className="mt-2 text-small text-ink-2">{t('onlySentence')}</p> : null}
              {quote ? (
                <Quotation quote={quote} ids={sources.map((source) => source.id)} small />
              ) : answer ? (
                <p className="mt-2">
                  <SourceMarks ids={sources.map((source) => source.id)} />
                </p>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
