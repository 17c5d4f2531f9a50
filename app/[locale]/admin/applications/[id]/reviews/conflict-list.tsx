import { getLocale, getTranslations } from 'next-intl/server';
import { waiveAction } from '@/app/[locale]/admin/applications/[id]/reviews/actions';
import { TextAreaField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Tag } from '@/components/ui/tag';
import { formatDateTime } from '@/lib/dates';
import type { ReviewsOfApplication } from '@/lib/reviews/official-queries';

type Props = { applicationId: string; conflicts: ReviewsOfApplication['conflicts'] };

/** Who may not judge this application and why, and who lifted which of them for what reason. */
export async function ConflictList({ applicationId, conflicts }: Props) {
  const [t, locale] = await Promise.all([getTranslations('adminReviews'), getLocale()]);
  if (conflicts.length === 0) return null;
  return (
    <section className="mt-8">
      <h3 className="text-h3">{t('conflicts')}</h3>
      <ul className="mt-2 border-t-2 border-ink">
        {conflicts.map(({ id, kind, note, reviewer, at, waivedAt, waivedBy, waiverReason }) => (
          <li key={id} className="border-b border-line py-3">
            <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <b>{reviewer.name}</b>
              <Tag tone={waivedAt ? 'none' : 'warn'} icon={waivedAt ? 'no' : 'warn'}>
                {t(`conflictKinds.${kind}`)}
              </Tag>
              <span className="text-small text-ink-2">{formatDateTime(at, locale)}</span>
            </p>
            {note ? <p className="mt-1 whitespace-pre-wrap">{note}</p> : null}
            {waivedAt ? (
              <p className="mt-1 text-small">
                {t('waivedBy', {
                  name: waivedBy?.name ?? '',
                  when: formatDateTime(waivedAt, locale),
                  reason: waiverReason ?? '',
                })}
              </p>
            ) : (
              <details>
                <summary className="min-h-11 cursor-pointer py-2 font-bold">
                  {t('waive', { name: reviewer.name })}
                </summary>
                <p className="text-small text-ink-2">{t('waiveHint')}</p>
                <Form
                  action={waiveAction.bind(null, { locale, applicationId, conflictId: id })}
                  labels={{ waiverReason: t('waiverReason') }}
                >
                  <TextAreaField name="waiverReason" rows={3} />
                  <div className="mt-4">
                    <SubmitButton pending={t('working')} kind="danger">
                      {t('waiveNow')}
                    </SubmitButton>
                  </div>
                </Form>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
