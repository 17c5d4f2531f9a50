import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { saveOutcomeAction } from '@/app/[locale]/admin/calls/[code]/panel/actions';
import { RadioField } from '@/components/forms/choice-fields';
import { TextAreaField, TextField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { WrittenInField } from '@/components/forms/written-in-field';
import { PageHead } from '@/components/layout/page-head';
import { Table } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/session';
import { formatDateTime } from '@/lib/dates';
import type { Locale } from '@/lib/i18n/locales';
import { orNotFound } from '@/lib/not-found';
import { getPanelApplication } from '@/lib/panels/queries';
import { rankLabel } from '@/lib/panels/ranking';
import { routes } from '@/lib/routes';
import { PanelChoice } from '@/prisma/generated/enums';

export async function generateMetadata() {
  return { title: (await getTranslations('panels'))('title') };
}

/** One application before the panel: its reviews, and what is decided about it. */
export default async function PanelApplicationPage({ params }: PageProps<'/[locale]/admin/calls/[code]/panel/[id]'>) {
  const { locale: segment, code, id } = await params;
  const locale = segment as Locale;
  const actor = await requireStaff(locale, routes.adminPanelApplication(locale, code, id));
  const [t, { call, row, quota, reviews, outcome }] = await Promise.all([
    getTranslations('panels'),
    orNotFound(getPanelApplication(actor, code, id)),
  ]);
  const seen = outcome?.decidedAt.toISOString() ?? null;
  const facts = [
    [t('columns.rank'), rankLabel(row)],
    [t('columns.mean'), row.mean?.toFixed(2) ?? '–'],
    [t('columns.spread'), row.spread?.toFixed(1) ?? '–'],
    ...(quota ? [[t('columns.quota'), quota.name[locale]]] : []),
  ];
  return (
    <>
      <p className="mb-2 text-small">
        <Link href={routes.adminPanel(locale, code)} prefetch={false}>
          {t('outcome.back')}
        </Link>
      </p>
      <PageHead title={t('outcome.title', { number: row.number ?? '' })} lead={row.name} />
      <dl className="flex flex-wrap gap-x-10 gap-y-3">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt className="text-small text-ink-2">{name}</dt>
            <dd className="text-h3">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4">
        <Link href={routes.adminApplication(locale, id)} prefetch={false}>
          {t('outcome.full')}
        </Link>
      </p>
      <div className="mt-8 grid gap-x-10 gap-y-8 lg:grid-cols-2">
        <section>
          <h2 className="mb-3 text-h3">{t('outcome.reviews')}</h2>
          {reviews.length === 0 ? (
            <p className="text-ink-2">{t('outcome.noReviews')}</p>
          ) : (
            <Table
              caption={t('outcome.reviews')}
              rows={reviews}
              rowKey={(review) => review.id}
              columns={[
                { header: t('outcome.reviewer'), rowHeader: true, cell: ({ reviewer }) => reviewer.name },
                { header: t('outcome.total'), figures: true, cell: ({ total }) => total?.toFixed(1) ?? '–' },
                {
                  header: t('outcome.comment'),
                  cell: ({ comment }) => <span className="whitespace-pre-wrap">{comment ?? '–'}</span>,
                },
              ]}
            />
          )}
        </section>
        <section>
          {call.releasedAt ? (
            <p>{t('released.at', { when: formatDateTime(call.releasedAt, locale) })}</p>
          ) : (
            <>
              {outcome ? (
                <p className="text-small text-ink-2">
                  {t('outcome.by', {
                    name: outcome.decidedBy.name,
                    when: formatDateTime(outcome.decidedAt, locale),
                  })}
                </p>
              ) : null}
              <Form
                action={saveOutcomeAction.bind(null, { locale, code, id, seen })}
                labels={{
                  choice: t('outcome.choice'),
                  position: t('outcome.position'),
                  note: t('outcome.reason'),
                  noteLocale: t('noteLocale'),
                }}
                values={{
                  choice: outcome?.choice ?? '',
                  position: String(outcome?.position ?? row.rank ?? 1),
                  note: outcome?.note ?? '',
                  noteLocale: outcome?.noteLocale ?? actor.locale,
                }}
              >
                <RadioField
                  name="choice"
                  options={Object.values(PanelChoice).map((value) => ({ value, label: t(`choices.${value}`) }))}
                />
                <TextField name="position" inputMode="numeric" hint={t('outcome.positionHint')} />
                <TextAreaField name="note" hint={t('outcome.reasonHint')} most={4000} />
                <WrittenInField name="noteLocale" />
                <div className="mt-6">
                  <SubmitButton pending={t('saving')}>{t('outcome.save')}</SubmitButton>
                </div>
              </Form>
            </>
          )}
        </section>
      </div>
    </>
  );
}
