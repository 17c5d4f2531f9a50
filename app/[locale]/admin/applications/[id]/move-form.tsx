import { getLocale, getTranslations } from 'next-intl/server';
import { moveAction } from '@/app/[locale]/admin/applications/[id]/actions';
import { RadioField } from '@/components/forms/choice-fields';
import { TextAreaField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { WrittenInField } from '@/components/forms/written-in-field';
import type { ApplicationToDealWith } from '@/lib/applications/official-queries';
import type { Locale } from '@/lib/i18n/locales';
import { movesFrom } from '@/lib/procedures/procedure';
import { procedures } from '@/lib/procedures/procedures';

/** The other steps that the procedure leaves to officials now; nothing when there is none. */
export async function MoveForm({ application, writes }: { application: ApplicationToDealWith; writes: Locale }) {
  const [t, locale] = await Promise.all([getTranslations('adminApplications'), getLocale()]);
  const { id, revision, state, call } = application;
  const procedure = procedures[call.procedure];
  const options = movesFrom(procedure, state, 'official').flatMap(([value, { name, needsReason }]) =>
    name ? [{ value, label: needsReason ? t('withReason', { move: name[locale] }) : name[locale] }] : [],
  );
  if (options.length === 0) return null;
  return (
    <section className="rounded-base border border-t-8 border-line border-t-ink bg-surface p-5 md:p-6">
      <h2 className="text-h2">{t('nextStep')}</h2>
      <p className="mt-1 text-small text-ink-2">{procedure.name[locale]}</p>
      <Form
        action={moveAction.bind(null, { locale, applicationId: id, revision })}
        labels={{ move: t('step'), moveNote: t('reason'), moveNoteLocale: t('noteLocale') }}
        values={{ moveNoteLocale: writes }}
        className="mt-4"
      >
        <RadioField name="move" options={options} />
        <TextAreaField name="moveNote" hint={t('reasonHint')} optional />
        <WrittenInField name="moveNoteLocale" />
        <div className="mt-6">
          <SubmitButton pending={t('sending')}>{t('takeStep')}</SubmitButton>
        </div>
      </Form>
    </section>
  );
}
