import { getLocale, getTranslations } from 'next-intl/server';
import { ButtonLink } from '@/components/ui/button';
import type { MyApplication } from '@/lib/applications/queries';
import { hasLetter } from '@/lib/applications/states';
import { formatDateTime } from '@/lib/dates';
import { routes } from '@/lib/routes';

/** What was received: number, time, and the hash of the content. */
export async function Receipt({ application }: { application: MyApplication }) {
  const [sent] = application.submissions;
  if (!sent) return null;
  const [t, documents, locale] = await Promise.all([
    getTranslations('applications'),
    getTranslations('documents'),
    getLocale(),
  ]);
  return (
    <section className="rounded-base border border-t-8 border-line border-t-signal bg-surface p-5">
      <h2 className="text-h3 font-bold">{t('receipt')}</h2>
      <dl className="mt-3">
        {[
          [
            t('receiptNumber'),
            <b key="number" className="font-num text-[28px]">
              {application.number}
            </b>,
          ],
          [t('receivedAt'), formatDateTime(sent.receivedAt, locale)],
          [
            t('contentHash'),
            <code key="hash" className="text-small break-all">
              {sent.hash}
            </code>,
          ],
        ].map(([term, detail]) => (
          <div key={String(term)} className="grid gap-1 border-t border-line py-2.5 sm:grid-cols-[14rem_minmax(0,1fr)]">
            <dt className="text-small text-ink-2">{term}</dt>
            <dd className="min-w-0">{detail}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-1 text-small text-ink-2">{t('hashMeans')}</p>
      <p className="mt-4 flex flex-wrap gap-3">
        <ButtonLink href={routes.receipt(locale, application.id)} kind="secondary" download>
          {t('downloadReceipt')}
        </ButtonLink>
        {hasLetter(application.state) ? (
          <ButtonLink href={routes.letter(locale, application.id)} download>
            {documents('download')}
          </ButtonLink>
        ) : null}
      </p>
    </section>
  );
}
