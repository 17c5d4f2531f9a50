import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { moveRecordsAction } from '@/app/[locale]/admin/library/[kind]/actions';
import { RecordStateTag } from '@/app/[locale]/admin/library/record-state';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Localized } from '@/components/texts/localized';
import { SampleMark } from '@/components/ui/sample-mark';
import { Table } from '@/components/ui/table';
import { formatShortDate } from '@/lib/dates';
import type { KeptRow } from '@/lib/library/admin-queries';
import { routes } from '@/lib/routes';

/** The rows of a list with a box each, and what can be done with those that are ticked. */
export async function RecordTable({ kindKey, rows, back }: { kindKey: string; rows: KeptRow[]; back: string }) {
  const [t, locale] = await Promise.all([getTranslations('adminLibrary'), getLocale()]);
  return (
    <Form action={moveRecordsAction.bind(null, { locale, kindKey, back })} labels={{ picked: t('pick') }}>
      <Table
        caption={t('title')}
        rows={rows}
        rowKey={({ slug }) => slug}
        columns={[
          {
            header: t('columns.title'),
            rowHeader: true,
            cell: ({ slug, title, revision, isSample }) => (
              <span className="flex items-start gap-3 font-normal">
                <input
                  type="checkbox"
                  name={`pick.${slug}`}
                  value={revision}
                  aria-label={t('pickOne', { slug })}
                  className="mt-1 size-5 flex-none accent-action"
                />
                <span>
                  <Link href={routes.adminRecord(locale, kindKey, slug)} prefetch={false} className="font-bold">
                    <Localized text={title} />
                  </Link>{' '}
                  {isSample ? <SampleMark /> : null}
                </span>
              </span>
            ),
          },
          { header: t('columns.slug'), cell: ({ slug }) => <span className="font-num text-small">{slug}</span> },
          {
            header: t('columns.state'),
            cell: ({ state, isPublic }) => <RecordStateTag state={state} isPublic={isPublic} />,
          },
          { header: t('columns.changed'), narrow: true, cell: ({ updatedAt }) => formatShortDate(updatedAt, locale) },
        ]}
      />
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <span className="text-small">{t('withPicked')}</span>
        <SubmitButton kind="secondary" name="move" value="publish" pending={t('working')}>
          {t('moves.publish')}
        </SubmitButton>
        <SubmitButton kind="secondary" name="move" value="askForReview" pending={t('working')}>
          {t('moves.askForReview')}
        </SubmitButton>
        <SubmitButton kind="danger" name="move" value="archive" pending={t('working')}>
          {t('moves.archive')}
        </SubmitButton>
      </div>
    </Form>
  );
}
