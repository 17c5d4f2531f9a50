import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { saveSettingsAction } from '@/app/[locale]/admin/calls/[code]/review/actions';
import { CriterionFields } from '@/app/[locale]/admin/calls/[code]/review/criterion-fields';
import { TickField } from '@/app/[locale]/admin/tick-field';
import { TextField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { toLocalInput } from '@/lib/dates';
import { locales } from '@/lib/i18n/locales';
import { type Criterion, startingRubric } from '@/lib/reviews/rubric';
import { mostCriteria } from '@/lib/reviews/schema';
import type { getReviewSettings } from '@/lib/reviews/settings/queries';
import { routes } from '@/lib/routes';

/** The criteria, one empty row for another, and how it is reviewed. Works without JavaScript: saving makes the next row. */
export async function SettingsForm({ settings }: { settings: Awaited<ReturnType<typeof getReviewSettings>> }) {
  const [t, common, locale] = await Promise.all([
    getTranslations('adminReviews'),
    getTranslations('common'),
    getLocale(),
  ]);
  const { code, revision, rubric, isRubricFixed, isBlind, reviewsWanted, reviewDueAt } = settings;
  const { criteria } = rubric ?? startingRubric;
  const rows = isRubricFixed ? criteria.length : Math.min(mostCriteria, criteria.length + 1);
  const labels: Record<string, string> = {
    isBlind: t('isBlind'),
    reviewsWanted: t('reviewsWanted'),
    reviewDueAt: t('reviewDueAt'),
  };
  for (let at = 0; at < rows; at += 1) {
    const number = at + 1;
    labels[`c${at}.weight`] = t('criterion.weight', { number });
    labels[`c${at}.needsReason`] = t('criterion.needsReason');
    for (const each of locales) {
      labels[`c${at}.name.${each}`] = t('criterion.name', { number, language: common(`languages.${each}`) });
      labels[`c${at}.levels.${each}`] = t('criterion.levels', { number, language: common(`languages.${each}`) });
    }
  }
  return (
    <Form
      action={saveSettingsAction.bind(null, { locale, code, revision })}
      labels={labels}
      values={{
        isBlind: isBlind ? '1' : '',
        reviewsWanted: String(reviewsWanted),
        reviewDueAt: reviewDueAt ? toLocalInput(reviewDueAt) : '',
        ...Object.assign({}, ...criteria.map(criterionValues)),
      }}
    >
      <h2 className="text-h2">{t('how')}</h2>
      <TickField name="isBlind" hint={t('isBlindHint')} />
      <div className="grid items-end gap-x-6 md:grid-cols-2">
        <TextField name="reviewsWanted" inputMode="numeric" hint={t('reviewsWantedHint')} />
        <TextField name="reviewDueAt" type="datetime-local" optional hint={t('reviewDueAtHint')} />
      </div>
      <h2 className="mt-12 text-h2">{t('criteria')}</h2>
      <p className="mt-1 max-w-[50em] text-small text-ink-2">{t('criteriaHint')}</p>
      {Array.from({ length: rows }, (_, at) => (
        <CriterionFields
          key={criteria[at]?.key ?? 'new'}
          prefix={`c${at}`}
          criterionKey={criteria[at]?.key ?? ''}
          isFixed={isRubricFixed}
          title={criteria[at] ? t('criterion.title', { number: at + 1 }) : t('criterion.another')}
          levelsHint={t('criterion.levelsHint')}
          reasonHint={t('criterion.needsReasonHint')}
        />
      ))}
      <div className="mt-8 flex flex-wrap items-center gap-x-6 gap-y-3">
        <SubmitButton pending={t('working')}>{t('save')}</SubmitButton>
        <Link href={routes.adminCall(locale, code)}>{t('backToCall')}</Link>
      </div>
    </Form>
  );
}

function criterionValues({ key, name, weight, levels, needsReason }: Criterion, at: number): Record<string, string> {
  const texts = locales.flatMap((locale) => [
    [`c${at}.name.${locale}`, name[locale]],
    [`c${at}.levels.${locale}`, levels.map(({ value, description }) => `${value} = ${description[locale]}`).join('\n')],
  ]);
  return {
    ...Object.fromEntries(texts),
    [`c${at}.key`]: key,
    [`c${at}.weight`]: String(weight),
    [`c${at}.needsReason`]: needsReason ? '1' : '',
  };
}
