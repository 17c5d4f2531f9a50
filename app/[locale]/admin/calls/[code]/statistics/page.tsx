import { getTranslations } from 'next-intl/server';
import { CallViews } from '@/app/[locale]/admin/calls/[code]/call-views';
import { Distribution } from '@/app/[locale]/admin/calls/[code]/statistics/distribution';
import { Bars } from '@/components/charts/bars';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Table } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { orNotFound } from '@/lib/not-found';
import { procedures } from '@/lib/procedures/procedures';
import { routes } from '@/lib/routes';
import { getStatistics } from '@/lib/statistics/queries';
import { formatNumber, formatShare } from '@/lib/statistics/words';

const sums = ['applied', 'eligible', 'selected'] as const;
const measures = ['meanAge', 'daysToReview', 'daysInReview', 'daysToDecision'] as const;

export async function generateMetadata() {
  return { title: (await getTranslations('statistics'))('title') };
}

/** A call in numbers, as it stands: each chart with its numbers in words, each distribution as a table. */
export default async function StatisticsPage({ params }: PageProps<'/[locale]/admin/calls/[code]/statistics'>) {
  const { locale: segment, code } = await params;
  const locale = segment as Locale;
  const actor = await requireStaff(locale, routes.adminStatistics(locale, code));
  const [t, applications, statistics] = await Promise.all([
    getTranslations('statistics'),
    getTranslations('applications'),
    orNotFound(getStatistics(actor, code)),
  ]);
  const { call, states, choices, hosts, scores, applied, selected } = statistics;
  const words = procedures[call.procedure].states;
  return (
    <>
      <CallViews call={call} view="statistics" title={t('title')} lead={t('lead')} hasPanel={call.hasPanel} />
      {applied === 0 ? (
        <EmptyState title={t('none')}>{t('noneHint')}</EmptyState>
      ) : (
        <>
          <p className="mt-6">
            <ButtonLink href={routes.statisticsFile(locale, code)} kind="secondary" download>
              {t('download')}
            </ButtonLink>
          </p>
          <div className="mt-8 grid items-start gap-x-10 gap-y-12 lg:grid-cols-2">
            <section>
              <h2 className="mb-4 text-h3">{t('main')}</h2>
              <Bars
                label={t('main')}
                bars={sums.flatMap((key) => {
                  const amount = statistics[key];
                  if (amount === null) return [];
                  const note =
                    key === 'selected' ? t('rate', { share: formatShare(selected, applied, locale) }) : undefined;
                  return [{ key, amount, value: amount, label: t(`sums.${key}`), note }];
                })}
              />
            </section>
            <section>
              <h2 className="mb-4 text-h3">{t('times')}</h2>
              <Table
                caption={t('times')}
                rows={[...measures]}
                rowKey={(key) => key}
                columns={[
                  { header: t('what'), rowHeader: true, cell: (key) => t(`sums.${key}`) },
                  { header: t('value'), figures: true, cell: (key) => formatNumber(statistics[key], locale) },
                ]}
              />
            </section>
            <Distribution
              title={t('byState')}
              what={t('state')}
              total={applied}
              lines={states
                .toSorted((one, other) => other.count - one.count)
                .map(({ state, count }) => ({
                  key: state,
                  name: words[state]?.[locale] ?? applications(`states.${state}`),
                  applied: count,
                }))}
            />
            {choices.map(({ key, name, lines }) => (
              <Distribution
                key={key}
                title={t('by', { name: name[locale] })}
                what={t('answer')}
                total={applied}
                lines={lines.map((line) => ({ ...line, name: line.name?.[locale] ?? t('notFilledIn') }))}
              />
            ))}
            {hosts.length > 0 ? (
              <Distribution
                title={t('byHost')}
                what={t('host')}
                total={applied}
                lines={hosts.map((line) => ({ ...line, name: line.name?.[locale] ?? '' }))}
              />
            ) : null}
            {scores.length > 0 ? (
              <Distribution
                title={t('scores')}
                what={t('scoreBand')}
                total={scores.reduce((sum, { count }) => sum + count, 0)}
                lines={scores.map(({ from, count }) => ({
                  key: String(from),
                  name: t('band', { from, to: from === 90 ? 100 : from + 9 }),
                  applied: count,
                }))}
              />
            ) : null}
          </div>
        </>
      )}
    </>
  );
}
