import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Localized } from '@/components/texts/localized';
import { organisation } from '@/lib/library/kinds/organisation';
import type { RecordReference } from '@/lib/library/queries';
import { cooperationFields } from '@/lib/library/shared-options';
import type { OrganisationContent } from '@/lib/organisations/rules';
import { routes } from '@/lib/routes';

/** Kind, place, fields, chains and site in a column; "not stated" where nothing is known. */
export async function OrganisationFacts({
  content,
  chains,
}: {
  content: OrganisationContent;
  chains: RecordReference[];
}) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('organisations')]);
  const { organisationKind, place } = organisation.fields;
  const missing = <span className="text-ink-2">{t('notStated')}</span>;
  const separator = locale === 'en' ? ', ' : '、';
  return (
    <dl className="grid grid-cols-[7rem_minmax(0,1fr)] gap-x-4 gap-y-2 border-t-4 border-ink pt-4">
      <Row name={t('kind')}>{organisationKind.options[content.organisationKind][locale]}</Row>
      <Row name={t('place')}>{place.options[content.place][locale]}</Row>
      <Row name={t('fields')}>
        {content.fields.length > 0
          ? content.fields.map((field) => cooperationFields[field][locale]).join(separator)
          : missing}
      </Row>
      <Row name={t('chains')}>
        {chains.length > 0
          ? chains.map(({ slug, path, title }) => (
              <Link key={slug} href={routes.fromLink(locale, path)} prefetch={false} className="mr-3 inline-block py-1">
                <Localized text={title} />
              </Link>
            ))
          : missing}
      </Row>
      <Row name={t('site')}>
        {content.site ? (
          <a href={content.site} rel="external noopener" className="inline-block py-1">
            {new URL(content.site).host}
          </a>
        ) : (
          missing
        )}
      </Row>
    </dl>
  );
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-small font-bold text-ink-2">{name}</dt>
      <dd>{children}</dd>
    </>
  );
}
