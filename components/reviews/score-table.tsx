import { getLocale, getTranslations } from 'next-intl/server';
import { bestLevel, type Rubric } from '@/lib/reviews/rubric';
import type { Scores } from '@/lib/reviews/scores';

/** A finished score sheet to be read: each criterion with its level, its description and the reason. */
export async function ScoreTable({ rubric, scores }: { rubric: Rubric; scores: Scores }) {
  const [t, locale] = await Promise.all([getTranslations('reviews'), getLocale()]);
  return (
    <dl className="border-t-2 border-ink">
      {rubric.criteria.map((criterion) => {
        const { level, why } = scores[criterion.key] ?? {};
        const described = criterion.levels.find(({ value }) => value === level)?.description[locale];
        return (
          <div key={criterion.key} className="border-b border-line py-2">
            <dt className="text-small text-ink-2">
              {criterion.name[locale]} · {t('weight', { weight: criterion.weight })}
            </dt>
            <dd>
              {level === undefined ? (
                t('noLevel')
              ) : (
                <>
                  <span className="num font-bold">
                    {level} / {bestLevel(criterion)}
                  </span>{' '}
                  {described}
                </>
              )}
              {why ? <span className="mt-1 block whitespace-pre-wrap text-small">{why}</span> : null}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
