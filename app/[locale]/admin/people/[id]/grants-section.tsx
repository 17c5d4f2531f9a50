import { getTranslations } from 'next-intl/server';
import { grantRoleAction, revokeRoleAction } from '@/app/[locale]/admin/people/actions';
import { SelectField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Card } from '@/components/ui/card';
import { listOrganisationsForRoles, type Person } from '@/lib/accounts/people/queries';
import { roles } from '@/lib/accounts/people/schema';
import type { Actor } from '@/lib/auth/actor';
import { formatDate } from '@/lib/dates';
import type { Locale } from '@/lib/i18n/locales';
import { plainText } from '@/lib/i18n/localized-text';

type Props = { locale: Locale; actor: Actor; person: Person };

/** The roles a person holds, each to be taken away, and a form for one more. */
export async function GrantsSection({ locale, actor, person }: Props) {
  const [t, organisations] = await Promise.all([getTranslations('people'), listOrganisationsForRoles(actor)]);
  const nameOf = ({ role, organisation }: Person['roleGrants'][number]) =>
    organisation
      ? t('roleIn', { role: t(`roles.${role}`), organisation: plainText(organisation.name, locale) })
      : t(`roles.${role}`);
  return (
    <Card as="section">
      <h2 className="text-h3 font-bold">{t('grants.title')}</h2>
      {person.roleGrants.length === 0 ? <p className="mt-2 text-ink-2">{t('grants.none')}</p> : null}
      <ul className="mt-2 divide-y divide-line">
        {person.roleGrants.map((grant) => (
          <li key={grant.id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
            <p>
              <b>{nameOf(grant)}</b>{' '}
              <span className="text-small text-ink-2">
                {t('grants.since', { when: formatDate(grant.createdAt, locale) })}
              </span>
            </p>
            <Form action={revokeRoleAction.bind(null, { locale, personId: person.id, grantId: grant.id })} labels={{}}>
              <SubmitButton kind="danger" pending={t('working')}>
                <span aria-hidden="true">{t('grants.revoke')}</span>
                <span className="sr-only">{t('grants.revokeNamed', { role: nameOf(grant) })}</span>
              </SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
      <h3 className="mt-6 border-t border-line pt-6 text-h3 font-bold">{t('grants.grantTitle')}</h3>
      <Form
        action={grantRoleAction.bind(null, { locale, personId: person.id })}
        labels={{ role: t('grants.role'), organisationId: t('grants.organisation') }}
        className="-mt-2"
      >
        <SelectField
          name="role"
          empty={t('grants.choose')}
          options={roles.map((value) => ({ value, label: t(`roles.${value}`) }))}
        />
        <SelectField
          name="organisationId"
          optional
          hint={t('grants.organisationHint')}
          empty={t('grants.choose')}
          options={organisations.map(({ id, name }) => ({ value: id, label: plainText(name, locale) }))}
        />
        <div className="mt-6">
          <SubmitButton kind="secondary" pending={t('working')}>
            {t('grants.grant')}
          </SubmitButton>
        </div>
      </Form>
    </Card>
  );
}
