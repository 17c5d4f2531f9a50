import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ProgrammeForm } from '@/app/[locale]/admin/programmes/[slug]/programme-form';
import { StatementList } from '@/app/[locale]/admin/programmes/[slug]/statement-list';
import { CallList } from '@/app/[locale]/admin/programmes/call-list';
import { PageHead } from '@/components/layout/page-head';
import { Localized } from '@/components/texts/localized';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { requireStaff } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { orNotFound } from '@/lib/not-found';
import { getManagedProgramme } from '@/lib/programmes/admin-queries';
import { routes } from '@/lib/routes';

const notices = ['saved', 'statementSaved', 'removed', 'callAdded'] as const;

export async function generateMetadata() {
  return { title: (await getTranslations('adminProgrammes'))('editTitle') };
}

/** A programme to edit: its texts and facts, what readers ask, its calls. */
export default async function ProgrammePage({ params, searchParams }: PageProps<'/[locale]/admin/programmes/[slug]'>) {
  const { locale: segment, slug } = await params;
  const locale = segment as Locale;
  const actor = await requireStaff(locale, routes.adminProgramme(locale, slug));
  const [t, programme, query] = await Promise.all([
    getTranslations('adminProgrammes'),
    orNotFound(getManagedProgramme(actor, slug)),
    searchParams,
  ]);
  const notice = notices.find((name) => name === query.notice);
  return (
    <>
      <p className="mb-2 text-small">
        <Link href={routes.adminProgrammes(locale)}>{t('title')}</Link>
      </p>
      <PageHead title={<Localized text={programme.title} />} lead={t('intro')} />
      {notice ? (
        <div className="mb-6">
          <Notice tone="ok" live>
            <p className="font-bold">{t(`notice.${notice}`)}</p>
            {programme.publishedAt ? (
              <Link href={routes.programme(locale, slug)} prefetch={false}>
                {t('publicPage')}
              </Link>
            ) : null}
          </Notice>
        </div>
      ) : null}
      <ProgrammeForm programme={programme} />
      <section id="statements" className="mt-16 scroll-mt-6">
        <h2 className="text-h2">{t('statements')}</h2>
        <p className="mt-1 text-small text-ink-2">{t('statementsIntro')}</p>
        <StatementList programme={programme} />
      </section>
      <section className="mt-16">
        <h2 className="text-h2">{t('calls')}</h2>
        <CallList calls={programme.calls} />
        <ButtonLink href={routes.newAdminCall(locale, slug)} kind="secondary" className="mt-4" prefetch={false}>
          {t('addCall')}
        </ButtonLink>
      </section>
    </>
  );
}
