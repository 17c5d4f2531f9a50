import Link from 'next/link';
import { getLocale, getTranslations } from 'next-intl/server';
import { localizedWords } from '@/app/[locale]/admin/localized-props';
import { saveTranslationAction } from '@/app/[locale]/admin/translations/actions';
import { TextAreaField } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Localized } from '@/components/texts/localized';
import { Card } from '@/components/ui/card';
import { Tag } from '@/components/ui/tag';
import type { TranslationGap } from '@/lib/library/translations';
import { routes } from '@/lib/routes';

/** One text: where it belongs, its source, and a box with what there is or what the machine proposes. */
export async function GapCard({ row, back }: { row: TranslationGap; back: string }) {
  const [t, locale, words] = await Promise.all([getTranslations('adminTranslations'), getLocale(), localizedWords()]);
  const { kind, slug, revision, title, gap } = row;
  const field = kind.fields[gap.name.split('.')[0] ?? ''];
  const bound = { locale, back, gap: { kindKey: kind.key, slug, revision, name: gap.name, locale: gap.locale } };
  return (
    <Card as="li">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-small">
        <Tag tone={gap.state === 'missing' ? 'none' : 'warn'}>{t(`states.${gap.state}`)}</Tag>
        <Link href={routes.adminRecord(locale, kind.key, slug)} prefetch={false} className="font-bold">
          {title ? <Localized text={title} /> : slug}
        </Link>
        <span className="text-ink-2">
          {kind.name.one[locale]} · {field?.label[locale]}
        </span>
      </p>
      <div className="mt-3 grid gap-x-6 gap-y-3 lg:grid-cols-2">
        <div>
          <p className="text-small font-bold">{t('source', { language: words.languages[gap.source.locale] })}</p>
          <p lang={gap.source.locale} className="mt-2 leading-relaxed whitespace-pre-wrap">
            {gap.source.text}
          </p>
        </div>
        <Form
          action={saveTranslationAction.bind(null, bound)}
          labels={{ text: words.languages[gap.locale] }}
          values={{ text: gap.proposal }}
          className="[&>div:first-of-type]:mt-0"
        >
          <TextAreaField
            name="text"
            rows={3}
            lang={gap.locale}
            hint={gap.proposal !== gap.text ? t('proposed') : undefined}
          />
          <div className="mt-3">
            <SubmitButton kind="secondary" pending={t('saving')}>
              {t('approve')}
            </SubmitButton>
          </div>
        </Form>
      </div>
    </Card>
  );
}
