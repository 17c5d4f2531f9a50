import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { Localized } from '@/components/texts/localized';
import { news } from '@/lib/library/kinds/news';
import type { NewsRecord } from '@/lib/news/queries';
import { formatPartialDate } from '@/lib/partial-dates';
import { routes } from '@/lib/routes';

/** What has happened, from the beginning on, as stations of a line. */
export async function ParkTimeline({ items }: { items: NewsRecord[] }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('park')]);
  return (
    <ol className="steps" aria-label={t('section.timeline')}>
      {items.map(({ slug, content }) => (
        <li key={slug} className="done">
          <span className="station" />
          <time dateTime={content.happenedOn} className="font-bold">
            {formatPartialDate(content.happenedOn, locale)}
          </time>
          <p className="text-body leading-snug font-bold">
            <Link
              href={routes.fromLink(locale, news.path(slug))}
              prefetch={false}
              className="inline-block py-1 text-inherit"
            >
              <Localized text={content.title} />
            </Link>
          </p>
          {content.summary ? (
            <p className="max-w-[44em]">
              <Localized text={content.summary} />
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
