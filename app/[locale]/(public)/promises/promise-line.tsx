import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { StatusGlyph } from '@/components/promises/status-shape';
import { promise } from '@/lib/library/kinds/promise';
import { countByStatus, isFromReply, type ListedPromise, promiseStatuses } from '@/lib/promises/rules';

/** All promises as stations of one line, in the order of their numbers, and how many there are of each kind. */
export async function PromiseLine({ promises }: { promises: ListedPromise[] }) {
  const [locale, t, format] = await Promise.all([getLocale(), getTranslations('promises'), getFormatter()]);
  const counts = countByStatus(promises.map(({ content }) => content.status));
  const names = promise.fields.status.options;
  const told = promiseStatuses.map((status) => t('countOf', { status: names[status][locale], count: counts[status] }));
  const reported = promises.filter(({ content }) => content.updates.some((update) => !isFromReply(update))).length;
  return (
    <div className="rounded-base border border-line bg-surface px-4 py-5 md:px-8 md:py-7">
      <div role="img" aria-label={t('lineLabel', { counts: format.list(told) })} className="promise-line">
        {promises.map(({ slug, content }) => (
          <span key={slug}>
            <StatusGlyph status={content.status} className="size-5 md:size-6" />
          </span>
        ))}
      </div>
      <ul className="mt-5 flex flex-wrap gap-x-8 gap-y-2">
        {promiseStatuses.map((status) => (
          <li key={status} className="flex items-center gap-2">
            <StatusGlyph status={status} />
            <span className="num text-[1.5rem]">{counts[status]}</span>
            <span className="text-small">{names[status][locale]}</span>
          </li>
        ))}
      </ul>
      <p className="mt-4 max-w-[46em] text-small text-ink-2">
        {t('reported', { count: reported, all: promises.length })}
      </p>
      <p className="max-w-[46em] text-small text-ink-2">{t('statusNote')}</p>
    </div>
  );
}
