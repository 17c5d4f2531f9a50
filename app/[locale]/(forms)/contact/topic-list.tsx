import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { AnsweredBy } from '@/components/enquiries/answered-by';
import { Icon } from '@/components/ui/icon';
import type { listPublishedTopics } from '@/lib/enquiries/queries';
import { topics } from '@/lib/enquiries/topics';
import { env } from '@/lib/env';
import { routes } from '@/lib/routes';

type Props = { desks: Awaited<ReturnType<typeof listPublishedTopics>>; about: string | null };

/** The topics, each with who answers and how soon: the choice is a link, so it can be sent to somebody. */
export async function TopicList({ desks, about }: Props) {
  const [t, locale] = await Promise.all([getTranslations('enquiries'), getLocale()]);
  return (
    <section aria-labelledby="topics">
      <h2 id="topics" className="mb-4 text-h2">
        {t('choose')}
      </h2>
      <ul className="grid gap-4 md:grid-cols-2">
        {desks.map(({ topic, answeredBy }) => {
          const { label, hint, workingDays } = topics[topic];
          return (
            <li key={topic} className="grid">
              <Link
                href={routes.contact(locale, about ?? undefined, topic)}
                prefetch={false}
                className="group flex items-start gap-4 rounded-base border border-line bg-surface p-5 text-ink no-underline hover:border-ink"
              >
                <span className="min-w-0 flex-1">
                  <b className="block text-h3 leading-snug group-hover:underline">{label[locale]}</b>
                  <span className="mt-1 block text-small">{hint[locale]}</span>
                  <span className="mt-3 block text-small text-ink-2">
                    <AnsweredBy bureau={answeredBy} operator={env().OPERATOR_NAME} locale={locale} />
                    {' · '}
                    <span className="whitespace-nowrap">{t('within', { days: workingDays })}</span>
                  </span>
                </span>
                <Icon name="arrow" className="mt-1 text-action" />
              </Link>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
