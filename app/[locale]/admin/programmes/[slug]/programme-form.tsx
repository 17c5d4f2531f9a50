import { getLocale, getTranslations } from 'next-intl/server';
import { localizedProps } from '@/app/[locale]/admin/localized-props';
import { saveProgrammeAction } from '@/app/[locale]/admin/programmes/[slug]/actions';
import { FacetFields } from '@/app/[locale]/admin/programmes/[slug]/facet-fields';
import { PublishedField } from '@/app/[locale]/admin/published-field';
import { SelectField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { LocalizedField } from '@/components/forms/localized-field';
import { SaveFirst } from '@/components/forms/save-first';
import { SubmitButton } from '@/components/forms/submit-button';
import { facetNames, facetsInput } from '@/lib/facets/schema';
import { localizedValues } from '@/lib/i18n/localized-input';
import type { getManagedProgramme } from '@/lib/programmes/admin-queries';
import { Direction, Stated } from '@/prisma/generated/enums';

type Props = { programme: Awaited<ReturnType<typeof getManagedProgramme>> };

/** The texts of a programme in three languages side by side, and the facts beside them. */
export async function ProgrammeForm({ programme }: Props) {
  const [t, locale, texts] = await Promise.all([getTranslations('adminProgrammes'), getLocale(), localizedProps()]);
  const { slug, revision, title, summary, forWhom, direction, hongKongApplicants, publishedAt } = programme;
  return (
    <Form
      action={saveProgrammeAction.bind(null, { locale, slug, revision })}
      labels={{
        ...texts.labels('title', 'summary', 'forWhom'),
        ...Object.fromEntries(facetNames.map((name) => [name, t(`fields.${name}`)])),
        direction: t('fields.direction'),
        hongKongApplicants: t('fields.hongKongApplicants'),
        published: t('fields.published'),
      }}
      values={{
        ...localizedValues('title', title),
        ...localizedValues('summary', summary),
        ...localizedValues('forWhom', forWhom),
        ...facetsInput(programme),
        direction,
        hongKongApplicants,
        published: publishedAt ? '1' : '',
      }}
    >
      <SaveFirst />
      <h2 className="text-h2">{t('texts')}</h2>
      <p className="mt-1 text-small text-ink-2">{t('proposeHint')}</p>
      <LocalizedField {...texts.field('title', title)} rows={2} />
      <LocalizedField {...texts.field('summary', summary)} rows={8} />
      <LocalizedField {...texts.field('forWhom', forWhom)} rows={5} />
      <div className="mt-8 grid gap-x-6 border-t-4 border-ink md:grid-cols-2">
        <SelectField
          name="direction"
          options={Object.values(Direction).map((value) => ({ value, label: t(`directions.${value}`) }))}
        />
        <SelectField
          name="hongKongApplicants"
          options={Object.values(Stated).map((value) => ({ value, label: t(`stated.${value}`) }))}
        />
      </div>
      <FacetFields />
      <PublishedField hint={t('publishedHint')} />
      <div className="mt-6">
        <SubmitButton pending={t('saving')}>{t('save')}</SubmitButton>
      </div>
    </Form>
  );
}
