import Link from 'next/link';
import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import { problemPlace } from '@/app/[locale]/admin/forms/problem-place';
import { SubmitButton } from '@/components/forms/submit-button';
import { Icon } from '@/components/ui/icon';
import type { FieldCode } from '@/lib/errors';
import type { PartPlace } from '@/lib/forms/composer/edits';
import { routes } from '@/lib/routes';

type Props = {
  formKey: string;
  place: PartPlace;
  name: string;
  /** which step, or what type of question */
  lead: string;
  notes: string[];
  problems: Record<string, FieldCode>;
  isFirst: boolean;
  isLast: boolean;
  canRemove: boolean;
};

/** A part of a form in the outline: what it is, what is wrong with it, and buttons to move and remove it. */
export async function PartRow({ formKey, place, name, lead, notes, problems, isFirst, isLast, canRemove }: Props) {
  const [t, locale, { fieldErrors, common }] = await Promise.all([
    getTranslations('adminForms'),
    getLocale(),
    getMessages(),
  ]);
  const at = `${place.kind}:${place.key}`;
  const wrong = Object.entries(problems);
  return (
    <div id={`${place.kind}-${place.key}`} className="flex scroll-mt-6 flex-wrap items-start gap-x-4">
      <div className="min-w-0 flex-1 basis-72 py-1">
        <p className="text-note text-ink-2">{lead}</p>
        <Link href={routes.adminFormPart(locale, formKey, place)} prefetch={false} className="font-bold break-words">
          {name}
        </Link>
        <p className="text-small text-ink-2">{notes.filter(Boolean).join(' · ')}</p>
        {wrong.length > 0 ? (
          <ul className="mt-1 text-small font-bold text-bad">
            {wrong.map(([path, code]) => (
              <li key={path} className="flex gap-1.5">
                <Icon name="warn" />
                {t('problem', {
                  place: problemPlace(path, { t, locale, languages: common.languages }),
                  problem: fieldErrors[code],
                })}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      <div className="flex flex-wrap">
        {isFirst ? null : (
          <SubmitButton kind="plain" name="edit" value={`up:${at}`} pending={t('saving')}>
            {t('up')}
            <span className="sr-only"> {name}</span>
          </SubmitButton>
        )}
        {isLast ? null : (
          <SubmitButton kind="plain" name="edit" value={`down:${at}`} pending={t('saving')}>
            {t('down')}
            <span className="sr-only"> {name}</span>
          </SubmitButton>
        )}
        {canRemove ? (
          <SubmitButton kind="plain" name="edit" value={`remove:${at}`} pending={t('saving')}>
            {t('remove')}
            <span className="sr-only"> {name}</span>
          </SubmitButton>
        ) : null}
      </div>
    </div>
  );
}
