import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { localizedProps } from '@/app/[locale]/admin/localized-props';
import { saveStatementAction } from '@/app/[locale]/admin/programmes/[slug]/statements/actions';
import { TickField } from '@/app/[locale]/admin/tick-field';
import { SelectField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { LocalizedField } from '@/components/forms/localized-field';
import { SaveFirst } from '@/components/forms/save-first';
import { SubmitButton } from '@/components/forms/submit-button';
import { localizedValues } from '@/lib/i18n/localized-input';
import type { LocalizedText } from '@/lib/i18n/localized-text';
import { routes } from '@/lib/routes';
import { StatementTopic } from '@/prisma/generated/enums';

type Props = {
  slug: string;
  revision: number;
  /** null = a new one */
  statement: {
    id: string;
    topic: StatementTopic | null;
    question: LocalizedText;
    answer: LocalizedText | null;
    quote: string | null;
    isBenefit: boolean;
  } | null;
};

/** A question and what is stated about it, in three languages. */
export async function StatementForm({ slug, revision, statement }: Props) {
  const [t, topics, locale, texts] = await Promise.all([
    getTranslations('adminProgrammes'),
    getTranslations('funding'),
    getLocale(),
    localizedProps(),
  ]);
  const question = statement?.question ?? null;
  const answer = statement?.answer ?? null;
  return (
    <>
      {statement?.quote ? (
        <p lang="zh-CN" className="mb-6 border-l-4 border-line-strong pl-4 text-ink-2">
          {t('quoted', { quote: statement.quote })}
        </p>
      ) : null}
      <Form
        action={saveStatementAction.bind(null, { locale, slug, revision, statementId: statement?.id ?? null })}
        labels={{
          ...texts.labels('question', 'answer'),
          topic: t('fields.topic'),
          isBenefit: t('fields.isBenefit'),
        }}
        values={{
          ...localizedValues('question', question),
          ...localizedValues('answer', answer),
          topic: statement?.topic ?? '',
          isBenefit: statement?.isBenefit ? '1' : '',
        }}
      >
        <SaveFirst />
        <p className="text-small text-ink-2">{t('proposeHint')}</p>
        <LocalizedField {...texts.field('question', question)} rows={2} />
        <SelectField
          name="topic"
          optional
          hint={t('topicHint')}
          empty={t('noTopic')}
          options={Object.values(StatementTopic).map((value) => ({ value, label: topics(`topic.${value}`) }))}
        />
        <LocalizedField {...texts.field('answer', answer)} hint={t('answerHint')} rows={8} />
        <TickField name="isBenefit" hint={t('isBenefitHint')} />
        <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-3">
          <SubmitButton pending={t('saving')}>{t('save')}</SubmitButton>
          <Link href={routes.adminProgramme(locale, slug)}>{t('cancel')}</Link>
        </div>
      </Form>
    </>
  );
}
