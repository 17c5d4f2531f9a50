import Link from 'next/link';
import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { StatusGlyph, StatusShape } from '@/components/promises/status-shape';
import { UpdateDate } from '@/components/promises/update-date';
import { Table } from '@/components/ui/table';
import { promise } from '@/lib/library/kinds/promise';
import { type PromiseStatus, promiseStatuses, type StatusCounts, type YearOfProgress } from '@/lib/promises/rules';
import { routes } from '@/lib/routes';

const inRow = 7;
const pitch = 24;

/** How the promises stood year by year: one mark for each, so that a change is seen as a mark that changes its form. */
export async function ProgressPicture({ years }: { years: YearOfProgress[] }) {
  const [locale, t, format] = await Promise.all([getLocale(), getTranslations('promises'), getFormatter()]);
  const names = promise.fields.status.options;
  const told = (counts: StatusCounts) =>
    format.list(
      promiseStatuses.map((status) => t('countOf', { status: names[status][locale], count: counts[status] })),
    );
  const nameOf = (year: number, index: number) =>
    index === years.length - 1 ? t('nowIn', { year: String(year) }) : t('endOf', { year: String(year) });
  return (
    <section aria-labelledby="progress" className="mt-16">
      <h2 id="progress" className="text-h2">
        {t('progress')}
      </h2>
      <p className="mt-1 max-w-[40em] text-ink-2">{t('progressNote')}</p>
      <ol className="mt-6 grid grid-cols-[repeat(auto-fill,minmax(min(9rem,100%),1fr))] gap-x-6 md:grid-cols-[repeat(auto-fill,minmax(16rem,1fr))] md:gap-x-8 gap-y-10">
        {years.map(({ year, statuses, counts, entries }, index) => (
          <li key={year} className="border-t-4 border-ink pt-4">
            <h3 className="text-h3">{nameOf(year, index)}</h3>
            <Marks statuses={statuses} label={t('yearLabel', { when: nameOf(year, index), counts: told(counts) })} />
            <p aria-hidden="true" className="mt-3 flex flex-wrap gap-x-4 gap-y-1">
              {promiseStatuses.map((status) => (
                <span key={status} className="inline-flex items-center gap-1.5">
                  <StatusGlyph status={status} className="size-4" />
                  <span className="num">{counts[status]}</span>
                </span>
              ))}
            </p>
            {entries.length === 0 ? (
              <p className="mt-3 text-small text-ink-2">{t('nothingReported')}</p>
            ) : (
              <div className="mt-3 text-small">
                <p className="text-ink-2">{t('reportedIn')}</p>
                <ul>
                  {entries.map(({ slug, update }) => (
                    <li key={`${slug} ${update.key}`}>
                      <Link
                        href={routes.promise(locale, slug)}
                        prefetch={false}
                        className="inline-block py-1.5 font-num font-bold"
                      >
                        {slug}
                      </Link>{' '}
                      <UpdateDate update={update} />
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </li>
        ))}
      </ol>
      <details className="fold-print mt-6">
        <summary className="py-2.5 font-bold text-action">{t('asTable')}</summary>
        <div className="mt-2">
          <Table
            caption={t('tableCaption')}
            rows={years.map((one, index) => ({ ...one, when: nameOf(one.year, index) }))}
            rowKey={({ year }) => year}
            columns={[
              { header: t('year'), rowHeader: true, cell: ({ when }) => when },
              ...promiseStatuses.map((status) => ({
                header: names[status][locale],
                figures: true,
                cell: ({ counts }: YearOfProgress) => counts[status],
              })),
              { header: t('entries'), figures: true, cell: ({ entries }) => entries.length },
            ]}
          />
        </div>
      </details>
    </section>
  );
}

function Marks({ statuses, label }: { statuses: PromiseStatus[]; label: string }) {
  const rows = Math.max(1, Math.ceil(statuses.length / inRow));
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${inRow * pitch} ${rows * pitch}`}
      className="mt-4 w-44 max-w-full md:w-52"
    >
      {statuses.map((status, index) => {
        const x = (index % inRow) * pitch + 2;
        const y = Math.floor(index / inRow) * pitch + 2;
        return <StatusShape key={`${x} ${y}`} status={status} x={x} y={y} />;
      })}
    </svg>
  );
}
