import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { createRecordAction } from '@/app/[locale]/admin/library/[kind]/actions';
import { kindOfAddress } from '@/app/[locale]/admin/library/kind-of-address';
import { RecordForm } from '@/app/[locale]/admin/library/record-form';
import { PageHead } from '@/components/layout/page-head';
import { requireStaff } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { listChoices } from '@/lib/library/admin-queries';
import { readDraft } from '@/lib/library/content';
import { linkableKinds } from '@/lib/library/kind';
import { routes } from '@/lib/routes';

type Props = PageProps<'/[locale]/admin/library/[kind]/new'>;

export async function generateMetadata({ params }: Props) {
  const { locale, kind } = await params;
  const t = await getTranslations('adminLibrary');
  return { title: t('createTitle', { kind: kindOfAddress(kind).name.one[locale as Locale] }) };
}

/** A new record: its address and whatever is known already. */
export default async function NewRecordPage({ params }: Props) {
  const { locale: segment, kind: key } = await params;
  const locale = segment as Locale;
  const kind = kindOfAddress(key);
  const actor = await requireStaff(locale, routes.newAdminRecord(locale, key));
  const [t, choices] = await Promise.all([getTranslations('adminLibrary'), listChoices(actor, linkableKinds(kind))]);
  return (
    <>
      <p className="mb-2 text-small">
        <Link href={routes.adminLibrary(locale, key)}>{kind.name.many[locale]}</Link>
      </p>
      <PageHead title={t('createTitle', { kind: kind.name.one[locale] })} />
      <RecordForm
        kind={kind}
        isNew
        action={createRecordAction.bind(null, { locale, kindKey: key })}
        content={readDraft(kind, {})}
        choices={choices}
      />
    </>
  );
}
