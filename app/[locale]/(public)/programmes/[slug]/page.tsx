import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CallList } from '@/app/[locale]/(public)/programmes/[slug]/call-list';
import { ProgrammePlate } from '@/app/[locale]/(public)/programmes/[slug]/programme-plate';
import { PublishedResultLinks } from '@/app/[locale]/(public)/programmes/[slug]/published-result-links';
import { RoundFigures } from '@/app/[locale]/(public)/programmes/[slug]/round-figures';
import { SourceTable } from '@/components/figures/source-table';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PublicPage } from '@/components/layout/public-page';
import { StructuredData } from '@/components/layout/structured-data';
import { CallPlate } from '@/components/programmes/call-plate';
import { StatementList } from '@/components/programmes/statement-list';
import { Localized } from '@/components/texts/localized';
import { LocalizedBlock } from '@/components/texts/localized-block';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { StepLine } from '@/components/ui/step-line';
import { inReadersOrder } from '@/lib/calls/order';
import { formatDate } from '@/lib/dates';
import { env } from '@/lib/env';
import type { Locale } from '@/lib/i18n/locales';
import { plainText } from '@/lib/i18n/localized-text';
import { pageMetadata } from '@/lib/page-metadata';
import { findPublishedProgramme, type PublishedProgramme } from '@/lib/programmes/queries';
import { routes } from '@/lib/routes';
import { programmeData } from '@/lib/structured-data/programme';

export const revalidate = 60;

type Props = PageProps<'/[locale]/programmes/[slug]'>;

// Each programme on its first visit; a build has no database.
export function generateStaticParams(): { slug: string }[] {
  return [];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale: segment, slug } = await params;
  const locale = segment as Locale;
  const programme = await findPublishedProgramme(slug);
  if (!programme) notFound();
  return pageMetadata({
    locale,
    path: `/programmes/${slug}`,
    title: plainText(programme.title, locale),
    description: plainText(programme.summary, locale),
  });
}

export default async function ProgrammePage({ params }: Props) {
  const { locale: segment, slug } = await params;
  const locale = segment as Locale;
  const [t, programme] = await Promise.all([getTranslations('programmes'), findPublishedProgramme(slug)]);
  if (!programme) notFound();
  const now = new Date();
  const [call, ...otherCalls] = inReadersOrder(programme.calls, now);
  return (
    <PublicPage section="programmes">
      <Breadcrumb
        between={[{ href: routes.programmes(locale), label: t('title') }]}
        here={<Localized text={programme.title} />}
      />
      <StructuredData data={programmeData(programme, { locale, origin: env().APP_URL })} />
      <ProgrammePlate programme={programme} />
      <div className="wrap grid gap-x-16 lg:grid-cols-[minmax(0,1fr)_22.5rem]">
        <aside className="mt-5 lg:sticky lg:top-4 lg:col-start-2 lg:row-start-1 lg:-mt-20 lg:self-start">
          {call ? (
            <CallPlate
              call={call}
              hongKongApplicants={programme.hongKongApplicants}
              managingOrganisation={programme.managingOrganisation}
              now={now}
            />
          ) : (
            <div className="bg-ground">
              <EmptyState title={t('noCall')}>{t('noCallHint')}</EmptyState>
            </div>
          )}
          <PublishedResultLinks slug={slug} calls={programme.calls} />
          {otherCalls.length > 0 ? <CallList calls={otherCalls} now={now} /> : null}
        </aside>
        <div className="grid gap-y-12 pt-10 lg:col-start-1 lg:row-start-1">
          <section aria-labelledby="what">
            <h2 id="what" className="text-h2">
              {t('what')}
            </h2>
            <LocalizedBlock text={programme.summary} className="mt-4 max-w-[36em] text-[1.1875rem] leading-[1.75]" />
            <h3 className="mt-6 text-h3">{t('forWhom')}</h3>
            <LocalizedBlock text={programme.forWhom} className="mt-1" />
          </section>
          <RoundFigures figures={programme.figures} />
          <section aria-labelledby="stated">
            <h2 id="stated" className="text-h2">
              {t('statedTitle')}
            </h2>
            <StatementList statements={programme.statements} />
          </section>
          {call ? (
            <section aria-labelledby="steps">
              <h2 id="steps" className="mb-5 text-h2">
                {t('steps')}
              </h2>
              <StepLine
                across
                label={t('steps')}
                steps={(['fill', 'submit', 'check', 'decide', 'tell'] as const).map((key, index) => ({
                  key,
                  label: t(`step.${key}`),
                  note: t(`stepNote.${key}`),
                  state: index === 0 ? 'now' : 'ahead',
                }))}
              />
              <p className="mt-4 text-small text-ink-2">{t('stepsOfPortal')}</p>
            </section>
          ) : null}
          <section aria-labelledby="sources">
            <h2 id="sources" className="mb-4 text-h2">
              {t('sources')}
            </h2>
            <SourceTable sources={sourcesOf(programme)} />
            <div className="mt-5">
              <Notice>{t('notOfficial')}</Notice>
            </div>
            <p className="mt-3 text-note text-ink-2">
              {t('lastChanged', { date: formatDate(programme.updatedAt, locale) })}
            </p>
          </section>
        </div>
      </div>
    </PublicPage>
  );
}

function sourcesOf({ statements, figures }: PublishedProgramme) {
  const all = [...statements, ...figures].flatMap(({ sources }) => sources);
  return [...new Map(all.map((source) => [source.id, source])).values()].sort((one, other) =>
    one.id.localeCompare(other.id),
  );
}
