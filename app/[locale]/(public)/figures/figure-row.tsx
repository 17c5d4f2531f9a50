import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { FigureValue } from '@/components/figures/figure-value';
import { Localized } from '@/components/texts/localized';
import { SampleMark } from '@/components/ui/sample-mark';
import { Tag } from '@/components/ui/tag';
import type { ShownFigure } from '@/lib/figures/read';
import { routes } from '@/lib/routes';

/** One figure in the list: number, what it counts, as of when. All of it leads to the figure's own page. */
export async function FigureRow({ figure }: { figure: ShownFigure }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('figures')]);
  return (
    <li
      id={figure.id}
      className="row-when-near group relative grid scroll-mt-4 grid-cols-[2.75rem_minmax(0,1fr)] items-baseline gap-x-4 gap-y-1 border-b border-line py-4 target:bg-warn-soft target:shadow-[-12px_0_0_var(--warn-soft),12px_0_0_var(--warn-soft)] md:grid-cols-[2.75rem_minmax(0,15rem)_minmax(0,1fr)] md:gap-x-8"
    >
      <span className="font-num text-small font-bold text-ink-2">{figure.id}</span>
      <span>
        <FigureValue figure={figure} size="text-[1.75rem] whitespace-normal" />
      </span>
      <div className="col-start-2 md:col-start-3">
        <h3 className="text-[1.125rem] leading-snug">
          <Link
            href={routes.reference(locale, figure.id)}
            prefetch={false}
            className="text-ink no-underline after:absolute after:inset-0 group-hover:underline group-hover:decoration-2"
          >
            <Localized text={figure.label} />
          </Link>
        </h3>
        <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-ink-2">
          <span>
            <Localized text={figure.asOf} />
          </span>
          {figure.isSample ? <SampleMark /> : null}
          {figure.series.length > 0 ? <Tag icon="history">{t('hasSeries')}</Tag> : null}
          {figure.conflicts.length > 0 ? <Tag icon="both">{t('hasConflicts')}</Tag> : null}
        </p>
      </div>
    </li>
  );
}
