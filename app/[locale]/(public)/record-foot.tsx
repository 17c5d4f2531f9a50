import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { SourceTable } from '@/components/figures/source-table';
import { Share } from '@/components/layout/share';
import { StructuredData } from '@/components/layout/structured-data';
import { RecordLinks } from '@/components/library/record-links';
import { formatDate } from '@/lib/dates';
import { env } from '@/lib/env';
import type { Locale } from '@/lib/i18n/locales';
import { plainText } from '@/lib/i18n/localized-text';
import { linksIn } from '@/lib/library/content';
import type { DraftContent } from '@/lib/library/fields';
import type { Kind } from '@/lib/library/kind';
import {
  listPublishedReferences,
  listPublishedReferrers,
  listSourcesOf,
  type PublishedRecord,
} from '@/lib/library/queries';
import { routes } from '@/lib/routes';
import { breadcrumbData } from '@/lib/structured-data/breadcrumb';
import { recordData } from '@/lib/structured-data/record';
import type { RecordKind } from '@/prisma/generated/enums';

/** How a page about a record ends: what belongs to it, what leads here, its sources, its date, and a way to object. */
export async function RecordFoot<Declaration>({
  declaration,
  record,
  withoutCiting = [],
}: {
  declaration: Declaration;
  record: PublishedRecord<Declaration>;
  /** kinds that lead here and that the page has shown in a place of their own */
  withoutCiting?: readonly RecordKind[];
}) {
  const kind = declaration as unknown as Kind;
  const content = record.content as unknown as DraftContent;
  const own = linksIn(kind, content).map((link) => `${link.kind}:${link.slug}`);
  const [locale, t, site, references, referrers, sources] = await Promise.all([
    getLocale(),
    getTranslations('library'),
    getTranslations('layout'),
    listPublishedReferences([...new Set(own)]),
    listPublishedReferrers({ kind: kind.kind, slug: record.slug }),
    listSourcesOf(declaration, content),
  ]);
  const path = kind.path(record.slug);
  const reader = { locale, origin: env().APP_URL, siteName: site('siteName') };
  const about = recordData(kind, { ...record, content }, reader);
  const others = referrers.filter(
    (one) => !own.includes(`${one.kind}:${one.slug}`) && !withoutCiting.includes(one.kind),
  );
  return (
    <div className="mt-14 grid gap-12">
      {about ? <StructuredData data={about} /> : null}
      <StructuredData data={breadcrumbData(trailTo(kind, record.slug, { content, ...reader }))} />
      {references.length + others.length > 0 ? (
        <div className="grid gap-10 md:grid-cols-2">
          {(
            [
              ['related', references],
              ['citedBy', others],
            ] as const
          ).map(([key, records]) =>
            records.length === 0 ? null : (
              <section key={key} aria-labelledby={key} className="border-t-4 border-ink pt-4">
                <h2 id={key} className="mb-4 text-h3">
                  {t(key)}
                </h2>
                <RecordLinks records={records} />
              </section>
            ),
          )}
        </div>
      ) : null}
      {sources.length > 0 ? (
        <section aria-labelledby="sources">
          <h2 id="sources" className="mb-3 text-h3">
            {t('sources')}
          </h2>
          <SourceTable sources={sources} />
        </section>
      ) : null}
      <Share path={path} />
      <p className="flex flex-wrap items-center gap-x-6 gap-y-1 border-t border-line pt-4 text-small text-ink-2">
        <span>{t('updated', { date: formatDate(record.updatedAt, locale) })}</span>
        <Link href={routes.contact(locale, path, 'ERROR_REPORT')} prefetch={false} className="py-2">
          {t('reportError')}
        </Link>
      </p>
    </div>
  );
}

type Reader = { locale: Locale; origin: string; siteName: string; content: DraftContent };

/** Home, the list of the kind where there is one, the record. */
function trailTo(kind: Kind, slug: string, { locale, origin, siteName, content }: Reader) {
  const at = (path: string) => `${origin}/${locale}${path}`;
  const [, folder = '', ...rest] = kind.path(slug).split('/');
  const between = rest.length > 0 ? [{ name: kind.name.many[locale], url: at(`/${folder}`) }] : [];
  return [
    { name: siteName, url: at('') },
    ...between,
    { name: plainText(content.title, locale), url: at(kind.path(slug)) },
  ];
}
