import { getLocale, getTranslations } from 'next-intl/server';
import { noteAction } from '@/app/[locale]/admin/enquiries/[number]/actions';
import { TextAreaField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import type { EnquiryToDealWith } from '@/lib/enquiries/desk/queries';
import { mostCharacters } from '@/lib/typed';

/** A word among colleagues. */
export async function NoteForm({ enquiry: { number, revision } }: { enquiry: EnquiryToDealWith }) {
  const [t, locale] = await Promise.all([getTranslations('adminEnquiries'), getLocale()]);
  return (
    <section aria-labelledby="note" className="rounded-base border border-line bg-surface p-5 md:p-6">
      <h2 id="note" className="text-h3">
        {t('note')}
      </h2>
      <Form action={noteAction.bind(null, { locale, number, revision })} labels={{ note: t('noteText') }}>
        <TextAreaField name="note" rows={2} most={mostCharacters} hint={t('noteHint')} />
        <div className="mt-4">
          <SubmitButton kind="secondary" pending={t('working')}>
            {t('saveNote')}
          </SubmitButton>
        </div>
      </Form>
    </section>
  );
}
