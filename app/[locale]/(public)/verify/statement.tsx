import { getTranslations } from 'next-intl/server';
import { OfficialNote } from '@/components/applications/official-note';
import { Localized } from '@/components/texts/localized';
import { Notice } from '@/components/ui/notice';
import { SampleMark } from '@/components/ui/sample-mark';
import { formatDate, formatDateTime } from '@/lib/dates';
import { findDocumentStanding } from '@/lib/documents/queries';
import type { DocumentStatement } from '@/lib/documents/schema';
import type { Locale } from '@/lib/i18n/locales';
import { procedures } from '@/lib/procedures/procedures';

/** What a genuine document states, to be compared with the paper, and whether it still says how things stand. */
export async function Statement({ statement, locale }: { statement: DocumentStatement; locale: Locale }) {
  const [t, words, standing] = await Promise.all([
    getTranslations('documents'),
    getTranslations('applications'),
    findDocumentStanding(statement),
  ]);
  const outcome =
    statement.kind === 'letter'
      ? ((standing && procedures[standing.procedure].states[statement.state]?.[locale]) ??
        words(`states.${statement.state}`))
      : null;
  const rows = [
    [t('kind'), t(statement.kind)],
    [
      t('number'),
      <b key="number" className="font-num">
        {statement.number}
      </b>,
    ],
    [t('name'), statement.name],
    ...(standing
      ? [
          [t('programme'), <Localized key="programme" text={standing.programme} />],
          [t('call'), <Localized key="call" text={standing.call} />],
        ]
      : []),
    ...(outcome ? [[t('outcome'), <b key="outcome">{outcome}</b>]] : []),
    [t(statement.kind === 'receipt' ? 'receivedAt' : 'at'), formatDateTime(new Date(statement.at), locale)],
    ...(statement.kind === 'letter' && statement.answerBy
      ? [[t('answerBy'), formatDate(new Date(statement.answerBy), locale)]]
      : []),
    ...(standing?.reason?.note
      ? [
          [
            t('reason'),
            <OfficialNote key="reason" note={standing.reason.note} noteLocale={standing.reason.noteLocale} />,
          ],
        ]
      : []),
    ...(statement.kind === 'receipt'
      ? [
          [
            t('hash'),
            <code key="hash" className="text-small break-all">
              {statement.hash}
            </code>,
          ],
        ]
      : []),
  ] as const;
  return (
    <section className="rounded-base border border-t-8 border-line border-t-ok bg-surface p-5">
      <h2 className="flex flex-wrap items-center gap-3 text-h2">
        {t('genuine')} {statement.isSample ? <SampleMark /> : null}
      </h2>
      <p className="mt-1">{t('compare')}</p>
      <dl className="mt-4">
        {rows.map(([term, detail]) => (
          <div key={String(term)} className="grid gap-1 border-t border-line py-2.5 sm:grid-cols-[12rem_minmax(0,1fr)]">
            <dt className="text-small text-ink-2">{term}</dt>
            <dd className="min-w-0 break-words">{detail}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-4">
        {standing?.isLatest ? (
          <Notice tone="ok">{t('isLatest')}</Notice>
        ) : (
          <Notice tone="warn">{t(standing ? 'isOlder' : 'isGone')}</Notice>
        )}
      </div>
    </section>
  );
}
