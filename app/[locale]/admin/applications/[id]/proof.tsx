import { getLocale, getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/button';
import type { ApplicationToDealWith } from '@/lib/applications/official-queries';
import { hasLetter } from '@/lib/applications/states';
import { formatDateTime } from '@/lib/dates';
import { routes } from '@/lib/routes';

/** When each submission came in and the hash of what it held, the latest first. */
export async function Proof({ application }: { application: ApplicationToDealWith }) {
  const [t, documents, locale] = await Promise.all([
    getTranslations('adminApplications'),
    getTranslations('documents'),
    getLocale(),
  ]);
  const { sent, earlier } = application;
  if (!sent) return null;
  return (
    <section className="rounded-base border border-t-8 border-line border-t-signal bg-surface p-4">
      <h2 className="text-h3 font-bold">{t('proof')}</h2>
      {[sent, ...earlier].map(({ sequence, hash, receivedAt }) => (
        <dl key={sequence} className="mt-3 border-t border-line pt-2 text-small">
          <dt className="font-bold">{t('submissionNumber', { sequence })}</dt>
          <dd>{formatDateTime(receivedAt, locale)}</dd>
          <dt className="mt-1 text-ink-2">{t('hash')}</dt>
          <dd>
            <code className="text-note break-all">{hash}</code>
          </dd>
        </dl>
      ))}
      <ButtonLink href={routes.receipt(locale, application.id)} kind="secondary" className="mt-4 w-full" download>
        {t('receipt')}
      </ButtonLink>
      {hasLetter(application.state) ? (
        <ButtonLink href={routes.letter(locale, application.id)} kind="secondary" className="mt-3 w-full" download>
          {documents('download')}
        </ButtonLink>
      ) : null}
    </section>
  );
}
