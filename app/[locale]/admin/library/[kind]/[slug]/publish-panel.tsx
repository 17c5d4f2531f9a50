import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import { moveRecordAction } from '@/app/[locale]/admin/library/[kind]/actions';
import { inputLabels } from '@/app/[locale]/admin/library/input-labels';
import { localizedWords } from '@/app/[locale]/admin/localized-props';
import { TextField } from '@/components/forms/field';
import { fieldId } from '@/components/forms/field-id';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Card } from '@/components/ui/card';
import { formatDate, formatDateTime } from '@/lib/dates';
import type { Locale } from '@/lib/i18n/locales';
import type { KeptRecord } from '@/lib/library/admin-queries';
import type { Kind } from '@/lib/library/kind';
import { isComplete } from '@/lib/library/rules';
import { canMove } from '@/lib/library/states';
import { routes } from '@/lib/routes';

type Props = {
  kind: Kind;
  record: KeptRecord;
  edited: { locale: Locale; kindKey: string; slug: string; revision: number };
};

/** What visitors see now, what is missing, and the steps that can be taken. */
export async function PublishPanel({ kind, record, edited }: Props) {
  const [t, forms, locale, messages, words] = await Promise.all([
    getTranslations('adminLibrary'),
    getTranslations('forms'),
    getLocale(),
    getMessages(),
    localizedWords(),
  ]);
  const { state, publishedVersion, publishAt, problems, draft } = record;
  const labels: Record<string, string> = inputLabels(kind, draft, { locale, languages: words.languages });
  const missing = Object.entries(problems);
  const action = moveRecordAction.bind(null, edited);
  const formLabels = { note: t('note'), publishAt: t('publishAt'), ...labels };
  return (
    <Card as="section">
      <h2 className="text-h3">{t('publishing')}</h2>
      <p className="mt-2 text-small">
        {publishedVersion
          ? t('isPublic', { number: publishedVersion.number, date: formatDate(publishedVersion.publishedAt, locale) })
          : t('notPublic')}
        {publishAt ? ` ${t('scheduled', { time: formatDateTime(publishAt, locale) })}` : ''}
      </p>
      <ul className="mt-2 grid text-small">
        {publishedVersion ? (
          <li>
            <a href={routes.fromLink(locale, kind.path(edited.slug))} className="inline-block py-1.5">
              {t('publicPage')}
            </a>
          </li>
        ) : null}
        <li>
          {isComplete(kind, draft) ? (
            <a href={routes.preview(locale, kind.path(edited.slug))} className="inline-block py-1.5">
              {t('preview')}
            </a>
          ) : null}
          <span className="block text-ink-2">{isComplete(kind, draft) ? t('previewHint') : t('previewNeeds')}</span>
        </li>
      </ul>
      {missing.length > 0 ? (
        <div className="mt-4 border-l-6 border-signal pl-3 text-small">
          <p className="font-bold">{t('notReady')}</p>
          <ul className="list-disc pl-4">
            {missing.map(([name, code]) => (
              <li key={name}>
                <a href={`#${fieldId(name)}`} className="inline-block py-1">
                  {forms('problem', { field: labels[name] ?? name, problem: messages.fieldErrors[code] })}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ) : canMove('publish', state) ? (
        <p className="mt-4 text-small">{t('ready')}</p>
      ) : null}
      {canMove('publish', state) ? (
        <Form action={action} labels={formLabels}>
          <TextField name="note" optional maxLength={300} />
          <div className="mt-4 flex flex-wrap gap-3">
            <SubmitButton name="move" value="publish" pending={t('working')}>
              {t('moves.publish')}
            </SubmitButton>
            {canMove('askForReview', state) ? (
              <SubmitButton kind="secondary" name="move" value="askForReview" pending={t('working')}>
                {t('moves.askForReview')}
              </SubmitButton>
            ) : null}
          </div>
          <details className="mt-4">
            <summary className="py-2 text-small font-bold text-action">{t('scheduleFold')}</summary>
            <TextField name="publishAt" optional type="datetime-local" />
            <div className="mt-3">
              <SubmitButton kind="secondary" name="move" value="schedule" pending={t('working')}>
                {t('moves.schedule')}
              </SubmitButton>
            </div>
          </details>
        </Form>
      ) : null}
      {canMove('archive', state) ? (
        <details className="mt-2">
          <summary className="py-2 text-small font-bold text-action">{t('archiveFold')}</summary>
          <p className="text-small text-ink-2">{t('archiveExplain')}</p>
          <Form action={action} labels={formLabels} className="mt-3">
            <SubmitButton kind="danger" name="move" value="archive" pending={t('working')}>
              {t('moves.archive')}
            </SubmitButton>
          </Form>
        </details>
      ) : null}
    </Card>
  );
}
