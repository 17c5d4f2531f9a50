import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SourceMark } from '@/components/figures/source-mark';
import { Localized } from '@/components/texts/localized';
import { listPublishedReferences } from '@/lib/library/queries';
import { routes } from '@/lib/routes';

/** The four bodies that the reply's first sentence names. */
const consulted = [
  'ORGANISATION:tianjin-industry-bureau',
  'ORGANISATION:tianjin-science-bureau',
  'ORGANISATION:tianjin-hr-bureau',
  'ORGANISATION:tianjin-education-commission',
];

/** What kind of document this is, and what it does not say about itself. */
export async function DocumentFacts() {
  const [locale, t, bodies] = await Promise.all([
    getLocale(),
    getTranslations('reply'),
    listPublishedReferences(consulted),
  ]);
  return (
    <section aria-labelledby="facts" className="rounded-base border border-line bg-surface p-5 md:p-7">
      <h2 id="facts" className="flex flex-wrap items-center gap-3 text-h3">
        {t('facts')} <SourceMark id="P00" />
      </h2>
      <dl className="mt-4 grid gap-x-10 gap-y-4 md:grid-cols-2 lg:grid-cols-3">
        <Fact label={t('kind')}>{t('kindValue')}</Fact>
        <Fact label={t('date')}>{t('dateValue')}</Fact>
        <Fact label={t('body')}>{t('bodyValue')}</Fact>
        <Fact label={t('proposer')}>{t('proposerValue')}</Fact>
        <Fact label={t('consulted')}>
          <ul>
            {bodies.map(({ slug, path, title }) => (
              <li key={slug}>
                <Link href={routes.fromLink(locale, path)} prefetch={false} className="inline-block py-1">
                  <Localized text={title} />
                </Link>
              </li>
            ))}
          </ul>
        </Fact>
        <Fact label={t('language')}>{t('languageValue')}</Fact>
      </dl>
    </section>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-small font-bold text-ink-2">{label}</dt>
      <dd className="leading-relaxed">{children}</dd>
    </div>
  );
}
