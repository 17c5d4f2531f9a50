import { getTranslations } from 'next-intl/server';
import { Table } from '@/components/ui/table';

const rows = [
  'account',
  'issuer',
  'sessions',
  'links',
  'limits',
  'applications',
  'results',
  'reviewers',
  'papers',
  'files',
  'notices',
  'searches',
  'enquiries',
  'audit',
] as const;

/** What is kept, why, and until when; without the row about an issuer where nobody can sign in through one. */
export async function KeptTable({ issuer }: { issuer: string | undefined }) {
  const t = await getTranslations('about.privacy');
  return (
    <div className="mt-4">
      <Table
        caption={t('kept')}
        rows={rows.filter((row) => row !== 'issuer' || issuer)}
        rowKey={(row) => row}
        columns={[
          {
            header: t('columns.what'),
            rowHeader: true,
            cell: (row) => (row === 'issuer' ? t('rows.issuer.what', { issuer: issuer ?? '' }) : t(`rows.${row}.what`)),
          },
          { header: t('columns.why'), cell: (row) => t(`rows.${row}.why`) },
          { header: t('columns.until'), cell: (row) => t(`rows.${row}.until`) },
        ]}
      />
    </div>
  );
}
