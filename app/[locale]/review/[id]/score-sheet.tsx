import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import { saveSheetAction } from '@/app/[locale]/review/[id]/actions';
import { Autosave } from '@/components/applications/autosave';
import { autosaveWords } from '@/components/applications/autosave-words';
import { RadioField } from '@/components/forms/choice-fields';
import { TextAreaField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import type { ReviewToWrite } from '@/lib/reviews/queries';
import type { Rubric } from '@/lib/reviews/rubric';
import { typedFromScores } from '@/lib/reviews/scores';
import { routes } from '@/lib/routes';
import { mostCharacters } from '@/lib/typed';

/** A level for each criterion, why, and a comment for the panel; saved while it is typed. */
export async function ScoreSheet({ review, rubric }: { review: ReviewToWrite; rubric: Rubric }) {
  const [t, locale, messages] = await Promise.all([getTranslations('reviews'), getLocale(), getMessages()]);
  const { id, revision, scores, comment } = review;
  const labels = Object.fromEntries(
    rubric.criteria.flatMap(({ key, name }) => [
      [`level.${key}`, name[locale]],
      [`why.${key}`, t('whyOf', { criterion: name[locale] })],
    ]),
  );
  return (
    <Form
      action={saveSheetAction.bind(null, { locale, reviewId: id })}
      labels={{ ...labels, comment: t('comment') }}
      values={typedFromScores(scores, comment)}
      className="mt-4"
    >
      <Autosave
        draftId={id}
        stepKey="sheet"
        address={routes.reviewDraft(id)}
        revision={revision}
        signInHref={routes.signIn(locale, routes.review(locale, id))}
        words={autosaveWords(messages.applications)}
        errors={messages.errors}
      />
      {rubric.criteria.map(({ key, weight, levels, needsReason }) => (
        <div key={key} className="mt-8 border-t-2 border-ink [&>*:first-child]:mt-3">
          <RadioField
            name={`level.${key}`}
            hint={t('weight', { weight })}
            options={levels.map(({ value, description }) => ({
              value: String(value),
              label: `${value} · ${description[locale]}`,
            }))}
          />
          <TextAreaField name={`why.${key}`} rows={3} optional={!needsReason} most={mostCharacters} />
        </div>
      ))}
      <div className="mt-8 border-t-2 border-ink">
        <TextAreaField name="comment" rows={4} optional most={mostCharacters} hint={t('commentHint')} />
      </div>
      <div className="mt-8 flex flex-wrap items-center gap-3">
        <SubmitButton pending={t('working')} name="intent" value="submit">
          {t('submit')}
        </SubmitButton>
        <SubmitButton pending={t('working')} name="intent" value="save" kind="plain">
          {t('save')}
        </SubmitButton>
      </div>
      <p className="mt-3 text-small text-ink-2">{t('submitHint')}</p>
    </Form>
  );
}
