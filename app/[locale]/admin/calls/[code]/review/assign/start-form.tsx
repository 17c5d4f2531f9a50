import { getLocale, getTranslations } from 'next-intl/server';
import { startReviewsAction } from '@/app/[locale]/admin/calls/[code]/review/actions';
import { CheckboxGroupField } from '@/components/forms/checkbox-group-field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import type { Assignments } from '@/lib/reviews/assignment/queries';

/** Applications that can be sent to review, all ticked at first. */
export async function StartForm({ assignments }: { assignments: Assignments }) {
  const [t, locale] = await Promise.all([getTranslations('adminReviews'), getLocale()]);
  const { code, toStart } = assignments;
  if (toStart.length === 0) return null;
  return (
    <section>
      <h2 className="text-h2">{t('start')}</h2>
      <p className="mt-1 text-small text-ink-2">{t('startHint')}</p>
      <Form
        action={startReviewsAction.bind(null, { locale, code })}
        labels={{ application: t('startWhich', { count: toStart.length }) }}
        values={Object.fromEntries(toStart.map(({ id }) => [`application.${id}`, '1']))}
      >
        <CheckboxGroupField
          name="application"
          options={toStart.map(({ id, number, applicant }) => ({ value: id, label: `${number} · ${applicant.name}` }))}
        />
        <div className="mt-6">
          <SubmitButton pending={t('working')}>{t('startNow')}</SubmitButton>
        </div>
      </Form>
    </section>
  );
}
