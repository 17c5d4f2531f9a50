import { getLocale, getTranslations } from 'next-intl/server';
import { formatDateTime } from '@/lib/dates';
import type { listRecordChanges } from '@/lib/library/admin-queries';
import type { Kind } from '@/lib/library/kind';

type Change = Awaited<ReturnType<typeof listRecordChanges>>[number];

const told = ['create', 'save', 'publish', 'askForReview', 'schedule', 'archive', 'restore', 'import'] as const;

/** Who changed what, newest first, as the audit has it. */
export async function ChangeList({ changes, kind }: { changes: Change[]; kind: Kind }) {
  const [t, locale] = await Promise.all([getTranslations('adminLibrary'), getLocale()]);
  return (
    <section>
      <h2 className="text-h3">{t('changes')}</h2>
      {changes.length === 0 ? <p className="mt-2 text-small text-ink-2">{t('noChanges')}</p> : null}
      <ol className="mt-2 grid gap-3">
        {changes.map(({ id, action, at, actorName, fields }) => {
          const known = told.find((one) => `record.${one}` === action);
          return (
            <li key={id} className="border-t border-line pt-2 text-small">
              <b>{actorName ?? t('system')}</b> {known ? t(`change.${known}`) : action}
              {fields.length > 0 ? (
                <span className="block">
                  {fields.map((name) => kind.fields[name]?.label[locale] ?? name).join(' · ')}
                </span>
              ) : null}
              <span className="block text-ink-2">{formatDateTime(at, locale)}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
