import type { Metadata, Route } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { PeopleSearchForm } from '@/app/[locale]/admin/people/people-search-form';
import { PersonState } from '@/app/[locale]/admin/people/person-state';
import { PageHead } from '@/components/layout/page-head';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { SampleMark } from '@/components/ui/sample-mark';
import { type Column, Table } from '@/components/ui/table';
import { type ListedPerson, listPeople } from '@/lib/accounts/people/queries';
import { type PeopleSearch, peopleSearch } from '@/lib/accounts/people/schema';
import { requireStaff } from '@/lib/auth/session';
import { formatDate } from '@/lib/dates';
import type { Locale } from '@/lib/i18n/locales';
import { plainText } from '@/lib/i18n/localized-text';
import { orNotFound } from '@/lib/not-found';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') };
}

export default async function PeoplePage({ params, searchParams }: PageProps<'/[locale]/admin/people'>) {
  const { locale } = (await params) as { locale: Locale };
  const actor = await requireStaff(locale, routes.adminPeople(locale));
  const search = peopleSearch.parse(await searchParams);
  const [t, { people, total, pages }] = await Promise.all([
    getTranslations('people'),
    orNotFound(listPeople(actor, search)),
  ]);
  const roleNames = ({ roleGrants }: ListedPerson) =>
    roleGrants.map(({ role, organisation }) =>
      organisation
        ? t('roleIn', { role: t(`roles.${role}`), organisation: plainText(organisation.name, locale) })
        : t(`roles.${role}`),
    );
  const columns: Column<ListedPerson>[] = [
    {
      header: t('columns.name'),
      rowHeader: true,
      cell: (person) => (
        <span className="flex flex-wrap items-center gap-2">
          <Link href={routes.adminPerson(locale, person.id)} className="font-bold">
            {person.name}
          </Link>
          {person.isSample ? <SampleMark /> : null}
        </span>
      ),
    },
    { header: t('columns.email'), cell: ({ email }) => <span className="[overflow-wrap:anywhere]">{email}</span> },
    {
      header: t('columns.roles'),
      cell: (person) => (roleNames(person).length > 0 ? roleNames(person).join(' · ') : t('roles.APPLICANT')),
    },
    { header: t('columns.state'), cell: (person) => <PersonState person={person} /> },
    { header: t('columns.since'), cell: ({ createdAt }) => formatDate(createdAt, locale) },
  ];
  return (
    <>
      <PageHead title={t('title')} />
      <PeopleSearchForm locale={locale} search={search} />
      <p role="status" className="mt-6 mb-2 text-ink-2">
        {t('total', { count: total })}
      </p>
      {people.length > 0 ? (
        <Table caption={t('title')} columns={columns} rows={people} rowKey={({ id }) => id} />
      ) : (
        <EmptyState
          title={t('none')}
          action={
            <ButtonLink href={routes.adminPeople(locale)} kind="secondary">
              {t('showAll')}
            </ButtonLink>
          }
        />
      )}
      <Pagination page={search.page} pages={pages} hrefFor={(page) => hrefFor(locale, { ...search, page })} />
    </>
  );
}

function hrefFor(locale: Locale, search: PeopleSearch): Route {
  const given = Object.entries(search).filter(([, value]) => value !== '');
  return routes.adminPeople(locale, `?${new URLSearchParams(given.map(([key, value]) => [key, String(value)]))}`);
}
