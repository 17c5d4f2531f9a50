import Link from 'next/link';
import { getLocale } from 'next-intl/server';
import { TopicLinks } from '@/components/news/topic-links';
import { Localized } from '@/components/texts/localized';
import { SampleMark } from '@/components/ui/sample-mark';
import { news } from '@/lib/library/kinds/news';
import type { NewsRecord } from '@/lib/news/queries';
import { formatPartialDate } from '@/lib/partial-dates';
import { routes } from '@/lib/routes';

/** One item of the list: when, what kind, its title, a sentence, its topics. */
export async function NewsItem({ item: { slug, isSample, content } }: { item: NewsRecord }) {
  const locale = await getLocale();
  return (
    <article className="grid gap-x-8 gap-y-1 border-b border-line py-5 md:grid-cols-[13rem_minmax(0,1fr)]">
      <p className="text-small text-ink-2">
        <time dateTime={content.happenedOn} className="block font-bold text-ink">
          {formatPartialDate(content.happenedOn, locale)}
        </time>
        {news.fields.newsKind.options[content.newsKind][locale]}
      </p>
      <div>
        <h2 className="text-[1.1875rem] leading-snug">
          <Link href={routes.fromLink(locale, news.path(slug))} prefetch={false} className="inline-block py-1">
            <Localized text={content.title} />
          </Link>{' '}
          {isSample ? <SampleMark /> : null}
        </h2>
        {content.summary ? (
          <p className="mt-1 max-w-[44em]">
            <Localized text={content.summary} />
          </p>
        ) : null}
        <p className="mt-3 flex flex-wrap gap-2">
          <TopicLinks topics={content.topics} />
        </p>
      </div>
    </article>
  );
}
