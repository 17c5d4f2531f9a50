import { getLocale, getTranslations } from 'next-intl/server';
import { takeOverAction } from '@/app/[locale]/admin/calls/[code]/panel/actions';
import { TextAreaField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { WrittenInField } from '@/components/forms/written-in-field';
import { Card } from '@/components/ui/card';
import type { Locale } from '@/lib/i18n/locales';
import { translatorFor } from '@/lib/i18n/translator';
import type { Panel } from '@/lib/panels/queries';
import { PanelChoice } from '@/prisma/generated/enums';

/** Saves the whole proposal at once, with a reason for each choice that its applicants will read. */
export async function TakeOverForm({ panel, query, writes }: { panel: Panel; query: string; writes: Locale }) {
  const [t, locale, own] = await Promise.all([getTranslations('panels'), getLocale(), translatorFor(writes)]);
  const { call, rows, terms } = panel;
  const left = rows.filter(({ proposal }) => proposal.choice === null).length;
  const choices = Object.values(PanelChoice);
  const name = (choice: PanelChoice) => `reason.${choice}` as const;
  return (
    <Card as="section" className="mt-10">
      <h2 className="text-h3">{t('takeOver.title')}</h2>
      <p className="mt-1 text-small text-ink-2">{t('takeOver.hint', { count: rows.length - left, left })}</p>
      <Form
        action={takeOverAction.bind(null, { locale, code: call.code, revision: call.revision, query, terms })}
        labels={{
          ...Object.fromEntries(
            choices.map((choice) => [name(choice), t('takeOver.reason', { choice: t(`choices.${choice}`) })]),
          ),
          noteLocale: t('noteLocale'),
        }}
        values={{
          ...Object.fromEntries(choices.map((choice) => [name(choice), own(`panels.reasons.${choice}`)])),
          noteLocale: writes,
        }}
      >
        <div className="grid gap-x-6 lg:grid-cols-3">
          {choices.map((choice) => (
            <TextAreaField key={choice} name={name(choice)} rows={4} />
          ))}
        </div>
        <WrittenInField name="noteLocale" />
        <div className="mt-6">
          <SubmitButton kind="secondary" pending={t('saving')}>
            {t('takeOver.submit')}
          </SubmitButton>
        </div>
      </Form>
    </Card>
  );
}
