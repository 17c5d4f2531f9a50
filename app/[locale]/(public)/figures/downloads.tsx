import { getTranslations } from 'next-intl/server';
import { routes } from '@/lib/routes';

/** The figures to take away: as a table for a spreadsheet, and for programs. */
export async function Downloads() {
  const t = await getTranslations('figures');
  return (
    <section aria-labelledby="download" className="border-t-4 border-ink pt-4 print:hidden">
      <h2 id="download" className="text-h3">
        {t('download')}
      </h2>
      <p className="mt-1 max-w-[40em] text-small text-ink-2">{t('downloadHint')}</p>
      <p className="mt-2 flex flex-wrap gap-x-6">
        <a href={routes.openFigures('csv')} download className="inline-flex min-h-11 items-center font-bold">
          {t('csv')}
        </a>
        <a href={routes.openFigures('json')} className="inline-flex min-h-11 items-center font-bold">
          {t('json')}
        </a>
      </p>
    </section>
  );
}
