import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { assignAction } from '@/app/[locale]/admin/calls/[code]/review/actions';
import { CheckboxGroupField } from '@/components/forms/checkbox-group-field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { reasonWords } from '@/components/reviews/reason-words';
import type { Assignments } from '@/lib/reviews/assignment/queries';
import { routes } from '@/lib/routes';

/** What is proposed and why, all ticked at first; nothing is assigned before somebody confirms. */
export async function ProposalForm({ assignments }: { assignments: Assignments }) {
  const [t, locale, because] = await Promise.all([getTranslations('adminReviews'), getLocale(), reasonWords()]);
  const { code, proposals } = assignments;
  if (proposals.length === 0) return null;
  const pairs = proposals.flatMap(({ id, pairs: of }) => of.map(({ reviewerId }) => `pair.${id}.${reviewerId}`));
  return (
    <section>
      <h2 className="text-h2">{t('proposal')}</h2>
      <p className="mt-1 max-w-[50em] text-small text-ink-2">{t('proposalHint')}</p>
      <Form
        action={assignAction.bind(null, { locale, code })}
        labels={Object.fromEntries(proposals.map(({ id, number }) => [`pair.${id}`, number ?? '']))}
        values={Object.fromEntries(pairs.map((name) => [name, '1']))}
      >
        {proposals.map(({ id, number, pairs: of }) => (
          <div key={id} className="border-b border-line pb-4">
            <CheckboxGroupField
              name={`pair.${id}`}
              options={of.map(({ reviewerId, name, reasons }) => ({
                value: reviewerId,
                label: `${name} — ${because(reasons)}`,
              }))}
            />
            <p className="mt-2 text-small">
              <Link href={routes.adminReviewsOf(locale, id)} prefetch={false}>
                {t('byHand')}
                <span className="sr-only"> {number}</span>
              </Link>
            </p>
          </div>
        ))}
        <div className="mt-6">
          <SubmitButton pending={t('working')}>{t('assignNow')}</SubmitButton>
        </div>
      </Form>
    </section>
  );
}
