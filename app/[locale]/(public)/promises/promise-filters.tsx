import type { Route } from 'next';
import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { StatusGlyph } from '@/components/promises/status-shape';
import { Icon } from '@/components/ui/icon';
import { promise } from '@/lib/library/kinds/promise';
import { facetsOf, type Grouping, isFiltered, type PromiseView, queryOf } from '@/lib/promises/filters';
import type { ListedPromise } from '@/lib/promises/rules';
import { routes } from '@/lib/routes';

/** Each filter as links with how many promises they would show. Folded on a phone, open on a wide page. */
export async function PromiseFilters({ promises, view }: { promises: ListedPromise[]; view: PromiseView }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('promises')]);
  const facets = facetsOf(promises, view);
  const { status, section } = promise.fields;
  const at = (change: Partial<PromiseView>) => routes.promises(locale, queryOf({ ...view, ...change }));
  const groupings: Grouping[] = ['section', 'status'];
  return (
    <details className="fold mt-4 print:hidden">
      <summary>
        <span className="inline-flex min-h-12 items-center gap-2 rounded-base border-2 border-action px-5 font-bold text-action">
          <Icon name="filter" /> {t(isFiltered(view) ? 'filterActive' : 'filter')}
          <Icon name="down" className="fold-mark" />
        </span>
      </summary>
      <div className="mt-4 grid gap-4 border-y border-line py-5">
        <Facet label={t('facet.status')}>
          {facets.status.map(({ choice, count }) => (
            <Chip key={choice} href={at({ status: choice })} isCurrent={view.status === choice} count={count}>
              {choice ? <StatusGlyph status={choice} className="size-4.5" /> : null}
              {choice ? status.options[choice][locale] : t('any')}
            </Chip>
          ))}
        </Facet>
        <Facet label={t('facet.section')}>
          {facets.section.map(({ choice, count }) => (
            <Chip key={choice} href={at({ section: choice })} isCurrent={view.section === choice} count={count}>
              {choice ? section.options[choice][locale] : t('any')}
            </Chip>
          ))}
        </Facet>
        <Facet label={t('facet.body')}>
          {facets.body.map(({ choice, count }) => (
            <Chip key={choice} href={at({ body: choice })} isCurrent={view.body === choice} count={count}>
              {choice ? t(`body.${choice}`) : t('any')}
            </Chip>
          ))}
        </Facet>
        <Facet label={t('facet.group')}>
          {groupings.map((group) => (
            <Chip key={group} href={at({ group })} isCurrent={view.group === group}>
              {t(`grouping.${group}`)}
            </Chip>
          ))}
        </Facet>
      </div>
    </details>
  );
}

function Facet({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className="grid gap-x-4 gap-y-1.5 md:grid-cols-[6.5rem_minmax(0,1fr)]">
      <p aria-hidden="true" className="text-small font-bold md:pt-2.5">
        {label}
      </p>
      <ul className="flex flex-wrap gap-2">{children}</ul>
    </nav>
  );
}

/** A choice that leads to a view of the list; one that would show nothing is told, and leads nowhere. */
function Chip({
  href,
  isCurrent,
  count,
  children,
}: {
  href: Route;
  isCurrent: boolean;
  count?: number;
  children: ReactNode;
}) {
  const look = 'inline-flex min-h-11 items-center gap-2 rounded-base border px-3.5 text-small leading-snug';
  const words = (
    <>
      {children}
      {count === undefined ? null : <span className="num font-normal">{count}</span>}
    </>
  );
  return (
    <li>
      {count === 0 && !isCurrent ? (
        <span className={`${look} border-dashed border-line text-ink-2`}>{words}</span>
      ) : (
        <Link
          href={href}
          prefetch={false}
          aria-current={isCurrent ? 'true' : undefined}
          className={`${look} border-line-strong bg-surface text-ink no-underline hover:bg-sunken aria-[current]:border-ink aria-[current]:font-bold aria-[current]:shadow-[inset_0_-3px_0_var(--signal)]`}
        >
          {words}
        </Link>
      )}
    </li>
  );
}
