import Link from 'next/link';
import { getMessages, getTranslations } from 'next-intl/server';
import { startImportAction } from '@/app/[locale]/admin/library/[kind]/import/actions';
import { LookAgain } from '@/app/[locale]/admin/library/[kind]/import/look-again';
import { kindOfAddress } from '@/app/[locale]/admin/library/kind-of-address';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { PageHead } from '@/components/layout/page-head';
import { ButtonLink } from '@/components/ui/button';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { requireStaff } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import type { RowResult } from '@/lib/library/transfer/plan';
import { getImport } from '@/lib/library/transfer/queries';
import { orNotFound } from '@/lib/not-found';
import { routes } from '@/lib/routes';

type Props = PageProps<'/[locale]/admin/library/[kind]/import/[id]'>;

const tones = { new: 'ok', changed: 'info', same: 'none', refused: 'bad' } as const;
const outcomes = ['new', 'changed', 'same', 'refused'] as const;

export async function generateMetadata() {
  return { title: (await getTranslations('adminLibrary'))('import') };
}

/** What a file would change, row by row; then how far it is taken in. */
export default async function ImportOfRecordsPage({ params }: Props) {
  const { locale: segment, kind: key, id } = await params;
  const locale = segment as Locale;
  const kind = kindOfAddress(key);
  const actor = await requireStaff(locale, routes.importOfRecords(locale, key, id));
  const [t, forms, messages, found] = await Promise.all([
    getTranslations('adminLibrary.transfer'),
    getTranslations('forms'),
    getMessages(),
    orNotFound(getImport(actor, id)),
  ]);
  const count = (outcome: RowResult['outcome']) => found.results.filter((row) => row.outcome === outcome).length;
  const useful = count('new') + count('changed');
  const detailOf = (row: RowResult) => {
    if (row.outcome === 'changed')
      return row.fields.map((name) => kind.fields[name]?.label[locale] ?? name).join(' · ');
    if (row.outcome !== 'refused') return '';
    return Object.entries(row.problems)
      .map(([field, code]) => forms('problem', { field, problem: messages.fieldErrors[code] }))
      .join(' · ');
  };
  return (
    <>
      <p className="mb-2 text-small">
        <Link href={routes.adminLibrary(locale, key)}>{kind.name.many[locale]}</Link>
      </p>
      <PageHead title={t('importPreview', { file: found.fileName })} />
      <p className="flex flex-wrap gap-3">
        {outcomes.map((outcome) => (
          <Tag key={outcome} tone={tones[outcome]}>
            {t(`outcomes.${outcome}`)} · {t('outcomeCounts', { count: count(outcome) })}
          </Tag>
        ))}
      </p>
      <div className="my-6" aria-live="polite">
        {found.state === 'PREVIEWED' && useful > 0 ? (
          <Form action={startImportAction.bind(null, { locale, kindKey: key, id })} labels={{}}>
            <SubmitButton pending={t('reading')}>{t('takeIn', { count: useful })}</SubmitButton>
          </Form>
        ) : null}
        {found.state === 'PREVIEWED' && useful === 0 ? <p>{t('nothingToTake')}</p> : null}
        {found.state === 'RUNNING' ? (
          <div className="max-w-120">
            <p className="font-bold">{t('running', { done: found.done, total: found.total })}</p>
            <progress max={found.total} value={found.done} className="mt-2 w-full" />
            <p className="mt-1 text-small text-ink-2">{t('runningHint')}</p>
            <LookAgain href={routes.importOfRecords(locale, key, id)} text={t('refresh')} />
          </div>
        ) : null}
        {found.state === 'DONE' ? (
          <div className="flex flex-wrap items-center gap-4">
            <p className="font-bold">{t('importDone', { total: found.total })}</p>
            <ButtonLink href={routes.adminLibrary(locale, key)} kind="secondary" prefetch={false}>
              {t('toList')}
            </ButtonLink>
          </div>
        ) : null}
      </div>
      <Table
        caption={t('importPreview', { file: found.fileName })}
        rows={found.results.map((row, index) => ({ ...row, at: index + 2 }))}
        rowKey={({ at }) => at}
        columns={[
          { header: t('rowHeader'), figures: true, narrow: true, cell: ({ at }) => at },
          { header: 'slug', rowHeader: true, cell: ({ slug }) => <span className="font-num">{slug}</span> },
          { header: t('what'), cell: (row) => <Tag tone={tones[row.outcome]}>{t(`outcomes.${row.outcome}`)}</Tag> },
          { header: t('details'), cell: (row) => <span className="text-small">{detailOf(row)}</span> },
        ]}
      />
    </>
  );
}
