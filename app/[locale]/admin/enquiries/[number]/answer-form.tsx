import { getLocale, getTranslations } from 'next-intl/server';
import { answerAction } from '@/app/[locale]/admin/enquiries/[number]/actions';
import { TextAreaField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { WrittenInField } from '@/components/forms/written-in-field';
import type { EnquiryToDealWith } from '@/lib/enquiries/desk/queries';
import type { Locale } from '@/lib/i18n/locales';
import { plainText } from '@/lib/i18n/localized-text';
import { mostCharacters } from '@/lib/typed';

type Props = { enquiry: EnquiryToDealWith; writes: Locale };

/** The answer, in the official's own words, and in whose name it is given. */
export async function AnswerForm({ enquiry, writes }: Props) {
  const [t, locale] = await Promise.all([getTranslations('adminEnquiries'), getLocale()]);
  const { number, revision, bureau, writesForBureau } = enquiry;
  return (
    <section
      aria-labelledby="answer"
      className="rounded-base border border-t-8 border-line border-t-ink bg-surface p-5 md:p-6"
    >
      <h2 id="answer" className="text-h2">
        {t('answer')}
      </h2>
      <p className="mt-1 text-small text-ink-2">
        {bureau && writesForBureau ? t('inNameOf', { bureau: plainText(bureau, locale) }) : t('inNameOfOperators')}
      </p>
      <Form
        action={answerAction.bind(null, { locale, number, revision })}
        labels={{ text: t('answerText'), textLocale: t('textLocale') }}
        values={{ textLocale: writes }}
      >
        <TextAreaField name="text" rows={8} most={mostCharacters} hint={t('answerHint')} />
        <WrittenInField name="textLocale" />
        <div className="mt-6">
          <SubmitButton pending={t('working')}>{t('send')}</SubmitButton>
        </div>
      </Form>
    </section>
  );
}
