import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { AnswerList } from '@/components/applications/answer-list';
import type { ApplicationToDealWith } from '@/lib/applications/official-queries';
import { formatDateTime } from '@/lib/dates';
import { isSealedPaper } from '@/lib/forms/answer-shapes';
import type { FormField } from '@/lib/forms/schema';
import { routes } from '@/lib/routes';

/** What the applicant sent, step by step; identity numbers masked, each with a way to be shown. */
export async function SentAnswers({ application }: { application: ApplicationToDealWith }) {
  const [t, locale] = await Promise.all([getTranslations('adminApplications'), getLocale()]);
  const { id, form, answers, files, sent } = application;
  const present = files.filter(({ removedAt }) => removedAt === null);
  const removed = files.filter(({ removedAt }) => removedAt !== null).map(({ name }) => name);
  const aside = ({ key, type }: FormField) =>
    type === 'identityPaper' && isSealedPaper(answers[key]) ? (
      <Link href={routes.adminPaperNumber(locale, id, key)} prefetch={false}>
        {t('showNumber')}
      </Link>
    ) : null;
  return (
    <section>
      <h2 className="text-h2">{t('answers')}</h2>
      {sent ? (
        <p className="mt-1 text-small text-ink-2">
          {t('answersAsSent', { when: formatDateTime(sent.receivedAt, locale) })}
        </p>
      ) : null}
      {form.steps.map((step) => (
        <section key={step.key} className="mt-6">
          <h3 className="mb-2 text-h3">{step.title[locale]}</h3>
          <AnswerList step={step} answers={answers} files={present} aside={aside} />
        </section>
      ))}
      {removed.length > 0 ? (
        <p className="mt-4 text-small text-ink-2">{t('removedFiles', { names: removed.join(', ') })}</p>
      ) : null}
    </section>
  );
}
