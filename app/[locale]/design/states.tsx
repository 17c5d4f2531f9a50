import { getLocale, getTranslations } from 'next-intl/server';
import { Specimen } from '@/app/[locale]/design/specimen';
import { LocalizedBlock } from '@/components/texts/localized-block';
import { Button, ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ErrorState } from '@/components/ui/error-state';
import { Skeleton } from '@/components/ui/skeleton';
import { type Step, StepLine } from '@/components/ui/step-line';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { type LocalizedText, makeLocalizedText } from '@/lib/i18n/localized-text';
import { routes } from '@/lib/routes';

const rows = [
  { number: 'JF2026-2-0007', days: 2 },
  { number: 'JF2026-2-0012', days: 14 },
];
const written = makeLocalizedText({ 'zh-CN': '联合资助项目', 'zh-HK': '聯合資助項目', en: 'Joint funding programme' });

/** Lines, tables, what is empty, loading or broken, and texts of every origin. */
export async function States() {
  const [locale, t, common, failure] = await Promise.all([
    getLocale(),
    getTranslations('design'),
    getTranslations('common'),
    getTranslations('failure'),
  ]);
  const steps: Step[] = (['done', 'now', 'ahead'] as const).map((state) => ({
    key: state,
    state,
    label: t(`step.${state}`),
  }));
  const texts: [string, LocalizedText][] = [
    [t('text.reviewed'), written],
    [t('text.missing'), { ...written, [locale]: { text: '', state: 'missing' } }],
    [t('text.machine'), { ...written, [locale]: { ...written[locale], state: 'machine' } }],
    [t('text.stale'), { ...written, [locale]: { ...written[locale], stale: true } }],
  ];
  return (
    <>
      <Specimen title={t('steps')}>
        <StepLine steps={steps} across label={t('steps')} />
        <StepLine steps={steps} label={t('steps')} />
      </Specimen>
      <Specimen title={t('table')}>
        <Table
          caption={t('table')}
          rows={rows}
          rowKey={({ number }) => number}
          columns={[
            { header: t('tableNumber'), rowHeader: true, cell: ({ number }) => number },
            { header: t('tableWho'), cell: () => t('person') },
            {
              header: t('tableState'),
              cell: () => (
                <Tag tone="info" icon="clock">
                  {t('step.now')}
                </Tag>
              ),
            },
            { header: t('tableDays'), figures: true, cell: ({ days }) => days },
          ]}
        />
      </Specimen>
      <Specimen title={t('states')}>
        <EmptyState
          title={t('emptyTitle')}
          action={<ButtonLink href={routes.programmes(locale)}>{failure('toProgrammes')}</ButtonLink>}
        >
          {t('emptyText')}
        </EmptyState>
        <Skeleton label={common('loading')} />
        <ErrorState
          as="h3"
          title={failure('errorTitle')}
          reference={failure('reference', { reference: '3f2a90c1' })}
          actions={<Button>{failure('retry')}</Button>}
        >
          <p>{failure('error')}</p>
        </ErrorState>
      </Specimen>
      <Specimen title={t('texts')}>
        {texts.map(([name, text]) => (
          <div key={name}>
            <h3 className="text-small text-ink-2">{name}</h3>
            <LocalizedBlock text={text} />
          </div>
        ))}
      </Specimen>
    </>
  );
}
