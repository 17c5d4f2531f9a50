import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AskCard } from '@/app/[locale]/(public)/talent/check/ask-card';
import { SelfCheckForm } from '@/app/[locale]/(public)/talent/self-check-form';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Locale } from '@/lib/i18n/locales';
import { pageMetadata } from '@/lib/page-metadata';
import { routes } from '@/lib/routes';
import { whereToAsk } from '@/lib/talent/rules';
import { type SelfCheckQuestion, selfCheck, selfCheckQuestions } from '@/lib/talent/schema';

// What is asked stands in the address.
export const dynamic = 'force-dynamic';

type Props = PageProps<'/[locale]/talent/check'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = (await params).locale as Locale;
  const t = await getTranslations('talent');
  return pageMetadata({ locale, path: '/talent/check', title: t('resultTitle'), description: t('checkLead') });
}

/** Whom to ask, by the answers in the address. Nothing is stored, and nothing is decided. */
export default async function SelfCheckPage({ params, searchParams }: Props) {
  const locale = (await params).locale as Locale;
  const [t, guides, query] = await Promise.all([getTranslations('talent'), getTranslations('guides'), searchParams]);
  const answers = selfCheck.parse(query);
  const given = selfCheckQuestions.flatMap((question: SelfCheckQuestion) => {
    const answer = answers[question];
    return answer ? [{ question, words: t(`answer.${question}.${answer}` as 'answer.who.student') }] : [];
  });
  return (
    <PublicPage>
      <Breadcrumb
        between={[
          { href: routes.guides(locale), label: guides('title') },
          { href: routes.talent(locale), label: t('guide') },
        ]}
        here={t('resultTitle')}
      />
      <div className="wrap">
        <PageHead title={t('resultTitle')} lead={given.length > 0 ? t('resultLead') : t('noAnswers')} />
        <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <aside aria-labelledby="answers" className="lg:col-start-2 lg:row-start-1">
            <h2 id="answers" className="border-t-4 border-ink pt-3 text-h3">
              {t('yourAnswers')}
            </h2>
            {given.length > 0 ? (
              <dl className="mt-2 text-small leading-normal">
                {given.map(({ question, words }) => (
                  <div key={question} className="border-t border-line py-2">
                    <dt className="text-ink-2">{t(`question.${question}`)}</dt>
                    <dd className="font-bold">{words}</dd>
                  </div>
                ))}
              </dl>
            ) : null}
            <p>
              <a href="#again" className="inline-block py-2.5">
                {t('again')}
              </a>
            </p>
          </aside>
          <div className="grid content-start gap-6 lg:col-start-1 lg:row-start-1">
            <Notice title={t('decidesNothingTitle')}>{t('decidesNothing')}</Notice>
            <ol className="grid gap-4">
              {whereToAsk(answers).map((ask) => (
                <AskCard key={ask.desk} ask={ask} />
              ))}
            </ol>
            <p>
              <ButtonLink href={routes.contact(locale, '/talent')} prefetch={false} kind="secondary">
                {t('askPortal')}
              </ButtonLink>
            </p>
          </div>
        </div>
        <section aria-labelledby="again" className="mt-14">
          <h2 id="again" className="mb-4 scroll-mt-4 text-h2">
            {t('again')}
          </h2>
          <SelfCheckForm key={given.map(({ words }) => words).join()} answers={answers} />
        </section>
      </div>
    </PublicPage>
  );
}
