import { getTranslations } from 'next-intl/server';
import { cancelEmailChangeAction } from '@/app/[locale]/my/account/actions';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Tag } from '@/components/ui/tag';
import { findEmailChange } from '@/lib/accounts/email-changes';
import type { Actor } from '@/lib/auth/actor';
import { formatDateTime } from '@/lib/dates';
import type { Locale } from '@/lib/i18n/locales';
import { routes } from '@/lib/routes';

type Props = { locale: Locale; actor: Actor; withPassword: boolean };

/** One's e-mail, and how a change of it stands on either side. */
export async function EmailSection({ locale, actor, withPassword }: Props) {
  const [t, change] = await Promise.all([getTranslations('account'), findEmailChange(actor)]);
  const sides = change
    ? [
        { label: t('email.old'), address: actor.email, confirmed: change.oldConfirmedAt !== null },
        { label: t('email.newSide'), address: change.newEmail, confirmed: change.newConfirmedAt !== null },
      ]
    : [];
  return (
    <Card as="section" className="[overflow-wrap:anywhere]">
      <h2 className="text-h3 font-bold">{t('email.title')}</h2>
      <p className="mt-2">{t('email.now', { email: actor.email })}</p>
      {change ? (
        <>
          <p className="mt-4 font-bold">{t('email.pending', { email: change.newEmail })}</p>
          <ul className="mt-2 grid gap-3">
            {sides.map(({ label, address, confirmed }) => (
              <li key={address} className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span>
                  {label} <span className="text-ink-2">{address}</span>
                </span>
                <Tag tone={confirmed ? 'ok' : 'warn'} icon={confirmed ? 'ok' : 'clock'}>
                  {confirmed ? t('email.confirmed') : t('email.waiting')}
                </Tag>
              </li>
            ))}
          </ul>
          <p className="mt-3 text-small text-ink-2">
            {t('email.until', { when: formatDateTime(change.expiresAt, locale) })}
          </p>
          <Form action={cancelEmailChangeAction.bind(null, { locale })} labels={{}} className="mt-4">
            <SubmitButton kind="danger" pending={t('working')}>
              {t('email.cancel')}
            </SubmitButton>
          </Form>
        </>
      ) : withPassword ? (
        <ButtonLink href={routes.myEmail(locale)} kind="secondary" className="mt-4">
          {t('email.change')}
        </ButtonLink>
      ) : (
        <p className="mt-2 text-ink-2">{t('email.needsPassword')}</p>
      )}
    </Card>
  );
}
