import Link from 'next/link';
import { getLocale } from 'next-intl/server';
import { Localized } from '@/components/texts/localized';
import { SampleMark } from '@/components/ui/sample-mark';
import { Tag } from '@/components/ui/tag';
import { organisation } from '@/lib/library/kinds/organisation';
import type { PublishedRecord } from '@/lib/library/queries';
import { cooperationFields } from '@/lib/library/shared-options';
import { routes } from '@/lib/routes';

/** The edge says the place, and so do words. */
const edges = { TIANJIN: 'border-l-tj-line', HONG_KONG: 'border-l-hk-line', NATIONAL: 'border-l-line-strong' };

/** A body in the directory: name, what it does, kind, place, fields. */
export async function OrganisationCard({ record }: { record: PublishedRecord<typeof organisation> }) {
  const locale = await getLocale();
  const { slug, isSample, content } = record;
  const { organisationKind, place } = organisation.fields;
  return (
    <article className={`rounded-base border border-l-8 border-line bg-surface p-5 ${edges[content.place]}`}>
      <h2 className="text-[1.1875rem] leading-snug">
        <Link href={routes.fromLink(locale, organisation.path(slug))} prefetch={false} className="inline-block py-1">
          <Localized text={content.title} />
        </Link>{' '}
        {isSample ? <SampleMark /> : null}
      </h2>
      {content.summary ? (
        <p className="mt-1">
          <Localized text={content.summary} />
        </p>
      ) : null}
      <p className="mt-3 flex flex-wrap gap-2">
        <Tag>{organisationKind.options[content.organisationKind][locale]}</Tag>
        <Tag>{place.options[content.place][locale]}</Tag>
        {content.fields.map((field) => (
          <Tag key={field}>{cooperationFields[field][locale]}</Tag>
        ))}
      </p>
    </article>
  );
}
