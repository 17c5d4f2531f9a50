import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { saveSearchAction } from '@/app/[locale]/my/searches/actions';
import { FilterTags } from '@/app/[locale]/my/searches/filter-tags';
import { RadioField } from '@/components/forms/choice-fields';
import { TextField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { PageHead } from '@/components/layout/page-head';
import { filterWords } from '@/components/opportunities/filter-words';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Notice } from '@/components/ui/notice';
import { requireActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { readView, viewQuery } from '@/lib/opportunities/filter';
import { routes } from '@/lib/routes';
import { countMySearches } from '@/lib/saved-searches/queries';
import { mostSearches } from '@/lib/saved-searches/schema';
import { AlertFrequency } from '@/prisma/generated/enums';

export async function generateMetadata() {
  return { title: (await getTranslations('savedSearches'))('newTitle') };
}

/** Keeps the search that the address asks for, as the page of the opportunities writes it. */
export default async function NewSearchPage({ params, searchParams }: PageProps<'/[locale]/my/searches/new'>) {
  const locale = (await params).locale as Locale;
  const { filter } = readView(await searchParams);
  const query = viewQuery({ filter });
  const actor = await requireActor(locale, routes.newMySearch(locale, query));
  const [t, words, kept] = await Promise.all([
    getTranslations('savedSearches'),
    filterWords(filter),
    countMySearches(actor),
  ]);
  const name = words.map(({ short }) => short).join(' · ') || t('allOpportunities');
  return (
    <div className="max-w-[44rem]">
      <PageHead title={t('newTitle')} />
      <Card as="section">
        <h2 className="mb-3 text-h3">{t('searchFor')}</h2>
        <FilterTags filter={filter} />
        <p className="mt-2">
          <Link href={routes.opportunities(locale, query)} className="inline-flex min-h-11 items-center text-small">
            {t('changeFilter')}
          </Link>
        </p>
      </Card>
      {kept >= mostSearches ? (
        <div className="mt-6">
          <Notice tone="warn">
            <p>{t('full', { most: mostSearches })}</p>
          </Notice>
          <ButtonLink href={routes.mySearches(locale)} prefetch={false} className="mt-4">
            {t('title')}
          </ButtonLink>
        </div>
      ) : (
        <Form
          action={saveSearchAction.bind(null, { locale, query })}
          labels={{ name: t('name'), frequency: t('frequency') }}
          values={{ name: [...name].slice(0, 100).join(''), frequency: 'DAILY' }}
        >
          <TextField name="name" hint={t('nameHint')} maxLength={100} />
          <RadioField
            name="frequency"
            hint={t('frequencyHint')}
            options={Object.values(AlertFrequency).map((value) => ({ value, label: t(`frequencies.${value}`) }))}
          />
          <p className="mt-3 text-small text-ink-2">{t('mailTo', { email: actor.email })}</p>
          <div className="mt-6">
            <SubmitButton pending={t('saving')}>{t('save')}</SubmitButton>
          </div>
        </Form>
      )}
    </div>
  );
}
