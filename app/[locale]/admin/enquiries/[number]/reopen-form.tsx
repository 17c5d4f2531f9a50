import { getLocale, getTranslations } from 'next-intl/server';
import { reopenAction } from '@/app/[locale]/admin/enquiries/[number]/actions';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { formatDate } from '@/lib/dates';
import type { EnquiryToDealWith } from '@/lib/enquiries/desk/queries';
import { answerDueAt } from '@/lib/enquiries/rules';

type Props = { enquiry: EnquiryToDealWith; now: Date };

/** It was closed too early: open again, with the date that is promised then. */
export async function ReopenForm({ enquiry: { number, revision, topic }, now }: Props) {
  const [t, locale] = await Promise.all([getTranslations('adminEnquiries'), getLocale()]);
  return (
    <section aria-labelledby="reopen">
      <h2 id="reopen" className="text-h3">
        {t('reopen')}
      </h2>
      <p className="mt-1 mb-4 text-small text-ink-2">
        {t('reopenHint', { date: formatDate(answerDueAt(topic, now), locale) })}
      </p>
      <Form action={reopenAction.bind(null, { locale, number, revision })} labels={{}}>
        <SubmitButton kind="secondary" pending={t('working')}>
          {t('reopenNow')}
        </SubmitButton>
      </Form>
    </section>
  );
}
