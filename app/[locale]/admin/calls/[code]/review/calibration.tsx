import { getTranslations } from 'next-intl/server';
import { Table } from '@/components/ui/table';
import type { Calibration as Row } from '@/lib/reviews/statistics';

/** How strictly each reviewer judges beside all; shown, never applied. */
export async function Calibration({ rows }: { rows: (Row & { name: string })[] }) {
  const t = await getTranslations('adminReviews');
  if (rows.length === 0) return null;
  const figure = (value: number | null) => (value === null ? t('calibration.tooFew') : value.toFixed(1));
  return (
    <section className="mb-12">
      <h2 className="text-h2">{t('calibration.title')}</h2>
      <p className="mt-1 mb-4 max-w-[50em] text-small text-ink-2">{t('calibration.hint')}</p>
      <Table
        caption={t('calibration.title')}
        rows={rows}
        rowKey={({ reviewerId }) => reviewerId}
        columns={[
          { header: t('calibration.reviewer'), cell: ({ name }) => name, rowHeader: true },
          { header: t('calibration.count'), cell: ({ count }) => count, figures: true },
          { header: t('calibration.mean'), cell: ({ mean }) => mean.toFixed(1), figures: true },
          { header: t('calibration.spread'), cell: ({ spread }) => figure(spread), figures: true },
          { header: t('calibration.z'), cell: ({ z }) => signed(z, t('calibration.tooFew')), figures: true },
        ]}
      />
    </section>
  );
}

function signed(value: number | null, none: string): string {
  if (value === null) return none;
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(2)}`;
}
