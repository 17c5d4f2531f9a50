import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { Localized } from '@/components/texts/localized';
import { SampleMark } from '@/components/ui/sample-mark';
import { type Column, Table } from '@/components/ui/table';
import { locales } from '@/lib/i18n/locales';
import { term } from '@/lib/library/kinds/term';
import { routes } from '@/lib/routes';
import type { PublishedTerm } from '@/lib/terms/queries';
import { originOf } from '@/lib/terms/rules';

/** Terms in the three languages side by side, the reader's own first and leading to the term's page. */
export async function TermTable({ terms }: { terms: PublishedTerm[] }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('terms')]);
  const { nameKind, nameStatus } = term.fields;
  const others = locales
    .filter((other) => other !== locale)
    .map(
      (other): Column<PublishedTerm> => ({
        header: t(`script.${other}`),
        cell: ({ content }) => <span lang={other}>{content.title[other].text || '—'}</span>,
      }),
    );
  return (
    <Table
      caption={t('caption')}
      rows={terms}
      rowKey={({ slug }) => slug}
      columns={[
        {
          header: t(`script.${locale}`),
          rowHeader: true,
          cell: ({ slug, content, isSample }) => (
            <>
              <Link
                href={routes.fromLink(locale, term.path(slug))}
                prefetch={false}
                className="-my-1 inline-block py-1 font-bold"
              >
                {originOf(slug) === 'reply' ? <span className="num mr-2">{slug}</span> : null}
                <Localized text={content.title} />
              </Link>
              {isSample ? <SampleMark className="ml-2" /> : null}
            </>
          ),
        },
        ...others,
        {
          header: t('kind'),
          cell: ({ content }) => (
            <>
              {content.nameKind ? (
                <span className="block lg:min-w-32">{nameKind.options[content.nameKind][locale]}</span>
              ) : null}
              <span className="block text-note text-ink-2">{nameStatus.options[content.nameStatus][locale]}</span>
            </>
          ),
        },
      ]}
    />
  );
}
