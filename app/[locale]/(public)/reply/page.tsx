import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { Contents } from '@/app/[locale]/(public)/reply/contents';
import { Corrections } from '@/app/[locale]/(public)/reply/corrections';
import { DocumentFacts } from '@/app/[locale]/(public)/reply/document-facts';
import { Passage } from '@/app/[locale]/(public)/reply/passage';
import { SectionHeading } from '@/app/[locale]/(public)/reply/section-heading';
import { SourceTable } from '@/components/figures/source-table';
import { Breadcrumb } from '@/components/layout/breadcrumb';
import { PageHead } from '@/components/layout/page-head';
import { PublicPage } from '@/components/layout/public-page';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import type { Locale } from '@/lib/i18n/locales';
import { pageMetadata } from '@/lib/page-metadata';
import { readPublishedReply } from '@/lib/reply/queries';
import { arrangeReply } from '@/lib/reply/rules';
import { routes } from '@/lib/routes';

export const revalidate = 60;

export async function generateMetadata({ params }: PageProps<'/[locale]/reply'>): Promise<Metadata> {
  const locale = (await params).locale as Locale;
  const t = await getTranslations('reply');
  return pageMetadata({ locale, path: '/reply', title: t('title'), description: t('lead') });
}

export default async function ReplyPage() {
  const [locale, t, reply] = await Promise.all([getLocale(), getTranslations('reply'), readPublishedReply()]);
  const sections = arrangeReply(reply.passages);
  return (
    <PublicPage>
      <Breadcrumb here={t('title')} />
      <div className="wrap">
        <PageHead title={t('title')} lead={t('lead')} />
        {sections.length === 0 ? (
          <EmptyState title={t('none')} action={<ButtonLink href={routes.home(locale)}>{t('toHome')}</ButtonLink>}>
            {t('noneHint')}
          </EmptyState>
        ) : (
          <>
            <DocumentFacts />
            <div className="mt-10 grid gap-x-12 xl:grid-cols-[13rem_minmax(0,1fr)]">
              <Contents sections={sections} />
              <div className="min-w-0">
                {sections.map(({ section, heading, paragraphs }) => (
                  <section key={section} aria-labelledby={section} className="mb-14">
                    {heading ? (
                      <SectionHeading passage={heading} />
                    ) : (
                      <h2 id={section} className="sr-only">
                        {t('opening')}
                      </h2>
                    )}
                    {paragraphs.map((sentences) => (
                      <div key={sentences[0]?.slug} className="reply-paragraph">
                        {sentences.map((one) => (
                          <Passage key={one.slug} passage={one} references={reply.references} />
                        ))}
                      </div>
                    ))}
                  </section>
                ))}
                <Corrections passages={reply.passages} />
                <p className="mt-8 flex flex-wrap gap-3 print:hidden">
                  <ButtonLink href={routes.promises(locale)}>{t('toPromises')}</ButtonLink>
                  <ButtonLink href={routes.contact(locale, '/reply')} kind="secondary" prefetch={false}>
                    {t('askAboutReply')}
                  </ButtonLink>
                </p>
                <section aria-labelledby="sources" className="mt-14">
                  <h2 id="sources" className="mb-3 text-h3">
                    {t('sources')}
                  </h2>
                  <SourceTable sources={reply.sources} />
                </section>
              </div>
            </div>
          </>
        )}
      </div>
    </PublicPage>
  );
}
