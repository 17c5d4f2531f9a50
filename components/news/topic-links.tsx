import Link from 'next/link';
import { getLocale } from 'next-intl/server';
import { news } from '@/lib/library/kinds/news';
import type { NewsTopic } from '@/lib/news/rules';
import { routes } from '@/lib/routes';

/** The topics of an item, each leading to the list of its own. */
export async function TopicLinks({ topics }: { topics: NewsTopic[] }) {
  const locale = await getLocale();
  return topics.map((topic) => (
    <Link
      key={topic}
      href={routes.news(locale, `?topic=${topic}`)}
      prefetch={false}
      className="inline-flex min-h-10 items-center rounded-base border border-line bg-sunken px-3 text-note font-bold text-ink-2 no-underline hover:border-line-strong"
    >
      {news.fields.topics.options[topic][locale]}
    </Link>
  ));
}
