import { getLocale, getTranslations } from 'next-intl/server';
import { saveQuotasAction } from '@/app/[locale]/admin/calls/[code]/panel/actions';
import { SelectField, TextField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Card } from '@/components/ui/card';
import type { Panel } from '@/lib/panels/queries';
import { quotaKey } from '@/lib/panels/quotas';

const emptyRows = 2;

/** The quotas of the call: what each counts and how many places it has at most; two empty rows for more. */
export async function QuotasForm({ panel, query }: { panel: Panel; query: string }) {
  const [t, locale] = await Promise.all([getTranslations('panels'), getLocale()]);
  const { call, options } = panel;
  const known = new Set(options.map(quotaKey));
  const choices = [
    ...options.map((option) => ({
      value: quotaKey(option),
      label: `${option.group?.[locale] ?? t('quotas.host')} · ${option.name[locale]}`,
    })),
    ...call.quotas.filter(({ key }) => !known.has(key)).map(({ key, name }) => ({ value: key, label: name[locale] })),
  ];
  const rows = Array.from({ length: call.quotas.length + emptyRows }, (_, index) => index);
  return (
    <Card as="section">
      <h2 className="text-h3">{t('quotas.title')}</h2>
      <p className="mt-1 text-small text-ink-2">{t('quotas.hint')}</p>
      {call.quotas.length === 0 ? (
        <p className="mt-3">{t('quotas.none')}</p>
      ) : (
        <ul className="mt-3 list-disc pl-5">
          {call.quotas.map(({ key, name, most }) => (
            <li key={key}>{t('quotas.line', { name: name[locale], most })}</li>
          ))}
        </ul>
      )}
      <details className="mt-4">
        <summary className="cursor-pointer font-bold text-action">{t('quotas.title')}</summary>
        <Form
          action={saveQuotasAction.bind(null, { locale, code: call.code, revision: call.revision, query })}
          labels={{
            offerDays: t('quotas.offerDays'),
            ...Object.fromEntries(
              rows.flatMap((row) => [
                [`quota.${row}`, t('quotas.what', { number: row + 1 })],
                [`most.${row}`, t('quotas.most', { number: row + 1 })],
              ]),
            ),
          }}
          values={{
            offerDays: String(call.offerDays),
            ...Object.fromEntries(
              call.quotas.flatMap(({ key, most }, row) => [
                [`quota.${row}`, key],
                [`most.${row}`, String(most)],
              ]),
            ),
          }}
        >
          {choices.length === 0
            ? null
            : rows.map((row) => (
                <div key={row} className="grid gap-x-4 sm:grid-cols-[minmax(0,1fr)_9rem]">
                  <SelectField name={`quota.${row}`} options={choices} empty={t('quotas.empty')} optional />
                  <TextField name={`most.${row}`} inputMode="numeric" optional />
                </div>
              ))}
          <TextField name="offerDays" inputMode="numeric" />
          <div className="mt-6">
            <SubmitButton pending={t('saving')}>{t('quotas.save')}</SubmitButton>
          </div>
        </Form>
      </details>
    </Card>
  );
}
