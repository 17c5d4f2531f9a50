import { getLocale, getTranslations } from 'next-intl/server';
import { PromiseRow } from '@/app/[locale]/(public)/promises/promise-row';
import { StatusGlyph } from '@/components/promises/status-shape';
import { Icon } from '@/components/ui/icon';
import { promise } from '@/lib/library/kinds/promise';
import { groupPromises, isFiltered, type PromiseView } from '@/lib/promises/filters';
import type { PublishedPromise } from '@/lib/promises/queries';
import type { PromiseStatus } from '@/lib/promises/rules';

/** The list in groups. On a phone each group is folded until it is opened, unless a filter has made the list short. */
export async function PromiseGroups({ promises, view }: { promises: PublishedPromise[]; view: PromiseView }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('promises')]);
  const options: Record<string, Record<string, string>> = promise.fields[view.group].options;
  const groups = groupPromises(promises, view.group);
  return (
    <div className="mt-3 grid gap-3 md:gap-10">
      {groups.map(({ key, promises: rows }) => {
        const name = (
          <>
            {view.group === 'status' ? <StatusGlyph status={key as PromiseStatus} /> : null}
            <span>{options[key]?.[locale]}</span>
          </>
        );
        return (
          <section key={key} aria-label={options[key]?.[locale]}>
            <h3 className="fold-head">
              <span className="flex items-center gap-2.5 border-t-4 border-ink pt-4 text-h3">{name}</span>
            </h3>
            <details className="fold" open={isFiltered(view)}>
              <summary className="fold-bar">
                <h3 className="flex items-center gap-2.5 text-h3">{name}</h3>
                <span className="ml-auto text-small whitespace-nowrap text-ink-2">
                  {t('inGroup', { count: rows.length })}
                </span>
                <Icon name="down" className="fold-mark text-action" />
              </summary>
              <div className="promise-rows">
                <div aria-hidden="true" className="promise-row promise-row-head">
                  <span>{t('number')}</span>
                  <span>{t('promise')}</span>
                  <span>{t('status')}</span>
                  <span>{t('bodyResponsible')}</span>
                  <span>{t('evidence')}</span>
                </div>
                <ul>
                  {rows.map((record) => (
                    <PromiseRow key={record.slug} record={record} />
                  ))}
                </ul>
              </div>
            </details>
          </section>
        );
      })}
    </div>
  );
}
