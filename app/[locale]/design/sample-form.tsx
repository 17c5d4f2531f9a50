import { getTranslations } from 'next-intl/server';
import { trySampleFormAction } from '@/app/[locale]/design/actions';
import { Specimen } from '@/app/[locale]/design/specimen';
import { CheckboxField, RadioField } from '@/components/forms/choice-fields';
import { SelectField, TextAreaField, TextField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';

/** Every kind of field, one of them wrong from the start. Sent empty, it shows the summary. */
export async function SampleForm() {
  const t = await getTranslations('design');
  const labels = {
    name: t('field.name'),
    email: t('field.email'),
    side: t('field.side'),
    chain: t('field.chain'),
    plan: t('field.plan'),
    agree: t('field.agree'),
  };
  return (
    <Specimen title={t('form')}>
      <div className="max-w-[45rem]">
        <Form
          action={trySampleFormAction.bind(null, null)}
          labels={labels}
          values={{ email: 'name@example' }}
          problems={{ email: 'EMAIL' }}
          doneMessage={t('formDone')}
        >
          <TextField name="name" hint={t('field.nameHint')} />
          <TextField name="email" type="email" />
          <RadioField
            name="side"
            options={[
              { value: 'tianjin', label: t('field.tianjin') },
              { value: 'hongKong', label: t('field.hongKong') },
            ]}
          />
          <SelectField
            name="chain"
            optional
            empty={t('field.choose')}
            options={[
              { value: 'robots', label: t('field.robots') },
              { value: 'hydrogen', label: t('field.hydrogen') },
            ]}
          />
          <TextAreaField name="plan" most={500} />
          <CheckboxField name="agree" text={t('field.agree')} />
          <div className="mt-8">
            <SubmitButton pending={t('button.pending')}>{t('formSend')}</SubmitButton>
          </div>
        </Form>
      </div>
    </Specimen>
  );
}
