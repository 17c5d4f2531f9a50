import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { SourceTable } from '@/components/figures/source-table';
import { RecordLinks } from '@/components/library/record-links';
import { formatDate } from '@/lib/dates';
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

/** How a page about a record ends: what belongs to it, what leads here, its sources, its date, and a way to object. */
export async function RecordFoot<Declaration>({
  declaration,
  record,
}: {
  declaration: Declaration;
  record: PublishedRecord<Declaration>;
}) {
  const kind = declaration as unknown as Kind;
  const content = record.content as unknown as DraftContent;
  const own = linksIn(kind, content).map((link) => `${link.kind}:${link.slug}`);
  const [locale, t, references, referrers, sources] = await Promise.all([
    getLocale(),
    getTranslations('library'),
    listPublishedReferences([...new Set(own)]),
    listPublishedReferrers({ kind: kind.kind, slug: record.slug }),
    listSourcesOf(declaration, content),
  ]);
  const others = referrers.filter((one) => !own.includes(`${one.kind}:${one.slug}`));
  return (
    <div className="mt-14 grid gap-12">
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
      <p className="flex flex-wrap items-center gap-x-6 gap-y-1 border-t border-line pt-4 text-small text-ink-2">
        <span>{t('updated', { date: formatDate(record.updatedAt, locale) })}</span>
        <Link href={routes.contact(locale, kind.path(record.slug), 'ERROR_REPORT')} prefetch={false} className="py-2">
          {t('reportError')}
        </Link>
      </p>
    </div>
  );
}
