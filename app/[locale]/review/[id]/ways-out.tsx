import { getLocale, getTranslations } from 'next-intl/server';
import { abstainAction, declareConflictAction } from '@/app/[locale]/review/[id]/actions';
import { TextAreaField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { FoldCard } from '@/components/ui/fold-card';

/** For who should not, or cannot, judge this application. */
export async function WaysOut({ reviewId }: { reviewId: string }) {
  const [t, locale] = await Promise.all([getTranslations('reviews'), getLocale()]);
  const context = { locale, reviewId };
  return (
    <div className="mt-6 grid gap-3">
      <FoldCard title={t('conflict.title')}>
        <p className="mt-2 text-small text-ink-2">{t('conflict.hint')}</p>
        <Form action={declareConflictAction.bind(null, context)} labels={{ conflictNote: t('conflict.note') }}>
          <TextAreaField name="conflictNote" rows={3} />
          <div className="mt-4">
            <SubmitButton pending={t('working')} kind="danger">
              {t('conflict.send')}
            </SubmitButton>
          </div>
        </Form>{' '}
      </FoldCard>
      <FoldCard title={t('abstain.title')}>
        <p className="mt-2 text-small text-ink-2">{t('abstain.hint')}</p>
        <Form action={abstainAction.bind(null, context)} labels={{ abstainReason: t('abstain.reason') }}>
          <TextAreaField name="abstainReason" rows={3} />
          <div className="mt-4">
            <SubmitButton pending={t('working')} kind="danger">
              {t('abstain.send')}
            </SubmitButton>
          </div>
        </Form>{' '}
      </FoldCard>
    </div>
  );
}
