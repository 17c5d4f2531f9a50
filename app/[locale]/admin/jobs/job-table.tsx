import { getTranslations } from 'next-intl/server';
import { removeJobAction, retryJobAction } from '@/app/[locale]/admin/jobs/actions';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import type { IconName } from '@/components/ui/icon';
import type { Tone } from '@/components/ui/notice';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { formatDateTime } from '@/lib/dates';
import type { Locale } from '@/lib/i18n/locales';
import type { ListedJob } from '@/lib/jobs/queries';
import type { JobState } from '@/lib/jobs/schema';

const looks: Record<JobState, { tone: Tone | 'none'; icon: IconName }> = {
  waiting: { tone: 'none', icon: 'clock' },
  retrying: { tone: 'warn', icon: 'warn' },
  running: { tone: 'info', icon: 'arrow' },
  failed: { tone: 'bad', icon: 'no' },
};
const tasks = [
  'send_mail',
  'scan_file',
  'wake_mail',
  'seal_audit',
  'remove_stale',
  'fold_tally',
  'remind_of_enquiries',
  'settle_offers',
  'hunt_impossible_states',
] as const;

type Props = { jobs: ListedJob[]; locale: Locale; query: string };

/** Jobs with what they are about, why they failed and when they are tried next. */
export async function JobTable({ jobs, locale, query }: Props) {
  const t = await getTranslations('jobs');
  return (
    <Table
      caption={t('title')}
      rows={jobs}
      rowKey={({ id }) => id}
      columns={[
        { header: t('columns.job'), rowHeader: true, cell: (job) => <JobName job={job} /> },
        {
          header: t('columns.state'),
          cell: ({ state }) => (
            <Tag tone={looks[state].tone} icon={looks[state].icon}>
              {t(`states.${state}`)}
            </Tag>
          ),
        },
        {
          header: t('columns.attempts'),
          figures: true,
          cell: ({ attempts, maxAttempts }) => `${attempts} / ${maxAttempts}`,
        },
        {
          header: t('columns.next'),
          cell: ({ state, runAt, isDue }) =>
            state === 'failed' || state === 'running' ? '–' : isDue ? t('dueNow') : formatDateTime(runAt, locale),
        },
        {
          header: t('columns.actions'),
          cell: (job) =>
            job.state === 'running' ? t('isRunning') : <JobActions job={job} locale={locale} query={query} />,
        },
      ]}
    />
  );
}

async function JobName({ job }: { job: ListedJob }) {
  const t = await getTranslations('jobs');
  const task = tasks.find((name) => name === job.task);
  return (
    <>
      <span className="block font-bold">{task ? t(`tasks.${task}`) : job.task}</span>
      <span className="block font-normal text-ink-2">
        {job.about?.kind === 'mail' ? `${job.about.recipient} · ${job.about.notice}` : job.about?.name}
      </span>
      {job.lastError ? (
        <span className="mt-1 block max-w-[46em] font-normal text-bad">{t('lastError', { error: job.lastError })}</span>
      ) : null}
    </>
  );
}

async function JobActions({ job, locale, query }: { job: ListedJob; locale: Locale; query: string }) {
  const t = await getTranslations('jobs');
  const context = { locale, jobId: job.id, query };
  return (
    <div className="-mt-2.5 -ml-2 flex min-w-54 flex-wrap items-start">
      <Form action={retryJobAction.bind(null, context)} labels={{}}>
        <SubmitButton kind="plain" pending={t('working')}>
          {t('retry')}
        </SubmitButton>
      </Form>
      <details className="open:basis-full">
        <summary className="inline-flex min-h-12 items-center px-2 text-[17px] font-bold text-action underline underline-offset-4">
          {t('remove')}
        </summary>
        <p className="mb-3 max-w-[22em] px-2">{t('removeHint')}</p>
        <Form action={removeJobAction.bind(null, context)} labels={{}} className="px-2">
          <SubmitButton kind="danger" pending={t('working')}>
            {t('removeNow')}
          </SubmitButton>
        </Form>
      </details>
    </div>
  );
}
