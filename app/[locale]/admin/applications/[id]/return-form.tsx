import { getLocale, getTranslations } from 'next-intl/server';
import { returnAction } from '@/app/[locale]/admin/applications/[id]/actions';
import { TickList } from '@/app/[locale]/admin/applications/[id]/tick-list';
import { TextAreaField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { WrittenInField } from '@/components/forms/written-in-field';
import { correctionDueAt } from '@/lib/applications/decisions/rules';
import type { ApplicationToDealWith } from '@/lib/applications/official-queries';
import { formatDateTime } from '@/lib/dates';
import { fieldsOf } from '@/lib/forms/schema';
import type { Locale } from '@/lib/i18n/locales';

type Props = { application: ApplicationToDealWith; writes: Locale; now: Date };

/** Back to the applicant: which fields, and what is asked for. */
export async function ReturnForm({ application, writes, now }: Props) {
  const [t, locale] = await Promise.all([getTranslations('adminApplications'), getLocale()]);
  const { id, revision, form } = application;
  return (
    <section className="rounded-base border border-line bg-surface p-5 md:p-6">
      <h2 className="text-h2">{t('return')}</h2>
      <p className="mt-1 text-small text-ink-2">
        {t('returnIntro', { date: formatDateTime(correctionDueAt(now), locale) })}
      </p>
      <Form
        action={returnAction.bind(null, { locale, applicationId: id, revision })}
        labels={{ request: t('request'), requestLocale: t('noteLocale') }}
        values={{ requestLocale: writes }}
        className="mt-4"
      >
        <TickList
          legend={t('returnFields')}
          items={fieldsOf(form).map(({ key, label }) => ({ name: `field.${key}`, label: label[locale] }))}
        />
        <TextAreaField name="request" hint={t('requestHint')} />
        <WrittenInField name="requestLocale" />
        <div className="mt-6">
          <SubmitButton kind="secondary" pending={t('sending')}>
            {t('sendReturn')}
          </SubmitButton>
        </div>
      </Form>
    </section>
  );
}
