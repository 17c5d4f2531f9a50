import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { AccountSection } from '@/app/[locale]/admin/people/[id]/account-section';
import { GrantsSection } from '@/app/[locale]/admin/people/[id]/grants-section';
import { PersonFacts } from '@/app/[locale]/admin/people/[id]/person-facts';
import { PersonState } from '@/app/[locale]/admin/people/person-state';
import { PageHead } from '@/components/layout/page-head';
import { Notice } from '@/components/ui/notice';
import { SampleMark } from '@/components/ui/sample-mark';
import { getPerson } from '@/lib/accounts/people/queries';
import { requireStaff } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { orNotFound } from '@/lib/not-found';
import { routes } from '@/lib/routes';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') };
}

const notices = ['granted', 'revoked', 'disabled', 'enabled'] as const;

export default async function PersonPage({ params, searchParams }: PageProps<'/[locale]/admin/people/[id]'>) {
  const [{ locale, id }, query] = [(await params) as { locale: Locale; id: string }, await searchParams];
  const actor = await requireStaff(locale, routes.adminPerson(locale, id));
  const [t, person] = await Promise.all([getTranslations('people'), orNotFound(getPerson(actor, id))]);
  const notice = notices.find((name) => name === query.notice);
  return (
    <div className="max-w-[52rem]">
      <Link href={routes.adminPeople(locale)} className="mb-1 inline-block py-1 text-small">
        {t('person.back')}
      </Link>
      <PageHead
        title={person.name}
        lead={
          <span className="flex flex-wrap gap-2">
            <PersonState person={person} />
            {person.isSample ? <SampleMark /> : null}
          </span>
        }
      />
      {notice ? (
        <div className="mb-6">
          <Notice tone="ok" live>
            {t(`notices.${notice}`)}
          </Notice>
        </div>
      ) : null}
      <div className="grid gap-6">
        <PersonFacts locale={locale} person={person} />
        <GrantsSection locale={locale} actor={actor} person={person} />
        <AccountSection locale={locale} person={person} />
      </div>
    </div>
  );
}
