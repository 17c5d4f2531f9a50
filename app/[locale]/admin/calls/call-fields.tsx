import { getTranslations } from 'next-intl/server';
import { localizedProps } from '@/app/[locale]/admin/localized-props';
import { PublishedField } from '@/app/[locale]/admin/published-field';
import { TextField } from '@/components/forms/field';
import { LocalizedField } from '@/components/forms/localized-field';
import type { LocalizedText } from '@/lib/i18n/localized-text';

/** The fields that a call has both when it is new and later. */
export async function CallFields({ title }: { title: LocalizedText | null }) {
  const [t, texts] = await Promise.all([getTranslations('adminProgrammes'), localizedProps()]);
  return (
    <>
      <p className="text-small text-ink-2">{t('proposeHint')}</p>
      <LocalizedField {...texts.field('title', title)} rows={2} />
      <div className="mt-8 grid items-end gap-x-6 border-t-4 border-ink md:grid-cols-2">
        <TextField name="opensAt" type="datetime-local" hint={t('timeHint')} />
        <TextField name="closesAt" type="datetime-local" hint={t('closesHint')} />
        <TextField name="quota" inputMode="numeric" hint={t('quotaHint')} optional />
        <TextField name="decisionWorkingDays" inputMode="numeric" hint={t('workingDaysHint')} optional />
      </div>
      <PublishedField hint={t('publishedHint')} />
    </>
  );
}

/** Their visible names. */
export async function callLabels(): Promise<Record<string, string>> {
  const [t, texts] = await Promise.all([getTranslations('adminProgrammes'), localizedProps()]);
  return {
    ...texts.labels('title'),
    opensAt: t('fields.opensAt'),
    closesAt: t('fields.closesAt'),
    quota: t('fields.quota'),
    decisionWorkingDays: t('fields.decisionWorkingDays'),
    published: t('fields.published'),
    code: t('fields.code'),
    formVersionId: t('fields.formVersionId'),
    procedure: t('fields.procedure'),
  };
}
