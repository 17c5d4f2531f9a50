import { getTranslations } from 'next-intl/server';
import { saveProfileAction } from '@/app/[locale]/review/profile/actions';
import { CheckboxGroupField } from '@/components/forms/checkbox-group-field';
import { TextAreaField, TextField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { PageHead } from '@/components/layout/page-head';
import { Notice } from '@/components/ui/notice';
import { requireReviewer } from '@/lib/auth/session';
import { facetValues } from '@/lib/facets/schema';
import { facetWords } from '@/lib/facets/words';
import type { Locale } from '@/lib/i18n/locales';
import { orNotFound } from '@/lib/not-found';
import { findMyReviewerProfile } from '@/lib/reviews/profile/queries';
import { routes } from '@/lib/routes';

const facets = ['chains', 'fields', 'languages'] as const;
const lists = ['keywords', 'affiliations', 'relations'] as const;

export async function generateMetadata() {
  return { title: (await getTranslations('reviews'))('profile.title') };
}

/** What a reviewer knows and to whom they are close: for proposals, and for finding conflicts. */
export default async function ReviewerProfilePage({ params, searchParams }: PageProps<'/[locale]/review/profile'>) {
  const locale = (await params).locale as Locale;
  const actor = await requireReviewer(locale, routes.reviewerProfile(locale));
  const [t, words, profile, query] = await Promise.all([
    getTranslations('reviews'),
    facetWords(),
    orNotFound(findMyReviewerProfile(actor)),
    searchParams,
  ]);
  const ticks = facets.flatMap((name) => (profile?.[name] ?? []).map((value) => [`${name}.${value}`, '1'] as const));
  const texts = lists.map((name) => [name, (profile?.[name] ?? []).join('\n')] as const);
  return (
    <>
      <PageHead title={t('profile.title')} lead={t('profile.lead')} />
      {query.notice === 'saved' ? (
        <Notice tone="ok" live>
          <p className="font-bold">{t('profile.saved')}</p>
        </Notice>
      ) : null}
      {query.notice === 'savedWithConflicts' ? (
        <Notice tone="warn" live>
          <p>{t('profile.savedWithConflicts')}</p>
        </Notice>
      ) : null}
      <Form
        action={saveProfileAction.bind(null, { locale })}
        className="max-w-[50em]"
        labels={Object.fromEntries(
          [...facets, ...lists, 'most' as const].map((name) => [name, t(`profile.fields.${name}`)]),
        )}
        values={{ ...Object.fromEntries([...ticks, ...texts]), most: profile?.most?.toString() ?? '' }}
      >
        {facets.map((name) => (
          <CheckboxGroupField
            key={name}
            name={name}
            options={facetValues[name].map((value) => ({ value, label: words.value(name, value) }))}
          />
        ))}
        {lists.map((name) => (
          <TextAreaField key={name} name={name} rows={4} optional hint={t(`profile.hints.${name}`)} />
        ))}
        <TextField name="most" inputMode="numeric" optional hint={t('profile.hints.most')} className="max-w-40" />
        <div className="mt-8">
          <SubmitButton pending={t('working')}>{t('profile.save')}</SubmitButton>
        </div>
      </Form>
    </>
  );
}
