import { getLocale, getTranslations } from 'next-intl/server';
import { assignAction, takeAction } from '@/app/[locale]/admin/enquiries/[number]/actions';
import { SelectField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import type { EnquiryToDealWith } from '@/lib/enquiries/desk/queries';
import { canMove } from '@/lib/enquiries/states';

type Props = { enquiry: EnquiryToDealWith; actorId: string };

/** With whom it is; take it, or give it to a colleague. */
export async function OwnerForms({ enquiry, actorId }: Props) {
  const [t, locale] = await Promise.all([getTranslations('adminEnquiries'), getLocale()]);
  const { number, revision, state, owner } = enquiry;
  const context = { locale, number, revision };
  const mine = owner?.id === actorId;
  const colleagues = enquiry.colleagues.filter(({ id }) => id !== owner?.id);
  return (
    <section aria-labelledby="owner">
      <h2 id="owner" className="text-h3">
        {t('owner')}
      </h2>
      <p className="mt-1">{mine ? t('yours') : owner ? t('with', { name: owner.name }) : t('withNobody')}</p>
      {canMove('assign', state) ? (
        <>
          {mine && state === 'ASSIGNED' ? null : (
            <Form action={takeAction.bind(null, context)} labels={{}} className="mt-4">
              <SubmitButton kind="secondary" pending={t('working')}>
                {t('take')}
              </SubmitButton>
            </Form>
          )}
          {colleagues.length > 0 ? (
            <Form action={assignAction.bind(null, context)} labels={{ ownerId: t('give') }}>
              <SelectField
                name="ownerId"
                empty={t('chooseColleague')}
                options={colleagues.map(({ id, name }) => ({ value: id, label: name }))}
              />
              <div className="mt-4">
                <SubmitButton kind="secondary" pending={t('working')}>
                  {t('giveNow')}
                </SubmitButton>
              </div>
            </Form>
          ) : null}
        </>
      ) : null}
    </section>
  );
}
