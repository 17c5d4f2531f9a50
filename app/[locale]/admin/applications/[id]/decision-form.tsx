import { getLocale, getTranslations } from 'next-intl/server';
import { decideAction } from '@/app/[locale]/admin/applications/[id]/actions';
import { RadioField } from '@/components/forms/choice-fields';
import { TextAreaField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { WrittenInField } from '@/components/forms/written-in-field';
import { outcomes } from '@/lib/applications/decisions/schema';
import type { ApplicationToDealWith } from '@/lib/applications/official-queries';
import type { Locale } from '@/lib/i18n/locales';

/** Selected or not, with a reason in the official's own words. */
export async function DecisionForm({ application, writes }: { application: ApplicationToDealWith; writes: Locale }) {
  const [t, locale] = await Promise.all([getTranslations('adminApplications'), getLocale()]);
  const { id, revision } = application;
  return (
    <section className="rounded-base border border-t-8 border-line border-t-ink bg-surface p-5 md:p-6">
      <h2 className="text-h2">{t('decide')}</h2>
      <p className="mt-1 text-small text-ink-2">{t('decisionFinal')}</p>
      <Form
        action={decideAction.bind(null, { locale, applicationId: id, revision })}
        labels={{ outcome: t('outcome'), reason: t('reason'), reasonLocale: t('noteLocale') }}
        values={{ reasonLocale: writes }}
        className="mt-4"
      >
        <RadioField name="outcome" options={outcomes.map((value) => ({ value, label: t(`outcomes.${value}`) }))} />
        <TextAreaField name="reason" hint={t('reasonHint')} />
        <WrittenInField name="reasonLocale" />
        <div className="mt-6">
          <SubmitButton pending={t('sending')}>{t('sendDecision')}</SubmitButton>
        </div>
      </Form>
    </section>
  );
}
