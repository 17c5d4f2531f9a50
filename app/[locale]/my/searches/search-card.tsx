import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { changeFrequencyAction, removeSearchAction, renameSearchAction } from '@/app/[locale]/my/searches/actions';
import { FilterTags } from '@/app/[locale]/my/searches/filter-tags';
import { SelectField, TextField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Card } from '@/components/ui/card';
import { Icon } from '@/components/ui/icon';
import { formatDate } from '@/lib/dates';
import { viewQuery } from '@/lib/opportunities/filter';
import { routes } from '@/lib/routes';
import type { MySearch } from '@/lib/saved-searches/queries';
import { AlertFrequency } from '@/prisma/generated/enums';

/** A saved search: its name is the way to what matches now; below, what it looks for, and what one can change. */
export async function SearchCard({ search }: { search: MySearch }) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('savedSearches')]);
  const { id, name, filter, frequency, count, lastSentAt } = search;
  const one = { locale, searchId: id };
  return (
    <Card as="li" className="flex flex-col">
      <h2 className="text-h3 leading-snug">
        <Link href={routes.opportunities(locale, viewQuery({ filter }))}>{name}</Link>
      </h2>
      <p className="mt-1 mb-3">{t('count', { count })}</p>
      <FilterTags filter={filter} />
      <p className="mt-3 flex items-center gap-2 text-small text-ink-2">
        <Icon name={frequency === 'OFF' ? 'no' : 'mail'} />
        <span>
          {t(`frequencies.${frequency}`)} ·{' '}
          {lastSentAt ? t('lastSent', { date: formatDate(lastSentAt, locale) }) : t('neverSent')}
        </span>
      </p>
      <div className="mt-4 border-b border-line">
        <Change label={t('frequency')} name={name}>
          <Form
            action={changeFrequencyAction.bind(null, one)}
            labels={{ frequency: t('frequency') }}
            values={{ frequency }}
            className="-mt-6"
          >
            <SelectField
              name="frequency"
              hint={t('frequencyHint')}
              options={Object.values(AlertFrequency).map((value) => ({ value, label: t(`frequencies.${value}`) }))}
            />
            <Submit label={t('changeFrequency')} pending={t('working')} />
          </Form>
        </Change>
        <Change label={t('rename')} name={name}>
          <Form
            action={renameSearchAction.bind(null, one)}
            labels={{ name: t('name') }}
            values={{ name }}
            className="-mt-6"
          >
            <TextField name="name" maxLength={100} />
            <Submit label={t('renameNow')} pending={t('working')} />
          </Form>
        </Change>
        <Change label={t('remove')} name={name}>
          <p>{t('removeHint')}</p>
          <Form action={removeSearchAction.bind(null, one)} labels={{}} className="mt-3">
            <SubmitButton kind="danger" pending={t('working')}>
              {t('removeNow')}
            </SubmitButton>
          </Form>
        </Change>
      </div>
    </Card>
  );
}

/** Something one may change, folded until it is asked for. */
async function Change({ label, name, children }: { label: string; name: string; children: ReactNode }) {
  const t = await getTranslations('savedSearches');
  return (
    <details className="border-t border-line">
      <summary
        aria-label={t('about', { action: label, name })}
        className="flex min-h-11 items-center gap-2 font-bold text-action"
      >
        {label}
        <Icon name="down" className="fold-sign ml-auto size-4!" />
      </summary>
      <div className="pb-5">{children}</div>
    </details>
  );
}

function Submit({ label, pending }: { label: string; pending: string }) {
  return (
    <div className="mt-4">
      <SubmitButton kind="secondary" pending={pending}>
        {label}
      </SubmitButton>
    </div>
  );
}
