import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { SettingInput } from '@/app/[locale]/admin/forms/[key]/[kind]/[part]/setting-input';
import { settingLabels } from '@/app/[locale]/admin/forms/[key]/[kind]/[part]/setting-labels';
import { saveFormPartAction } from '@/app/[locale]/admin/forms/actions';
import { localizedWords } from '@/app/[locale]/admin/localized-props';
import { Form } from '@/components/forms/form';
import { SaveFirst } from '@/components/forms/save-first';
import { SubmitButton } from '@/components/forms/submit-button';
import { PageHead } from '@/components/layout/page-head';
import { Localized } from '@/components/texts/localized';
import { Notice } from '@/components/ui/notice';
import { requireStaff } from '@/lib/auth/session';
import { askableBefore, type DraftField, problemsUnder } from '@/lib/forms/composer/draft';
import { findPart, partKinds } from '@/lib/forms/composer/edits';
import { inputProblems, settingValues } from '@/lib/forms/composer/read-settings';
import { settingsOf } from '@/lib/forms/composer/settings';
import { getManagedForm } from '@/lib/forms/queries';
import type { Locale } from '@/lib/i18n/locales';
import { orNotFound } from '@/lib/not-found';
import { routes } from '@/lib/routes';

type Props = PageProps<'/[locale]/admin/forms/[key]/[kind]/[part]'>;

export async function generateMetadata({ params }: Props) {
  const [t, { key }] = await Promise.all([getTranslations('adminForms'), params]);
  return { title: `${t('editPart')} · ${key}` };
}

/** One step, question or check of a form, with all that can be set of it. */
export default async function FormPartPage({ params, searchParams }: Props) {
  const { locale: segment, key, kind: kindAddress, part: partKey } = await params;
  const locale = segment as Locale;
  const kind = partKinds.find((one) => one === kindAddress);
  if (!kind) notFound();
  const actor = await requireStaff(locale, routes.adminFormPart(locale, key, { kind, key: partKey }));
  const [t, { languages }, form, query] = await Promise.all([
    getTranslations('adminForms'),
    localizedWords(),
    orNotFound(getManagedForm(actor, key)),
    searchParams,
  ]);
  const { draft, revision } = form;
  const place = { kind, key: partKey };
  const { part, path, step } = await orNotFound(Promise.resolve().then(() => findPart(draft, place)));
  const settings = settingsOf(kind, part);
  const askable = askableBefore(draft, kind === 'fields' ? { step, field: partKey } : { step });
  const problems = query.notice === 'incomplete' ? inputProblems(settings, problemsUnder(path, form.problems)) : {};
  return (
    <>
      <p className="mb-2 text-small">
        <Link href={routes.adminForm(locale, key, `#${kind}-${partKey}`)} prefetch={false}>
          <Localized text={form.title} />
        </Link>
      </p>
      <PageHead title={kind === 'fields' ? t(`types.${(part as DraftField).type}`) : t(`one.${kind}`)} />
      {kind === 'fields' ? (
        <p className="mb-6 max-w-prose text-small text-ink-2">{t(`typeHints.${(part as DraftField).type}`)}</p>
      ) : null}
      {query.notice === 'saved' || query.notice === 'incomplete' ? (
        <div className="mb-6">
          <Notice tone={query.notice === 'saved' ? 'ok' : 'warn'} live>
            {t(`notice.${query.notice}`)}
          </Notice>
        </div>
      ) : null}
      <Form
        key={revision}
        action={saveFormPartAction.bind(null, { locale, key, revision, place })}
        labels={await settingLabels(settings, part, languages)}
        values={settingValues(settings, part)}
        problems={problems}
      >
        <SaveFirst />
        {Object.entries(settings).map(([name, setting]) => (
          <SettingInput
            key={name}
            name={name}
            setting={setting}
            value={part[name]}
            context={{ locale, languages, askable }}
          />
        ))}
        <div className="mt-10 flex flex-wrap items-center gap-4 border-t-4 border-ink pt-6">
          <SubmitButton pending={t('saving')}>{t('save')}</SubmitButton>
          <SubmitButton kind="secondary" name="intent" value="more" pending={t('saving')}>
            {t('saveAndStay')}
          </SubmitButton>
          <Link href={routes.adminForm(locale, key)} prefetch={false}>
            {t('cancel')}
          </Link>
        </div>
      </Form>
    </>
  );
}
