import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { FigureValue } from '@/components/figures/figure-value';
import { SourceMarks } from '@/components/figures/source-mark';
import { Localized } from '@/components/texts/localized';
import type { ShownFigure } from '@/lib/figures/read';
import type { LocalizedText } from '@/lib/i18n/localized-text';
import type { ShownSource } from '@/lib/sources/read';

/** What this figure says and what others say, side by side, each with its date and source; and how to read the two. */
export async function Conflicts({ figure }: { figure: ShownFigure }) {
  if (figure.conflicts.length === 0) return null;
  const t = await getTranslations('figures');
  const { asOf, sources } = figure;
  return (
    <section aria-labelledby="conflicts">
      <h2 id="conflicts" className="text-h3">
        {t('conflicts')}
      </h2>
      <ul className="mt-4 grid gap-4 md:grid-cols-2">
        <Side head={t('thisFigure')} asOf={asOf} sources={sources}>
          <FigureValue figure={figure} size="text-[1.75rem] whitespace-normal" />
          <span className="mt-1 block">
            <Localized text={figure.label} />
          </span>
        </Side>
        {figure.conflicts.map((conflict) => (
          <Side key={conflict.key} head={t('otherSource')} asOf={conflict.asOf} sources={conflict.sources}>
            <b>
              <Localized text={conflict.text} />
            </b>
          </Side>
        ))}
      </ul>
      {figure.conflicts.map(({ key, reading }) =>
        reading ? (
          <div key={key} className="mt-4 border-l-6 border-line-strong pl-4">
            <p className="text-small font-bold text-ink-2">{t('reading')}</p>
            <p>
              <Localized text={reading} />
            </p>
          </div>
        ) : null,
      )}
    </section>
  );
}

type SideProps = { head: string; asOf: LocalizedText; sources: ShownSource[]; children: ReactNode };

async function Side({ head, asOf, sources, children }: SideProps) {
  const t = await getTranslations('figures');
  return (
    <li className="flex flex-col rounded-base border border-line bg-surface p-4">
      <p className="text-note font-bold text-ink-2">{head}</p>
      <p className="mt-1 mb-3 leading-snug">{children}</p>
      <p className="mt-auto flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-line pt-2 text-small text-ink-2">
        <span>
          {t('asOf')} · <Localized text={asOf} />
        </span>
        <SourceMarks ids={sources.map(({ id }) => id)} />
      </p>
    </li>
  );
}
