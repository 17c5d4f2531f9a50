import { getTranslations } from 'next-intl/server';
import { Quotation } from '@/components/figures/quotation';
import { SourceMarks } from '@/components/figures/source-mark';
import { LocalizedBlock } from '@/components/texts/localized-block';
import { Tag } from '@/components/ui/tag';
import type { LocalizedText } from '@/lib/i18n/localized-text';

type Props = { statement: { answer: LocalizedText | null; quote: string | null; sources: { id: string }[] } };

/** What is stated about a question, in our words and the document's; or that nothing is. */
export async function StatementAnswer({ statement: { answer, quote, sources } }: Props) {
  const t = await getTranslations('programmes');
  const ids = sources.map(({ id }) => id);
  return (
    <>
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
        <Quotation quote={quote} ids={ids} small />
      ) : answer ? (
        <p className="mt-2">
          <SourceMarks ids={ids} />
        </p>
      ) : null}
    </>
  );
}
