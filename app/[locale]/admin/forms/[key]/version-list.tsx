import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { restoreFormAction } from '@/app/[locale]/admin/forms/actions';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { formatDate } from '@/lib/dates';
import type { ManagedForm } from '@/lib/forms/queries';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

type Props = { form: ManagedForm; context: { locale: Locale; key: string; revision: number } };

/** What was published, newest first: what each version changed, and which calls keep it. */
export async function VersionList({ form: { versions }, context }: Props) {
  const [t, locale] = await Promise.all([getTranslations('adminForms'), getLocale()]);
  return (
    <section>
      <h2 className="text-h3">{t('versions')}</h2>
      {versions.length === 0 ? <p className="mt-2 text-small text-ink-2">{t('noVersions')}</p> : null}
      <ol className="mt-2 grid gap-3">
        {versions.map(({ version, createdAt, calls, changes }) => (
          <li key={version} className="border-t border-line pt-2 text-small">
            <b>{t('version', { version })}</b> <span className="text-ink-2">{formatDate(createdAt, locale)}</span>
            {changes ? (
              <ul className="mt-1">
                {changes.length === 0 ? <li>{t('onlyOrder')}</li> : null}
                {changes.map(({ how, what, name }) => (
                  <li key={`${how}${what}${name.en}`}>{t(`changes.${how}`, { name: name[locale] })}</li>
                ))}
              </ul>
            ) : null}
            <p className="mt-1 text-ink-2">
              {calls.length === 0 ? t('noCalls') : `${t('usedBy')} `}
              {calls.map((code, at) => (
                <span key={code}>
                  {at > 0 ? ' ' : null}
                  <Link href={routes.adminCall(locale, code)} prefetch={false} className="font-num">
                    {code}
                  </Link>
                </span>
              ))}
            </p>
            <Form action={restoreFormAction.bind(null, context)} labels={{}}>
              <SubmitButton kind="plain" name="version" value={String(version)} pending={t('saving')}>
                {t('restore', { version })}
              </SubmitButton>
            </Form>
          </li>
        ))}
      </ol>
    </section>
  );
}
