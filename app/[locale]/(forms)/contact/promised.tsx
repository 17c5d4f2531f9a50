import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { AboutLink } from '@/components/enquiries/about-link';
import { AnsweredBy } from '@/components/enquiries/answered-by';
import { formatDate } from '@/lib/dates';
import type { AboutPage } from '@/lib/enquiries/queries';
import { answerDueAt } from '@/lib/enquiries/rules';
import { type EnquiryTopic, topics } from '@/lib/enquiries/topics';
import { env } from '@/lib/env';
import type { LocalizedText } from '@/lib/i18n/localized-text';
import { routes } from '@/lib/routes';

type Props = { topic: EnquiryTopic; page: AboutPage | null; answeredBy: LocalizedText | null; now: Date };

const link = 'inline-flex min-h-11 items-center text-small';

/** Beside the form: which page it is about, who answers, and by when if it is sent now. */
export async function Promised({ topic, page, answeredBy, now }: Props) {
  const [t, locale] = await Promise.all([getTranslations('enquiries'), getLocale()]);
  const facts: [string, ReactNode][] = [
    [t('form.due'), <Due key="due" topic={topic} now={now} />],
    [t('form.who'), <AnsweredBy key="who" bureau={answeredBy} operator={env().OPERATOR_NAME} locale={locale} />],
  ];
  return (
    <aside aria-labelledby="promised" className="rounded-base border-l-8 border-ink bg-surface p-5">
      <h2 id="promised" className="text-h3">
        {t('form.promise')}
      </h2>
      <dl className="mt-3 grid gap-3">
        {page ? (
          <div>
            <dt className="text-small text-ink-2">{t('form.about')}</dt>
            <dd>
              <AboutLink page={page} />
              <br />
              <Link href={routes.contact(locale, undefined, topic)} prefetch={false} className={link}>
                {t('form.notAbout')}
              </Link>
            </dd>
          </div>
        ) : null}
        {facts.map(([term, detail]) => (
          <div key={term}>
            <dt className="text-small text-ink-2">{term}</dt>
            <dd>{detail}</dd>
          </div>
        ))}
      </dl>
      {/* A topic that is none opens the list, with the page kept. */}
      <Link href={routes.contact(locale, page?.path, 'other')} prefetch={false} className={`${link} mt-2`}>
        {t('form.otherTopic')}
      </Link>
    </aside>
  );
}

async function Due({ topic, now }: { topic: EnquiryTopic; now: Date }) {
  const [t, locale] = await Promise.all([getTranslations('enquiries'), getLocale()]);
  return (
    <>
      <b className="block text-h3">{formatDate(answerDueAt(topic, now), locale)}</b>
      <span className="text-small text-ink-2">{t('form.dueNote', { days: topics[topic].workingDays })}</span>
    </>
  );
}
