import { getLocale, getTranslations } from 'next-intl/server';
import { saveChecksAction } from '@/app/[locale]/admin/applications/[id]/actions';
import { CheckField } from '@/app/[locale]/admin/applications/[id]/check-field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { checkRefusal } from '@/lib/applications/decisions/rules';
import type { ApplicationToDealWith } from '@/lib/applications/official-queries';
import { formatDateTime } from '@/lib/dates';
import { CheckResult } from '@/prisma/generated/enums';

/** The eligibility questions of the form with the official's answers; to be read only once the application has ended. */
export async function CheckForm({ application }: { application: ApplicationToDealWith }) {
  const [t, locale] = await Promise.all([getTranslations('adminApplications'), getLocale()]);
  const { id, revision, form, checks } = application;
  if (form.checks.length === 0) return null;
  const by = (key: string) => {
    const check = checks.get(key);
    if (!check) return t('notChecked');
    return t('checkedBy', { name: check.checkedBy.name, when: formatDateTime(check.checkedAt, locale) });
  };
  if (checkRefusal(application)) {
    return (
      <section>
        <h2 className="text-h2">{t('checks')}</h2>
        <p className="mt-1 text-small text-ink-2">{t('checksEnded')}</p>
        <dl className="mt-4 border-t-2 border-ink">
          {form.checks.map(({ key, question }) => {
            const check = checks.get(key);
            return (
              <div key={key} className="border-b border-line py-3">
                <dt className="font-bold">{question[locale]}</dt>
                <dd>
                  {check ? t(`checkResults.${check.result}`) : null}
                  {check?.note ? <span className="block whitespace-pre-wrap">{check.note}</span> : null}
                  <span className="block text-small text-ink-2">{by(key)}</span>
                </dd>
              </div>
            );
          })}
        </dl>
      </section>
    );
  }
  const values: Record<string, string> = {};
  const labels: Record<string, string> = {};
  for (const { key, question } of form.checks) {
    labels[`check.${key}`] = question[locale];
    labels[`check.${key}.note`] = t('checkNote');
    values[`check.${key}`] = checks.get(key)?.result ?? '';
    values[`check.${key}.note`] = checks.get(key)?.note ?? '';
  }
  const options = Object.values(CheckResult).map((value) => ({ value, label: t(`checkResults.${value}`) }));
  return (
    <section>
      <h2 className="text-h2">{t('checks')}</h2>
      <p className="mt-1 mb-4 text-small text-ink-2">{t('checksIntro')}</p>
      <Form
        action={saveChecksAction.bind(null, { locale, applicationId: id, revision })}
        labels={labels}
        values={values}
      >
        <div className="border-t-2 border-ink">
          {form.checks.map(({ key, hint }) => (
            <CheckField
              key={key}
              name={`check.${key}`}
              hint={hint?.[locale]}
              options={options}
              noteLabel={t('checkNote')}
              by={by(key)}
            />
          ))}
        </div>
        <div className="mt-5">
          <SubmitButton kind="secondary" pending={t('sending')}>
            {t('saveChecks')}
          </SubmitButton>
        </div>
      </Form>
    </section>
  );
}
