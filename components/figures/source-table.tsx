import { getTranslations } from 'next-intl/server';
import { Localized } from '@/components/texts/localized';
import { Table } from '@/components/ui/table';
import type { ShownSource } from '@/lib/sources/read';

/** Where the facts of a page come from, each with its date and grade. `anchors` makes each row a target for marks. */
export async function SourceTable({ sources, anchors = false }: { sources: ShownSource[]; anchors?: boolean }) {
  const t = await getTranslations('figures');
  return (
    <Table
      caption={t('sources')}
      rows={sources}
      rowKey={({ id }) => id}
      columns={[
        {
          header: t('sourceKey'),
          narrow: true,
          cell: ({ id }) => (
            <span id={anchors ? id : undefined} className="font-num font-bold">
              {id}
            </span>
          ),
        },
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
