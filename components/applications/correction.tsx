import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { OfficialNote } from '@/components/applications/official-note';
import { Notice } from '@/components/ui/notice';
import type { MyApplication } from '@/lib/applications/queries';
import { formatDateTime } from '@/lib/dates';
import { fieldsOf } from '@/lib/forms/schema';
import { routes } from '@/lib/routes';

/** What the organiser asks to be corrected, by when, with a way to each field; nothing in other states. */
export async function Correction({ application }: { application: MyApplication }) {
  const { id, state, events, form, correctionDueAt } = application;
  if (state !== 'RETURNED') return null;
  const [t, locale] = await Promise.all([getTranslations('applications'), getLocale()]);
  const request = events.findLast(({ kind }) => kind === 'RETURNED');
  const asked = fieldsOf(form).filter(({ key }) => request?.fieldKeys.includes(key));
  return (
    <div className="mb-8">
      <Notice tone="warn" title={t('correctionTitle')}>
        {request?.note ? <OfficialNote note={request.note} noteLocale={request.noteLocale} /> : null}
        {asked.length > 0 ? (
          <>
            <p className="mt-3 font-bold">{t('correctionFields')}</p>
            <ul className="list-disc pl-5">
              {asked.map((field) => {
                const step = form.steps.find(({ fields }) => fields.includes(field));
                return (
                  <li key={field.key}>
                    <Link href={routes.applicationStep(locale, id, step?.key ?? '')}>{field.label[locale]}</Link>
                  </li>
                );
              })}
            </ul>
          </>
        ) : null}
        {correctionDueAt ? (
          <p className="mt-3">{t('dueAt', { when: formatDateTime(correctionDueAt, locale) })}</p>
        ) : null}
      </Notice>
    </div>
  );
}
