import { getTranslations } from 'next-intl/server';
import { Localized } from '@/components/texts/localized';
import type { ShownFigure } from '@/lib/figures/read';

/** The number and its unit; in words where the document gives no number. */
export async function FigureValue({ figure, size = 'text-figure' }: { figure: ShownFigure; size?: string }) {
  const t = await getTranslations('figures');
  if (!figure.value) return <span className="text-small text-ink-2">{t('noNumber')}</span>;
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-1.5">
      <span className={`num ${size}`}>
        <Localized text={figure.value} />
      </span>
      {figure.unit ? (
        <span className="text-small font-bold">
          <Localized text={figure.unit} />
        </span>
      ) : null}
    </span>
  );
}
