import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { type QueueFilter, queueQuery } from '@/lib/applications/queue';
import { officialStates } from '@/lib/applications/states';
import { routes } from '@/lib/routes';
import type { ApplicationState } from '@/prisma/generated/enums';

type Props = { filter: QueueFilter; counts: Record<ApplicationState, number> };

/** The states as views, each with how many of the present search are in it. */
export async function QueueViews({ filter, counts }: Props) {
  const [t, words, locale] = await Promise.all([
    getTranslations('adminApplications'),
    getTranslations('applications'),
    getLocale(),
  ]);
  const all = officialStates.reduce((sum, state) => sum + counts[state], 0);
  const views = [
    { state: null, label: t('all'), count: all },
    // Of the many states of all procedures, those that something is in, and the one that is open.
    ...officialStates
      .filter((state) => counts[state] > 0 || filter.state === state)
      .map((state) => ({ state, label: words(`states.${state}`), count: counts[state] })),
  ];
  return (
    <nav aria-label={t('views')}>
      <ul className="flex flex-wrap gap-2">
        {views.map(({ state, label, count }) => (
          <li key={state ?? 'all'}>
            <Link
              href={routes.adminApplications(locale, queueQuery(filter, { state }))}
              aria-current={filter.state === state ? 'page' : undefined}
              className="inline-flex min-h-11 items-center gap-2 rounded-base border border-line-strong bg-surface px-3.5 text-small font-bold text-ink no-underline hover:border-action aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:text-ground"
            >
              {label}
              <span className="font-num tabular-nums">{count}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
