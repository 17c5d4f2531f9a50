import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { closeReservesAction, publishResultsAction } from '@/app/[locale]/admin/calls/[code]/panel/actions';
import { CheckboxField } from '@/components/forms/choice-fields';
import { TextAreaField, TextField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { WrittenInField } from '@/components/forms/written-in-field';
import { Card } from '@/components/ui/card';
import { FoldCard } from '@/components/ui/fold-card';
import { Notice } from '@/components/ui/notice';
import { daysUntil, formatDateTime } from '@/lib/dates';
import type { Locale } from '@/lib/i18n/locales';
import { translatorFor } from '@/lib/i18n/translator';
import type { Panel } from '@/lib/panels/queries';
import { routes } from '@/lib/routes';

const usualObjectionDays = 7;

/** What came of the decisions, and what is left to do: publish the results, close the reserve list. */
export async function AfterRelease({ panel, writes }: { panel: Panel; writes: Locale }) {
  const [t, locale] = await Promise.all([getTranslations('panels'), getLocale()]);
  const { call, standing } = panel;
  return (
    <>
      <section className="mt-8">
        <h2 className="text-h2">{t('released.title')}</h2>
        {call.releasedAt ? (
          <p className="mt-1 text-ink-2">{t('released.at', { when: formatDateTime(call.releasedAt, locale) })}</p>
        ) : null}
        <dl className="mt-4 grid grid-cols-2 gap-4 md:grid-cols-4">
          {(['granted', 'taken', 'open', 'reserves'] as const).map((key) => (
            <div key={key} className="border-t-4 border-ink pt-2">
              <dt className="text-small text-ink-2">{t(`released.${key}`)}</dt>
              <dd className="num text-figure">{standing?.[key] ?? 0}</dd>
            </div>
          ))}
        </dl>
      </section>
      <div className="mt-10 grid items-start gap-6 lg:grid-cols-2">
        <PublishForm panel={panel} />
        {standing && standing.reserves > 0 ? <CloseReservesForm panel={panel} writes={writes} /> : null}
      </div>
    </>
  );
}

async function PublishForm({ panel: { call } }: { panel: Panel }) {
  const [t, locale] = await Promise.all([getTranslations('panels'), getLocale()]);
  const { code, revision, resultsPublishedAt, objectionsUntil, resultsNamed, programme } = call;
  const days = resultsPublishedAt ? (objectionsUntil ? daysUntil(objectionsUntil, resultsPublishedAt) : 0) : null;
  return (
    <Card as="section">
      <h2 className="text-h3">{t('publish.title')}</h2>
      <p className="mt-1 text-small text-ink-2">{t('publish.hint')}</p>
      {programme.publishedAt ? null : (
        <div className="mt-3">
          <Notice tone="warn">{t('publish.hidden')}</Notice>
        </div>
      )}
      {resultsPublishedAt ? (
        <p className="mt-3">
          {t('publish.since', { when: formatDateTime(resultsPublishedAt, locale) })}{' '}
          <Link href={routes.results(locale, programme.slug, code)} prefetch={false}>
            {t('publish.see')}
          </Link>
        </p>
      ) : null}
      <Form
        action={publishResultsAction.bind(null, { locale, code, revision })}
        labels={{ objectionDays: t('publish.objectionDays'), named: t('publish.named') }}
        values={{ objectionDays: String(days ?? usualObjectionDays), named: resultsNamed ? 'yes' : '' }}
      >
        <TextField name="objectionDays" inputMode="numeric" hint={t('publish.objectionHint')} />
        <CheckboxField name="named" text={t('publish.named')} />
        <div className="mt-6">
          <SubmitButton pending={t('publish.working')}>
            {t(resultsPublishedAt ? 'publish.again' : 'publish.submit')}
          </SubmitButton>
        </div>
      </Form>
    </Card>
  );
}

async function CloseReservesForm({ panel: { call, standing }, writes }: { panel: Panel; writes: Locale }) {
  const [t, locale, own] = await Promise.all([getTranslations('panels'), getLocale(), translatorFor(writes)]);
  return (
    <FoldCard title={t('closeReserves.title')} tone="bad">
      <p className="mt-3">{t('closeReserves.hint', { count: standing?.reserves ?? 0 })}</p>
      <Form
        action={closeReservesAction.bind(null, { locale, code: call.code })}
        labels={{ note: t('closeReserves.reason'), noteLocale: t('noteLocale') }}
        values={{ note: own('panels.closeReserves.default'), noteLocale: writes }}
      >
        <TextAreaField name="note" rows={3} />
        <WrittenInField name="noteLocale" />
        <div className="mt-6">
          <SubmitButton kind="danger" pending={t('closeReserves.working')}>
            {t('closeReserves.submit')}
          </SubmitButton>
        </div>
      </Form>{' '}
    </FoldCard>
  );
}
