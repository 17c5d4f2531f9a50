import { getTranslations } from 'next-intl/server';
import { CallList } from '@/app/[locale]/admin/programmes/call-list';
import { PublishedTag } from '@/app/[locale]/admin/programmes/published-tag';
import { PageHead } from '@/components/layout/page-head';
import { Localized } from '@/components/texts/localized';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { EmptyState } from '@/components/ui/empty-state';
import { SampleMark } from '@/components/ui/sample-mark';
import { requireStaff } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { listManagedProgrammes } from '@/lib/programmes/admin-queries';
import { routes } from '@/lib/routes';

export async function generateMetadata() {
  return { title: (await getTranslations('adminProgrammes'))('title') };
}

/** The programmes that the official may edit, each with its calls. */
export default async function ProgrammesPage({ params }: PageProps<'/[locale]/admin/programmes'>) {
  const locale = (await params).locale as Locale;
  const actor = await requireStaff(locale, routes.adminProgrammes(locale));
  const [t, programmes] = await Promise.all([getTranslations('adminProgrammes'), listManagedProgrammes(actor)]);
  return (
    <>
      <PageHead title={t('title')} lead={t('intro')} />
      {programmes.length === 0 ? <EmptyState title={t('none')}>{t('noneHint')}</EmptyState> : null}
      <ul className="grid gap-5">
        {programmes.map(({ slug, title, bureau, direction, publishedAt, isSample, calls }) => (
          <Card as="li" key={slug}>
            <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
              <div className="min-w-0 flex-1 basis-80">
                <h2 className="text-h3">
                  <Localized text={title} />
                </h2>
                <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-small text-ink-2">
                  <PublishedTag published={publishedAt !== null} />
                  {isSample ? <SampleMark /> : null}
                  <span>{t(`directions.${direction}`)}</span>
                  {bureau ? (
                    <span>
                      <Localized text={bureau} />
                    </span>
                  ) : null}
                </p>
              </div>
              <ButtonLink href={routes.adminProgramme(locale, slug)} kind="secondary" prefetch={false}>
                {t('edit')}
              </ButtonLink>
            </div>
            <CallList calls={calls} />
          </Card>
        ))}
      </ul>
    </>
  );
}
