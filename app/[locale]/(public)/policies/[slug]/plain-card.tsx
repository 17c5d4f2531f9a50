import { getTranslations } from 'next-intl/server';
import { Prose } from '@/components/library/prose';
import type { ContentOfKind } from '@/lib/library/kind';
import type { policy } from '@/lib/library/kinds/policy';

const questions = ['who', 'what', 'how', 'whereToAsk'] as const;

/** Who, what, how, where to ask: a policy in plain language, each fact with its source. */
export async function PlainCard({ content }: { content: ContentOfKind<typeof policy> }) {
  const t = await getTranslations('policies');
  return (
    <section aria-labelledby="card">
      <h2 id="card" className="text-h2">
        {t('card')}
      </h2>
      <p className="mt-1 text-small text-ink-2">{t('cardNote')}</p>
      <div className="mt-4 rounded-base border border-line border-t-8 border-t-tj-line bg-surface">
        {questions.map((question) => {
          const text = content[question];
          return (
            <div
              key={question}
              className="grid gap-x-6 gap-y-1 border-t border-line p-4 first:border-t-0 md:grid-cols-[7.5rem_minmax(0,1fr)] md:p-6"
            >
              <h3 className="text-[1.0625rem] leading-[1.8]">{t(question)}</h3>
              {text ? <Prose text={text} level={4} /> : <p className="text-ink-2">{t('notStated')}</p>}
            </div>
          );
        })}
      </div>
    </section>
  );
}
