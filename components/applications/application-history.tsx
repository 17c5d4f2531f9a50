import { getLocale, getTranslations } from 'next-intl/server';
import { OfficialNote } from '@/components/applications/official-note';
import { formatDateTime } from '@/lib/dates';
import { procedures } from '@/lib/procedures/procedures';
import type { ApplicationEventKind, ApplicationState, ProcedureKey } from '@/prisma/generated/enums';

type Event = {
  id: string;
  kind: ApplicationEventKind;
  /** of MOVED: where it led */
  state: ApplicationState | null;
  at: Date;
  note: string | null;
  noteLocale: string | null;
  actorName?: string | null;
  /** names of the fields that were to be corrected */
  fields?: string[];
};

/** What has happened to an application, the latest first. `actorName` only where the reader may know it. */
export async function ApplicationHistory({ events, procedure }: { events: Event[]; procedure: ProcedureKey }) {
  const [t, locale] = await Promise.all([getTranslations('applications'), getLocale()]);
  const told = ({ kind, state }: Event) =>
    state ? (procedures[procedure].states[state]?.[locale] ?? t(`states.${state}`)) : t(`events.${kind}`);
  return (
    <ol className="history">
      {events.toReversed().map((event) => (
        <li key={event.id} className="relative border-l-4 border-line pb-5 pl-6 last:pb-0">
          <span
            aria-hidden="true"
            className="absolute top-1.5 -left-[9px] size-3.5 rounded-full border-3 border-line-strong bg-surface"
          />
          <p className="font-bold">{told(event)}</p>
          <p className="text-small text-ink-2">
            {formatDateTime(event.at, locale)}
            {event.actorName ? ` · ${event.actorName}` : ''}
          </p>
          {event.note ? <OfficialNote note={event.note} noteLocale={event.noteLocale} /> : null}
          {event.fields && event.fields.length > 0 ? (
            <>
              <p className="mt-1 text-small text-ink-2">{t('correctionFields')}</p>
              <ul className="list-disc pl-5 text-small">
                {event.fields.map((field) => (
                  <li key={field}>{field}</li>
                ))}
              </ul>
            </>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
