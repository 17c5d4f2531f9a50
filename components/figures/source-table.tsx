import { getTranslations } from 'next-intl/server';
import { SourceMark } from '@/components/figures/source-mark';
import { Localized } from '@/components/texts/localized';
import { Table } from '@/components/ui/table';
import type { ShownSource } from '@/lib/sources/read';

/** Where the facts of a page come from, each with its date and grade. */
export async function SourceTable({ sources }: { sources: ShownSource[] }) {
  const t = await getTranslations('figures');
  return (
    <Table
      caption={t('sources')}
      rows={sources}
      rowKey={({ id }) => id}
      columns={[
        { header: t('sourceKey'), narrow: true, cell: ({ id }) => <SourceMark id={id} /> },
        {
          header: t('source'),
          rowHeader: true,
          cell: ({ title, address }) => (
            <span className="font-normal">
              {address ? (
                <a href={address} rel="external noopener">
                  <Localized text={title} />
                </a>
              ) : (
                <Localized text={title} />
              )}
            </span>
          ),
        },
        { header: t('date'), narrow: true, cell: ({ dateText }) => <Localized text={dateText} /> },
        { header: t('gradeHeader'), narrow: true, cell: ({ grade }) => t(`grade.${grade}`) },
      ]}
    />
  );
}
