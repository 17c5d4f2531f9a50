import { getLocale, getTranslations } from 'next-intl/server';
import { closeAction } from '@/app/[locale]/admin/enquiries/[number]/actions';
import { TextAreaField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { WrittenInField } from '@/components/forms/written-in-field';
import type { EnquiryToDealWith } from '@/lib/enquiries/desk/queries';
import type { Locale } from '@/lib/i18n/locales';

type Props = { enquiry: EnquiryToDealWith; writes: Locale };

/** The end of an enquiry. One without an answer needs a reason for the sender. */
export async function CloseForm({ enquiry: { number, revision, state }, writes }: Props) {
  const [t, locale] = await Promise.all([getTranslations('adminEnquiries'), getLocale()]);
  const answered = state === 'ANSWERED';
  return (
    <section aria-labelledby="close">
      <h2 id="close" className="text-h3">
        {t('close')}
      </h2>
      <p className="mt-1 text-small text-ink-2">{t(answered ? 'closeAnswered' : 'closeOpen')}</p>
      <Form
        action={closeAction.bind(null, { locale, number, revision })}
        labels={{ reason: t('closeText'), reasonLocale: t('textLocale') }}
        values={{ reasonLocale: writes }}
      >
        <TextAreaField name="reason" rows={3} optional={answered} />
        <WrittenInField name="reasonLocale" />
        <div className="mt-4">
          <SubmitButton kind="secondary" pending={t('working')}>
            {t('closeNow')}
          </SubmitButton>
        </div>
      </Form>
    </section>
  );
}
