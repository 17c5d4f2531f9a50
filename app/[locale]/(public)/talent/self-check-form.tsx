import { getLocale, getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { routes } from '@/lib/routes';
import { type SelfCheck, selfCheckAnswers, selfCheckQuestions } from '@/lib/talent/schema';

const row = 'flex min-h-11 cursor-pointer items-center gap-3 rounded-base px-2 py-1 leading-snug hover:bg-sunken';
const box = 'm-0 size-5.5 flex-none accent-action';

/** The questions of the self-check: a plain form that goes to an address. Any of them may be left open. */
export async function SelfCheckForm({ answers }: { answers: SelfCheck }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('talent')]);
  return (
    <form action={routes.talentCheck(locale)} className="rounded-base border border-line bg-surface p-4 md:p-6">
      {selfCheckQuestions.map((question) => (
        <fieldset key={question} className="border-t border-line py-4 first:border-t-0 first:pt-0">
          <legend className="mb-1 float-left w-full text-[1.0625rem] font-bold">{t(`question.${question}`)}</legend>
          <div className="clear-both grid sm:grid-cols-2 lg:grid-cols-3">
            <label className={row}>
              <input
                type="radio"
                name={question}
                value=""
                defaultChecked={answers[question] === undefined}
                className={box}
              />
              <span className="text-ink-2">{t('open')}</span>
            </label>
            {selfCheckAnswers[question].map((answer) => (
              <label key={answer} className={row}>
                <input
                  type="radio"
                  name={question}
                  value={answer}
                  defaultChecked={answers[question] === answer}
                  className={box}
                />
                <span className="min-w-0">{t(`answer.${question}.${answer}` as 'answer.who.student')}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <Button type="submit" className="w-full sm:w-auto">
        {t('show')}
      </Button>
    </form>
  );
}
