import { getLocale, getTranslations } from 'next-intl/server';
import { discussAction } from '@/app/[locale]/review/[id]/actions';
import { TextAreaField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { MessageList } from '@/components/reviews/message-list';
import { ScoreTable } from '@/components/reviews/score-table';
import { Card } from '@/components/ui/card';
import type { ReviewToWrite } from '@/lib/reviews/queries';
import type { Rubric } from '@/lib/reviews/rubric';

/** What the others have given, once one's own review is given, and a word with them about it. */
export async function Discussion({ review, rubric }: { review: ReviewToWrite; rubric: Rubric }) {
  const [t, locale] = await Promise.all([getTranslations('reviews'), getLocale()]);
  const { id, others, messages } = review;
  return (
    <>
      <section className="mt-14">
        <h2 className="text-h2">{t('others')}</h2>
        {others.length === 0 ? <p className="mt-3">{t('noOthers')}</p> : null}
        <div className="mt-4 grid gap-4 lg:grid-cols-2">
          {others.map((other) => (
            <Card key={other.id} as="article">
              <h3 className="flex flex-wrap items-baseline justify-between gap-3 text-h3">
                {t('reviewer', { letter: other.letter })}
                <span className="num">{other.total?.toFixed(1)}</span>
              </h3>
              <div className="mt-3">
                <ScoreTable rubric={rubric} scores={other.scores} />
              </div>
              {other.comment ? <p className="mt-3 whitespace-pre-wrap">{other.comment}</p> : null}
            </Card>
          ))}
        </div>
      </section>
      <section id="discussion" className="mt-14 max-w-[50em] scroll-mt-6">
        <h2 className="text-h2">{t('discussion')}</h2>
        <p className="mt-1 text-small text-ink-2">{t('discussionHint')}</p>
        <MessageList
          messages={messages.map(({ isMine, letter, ...message }) => ({
            ...message,
            by: isMine ? t('you') : letter ? t('reviewer', { letter }) : t('official'),
          }))}
        />
        <Form action={discussAction.bind(null, { locale, reviewId: id })} labels={{ text: t('message') }}>
          <TextAreaField name="text" rows={3} />
          <div className="mt-4">
            <SubmitButton pending={t('working')} kind="secondary">
              {t('say')}
            </SubmitButton>
          </div>
        </Form>
      </section>
    </>
  );
}
