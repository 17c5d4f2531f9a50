import { getLocale, getTranslations } from 'next-intl/server';
import { PartRow } from '@/app/[locale]/admin/forms/[key]/part-row';
import { SubmitButton } from '@/components/forms/submit-button';
import { problemsUnder } from '@/lib/forms/composer/draft';
import type { ManagedForm } from '@/lib/forms/queries';

/** The questions of eligibility that an official answers about each application. */
export async function CheckOutline({ form: { key, draft, problems } }: { form: ManagedForm }) {
  const [t, locale] = await Promise.all([getTranslations('adminForms'), getLocale()]);
  return (
    <section className="mt-12">
      <h2 className="text-h2">{t('checks')}</h2>
      <p className="mt-1 text-small text-ink-2">{t('checksHint')}</p>
      {draft.checks.length > 0 ? (
        <ol className="mt-4 rounded-base border border-line bg-surface px-4">
          {draft.checks.map((check, at) => (
            <li key={check.key} className="border-b border-line py-2 last:border-0">
              <PartRow
                formKey={key}
                place={{ kind: 'checks', key: check.key }}
                name={check.question[locale] || t('noWords')}
                lead={t('checkNumber', { number: at + 1 })}
                notes={[]}
                problems={problemsUnder(`checks.${at}`, problems)}
                isFirst={at === 0}
                isLast={at === draft.checks.length - 1}
                canRemove
              />
            </li>
          ))}
        </ol>
      ) : null}
      <div className="mt-4">
        <SubmitButton kind="secondary" name="edit" value="addCheck" pending={t('saving')}>
          {t('addCheck')}
        </SubmitButton>
      </div>
    </section>
  );
}
