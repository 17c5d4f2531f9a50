import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { ChangeList } from '@/app/[locale]/admin/library/[kind]/[slug]/change-list';
import { PublishPanel } from '@/app/[locale]/admin/library/[kind]/[slug]/publish-panel';
import { VersionList } from '@/app/[locale]/admin/library/[kind]/[slug]/version-list';
import { saveRecordAction } from '@/app/[locale]/admin/library/[kind]/actions';
import { kindOfAddress } from '@/app/[locale]/admin/library/kind-of-address';
import { RecordForm } from '@/app/[locale]/admin/library/record-form';
import { RecordStateTag } from '@/app/[locale]/admin/library/record-state';
import { PageHead } from '@/components/layout/page-head';
import { Localized } from '@/components/texts/localized';
import { Notice } from '@/components/ui/notice';
import { SampleMark } from '@/components/ui/sample-mark';
import { requireStaff } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { getKeptRecord, listChoices, listRecordChanges } from '@/lib/library/admin-queries';
import { linkableKinds } from '@/lib/library/kind';
import { orNotFound } from '@/lib/not-found';
import { routes } from '@/lib/routes';

type Props = PageProps<'/[locale]/admin/library/[kind]/[slug]'>;

const notices = ['created', 'saved', 'publish', 'askForReview', 'schedule', 'archive', 'restored'] as const;

export async function generateMetadata({ params }: Props) {
  const { locale, kind, slug } = await params;
  return { title: `${slug} · ${kindOfAddress(kind).name.one[locale as Locale]}` };
}

/** One record to work on: its form, what visitors see of it, its versions, and who changed what. */
export default async function RecordPage({ params, searchParams }: Props) {
  const { locale: segment, kind: key, slug } = await params;
  const locale = segment as Locale;
  const kind = kindOfAddress(key);
  const actor = await requireStaff(locale, routes.adminRecord(locale, key, slug));
  const [t, record, choices, query] = await Promise.all([
    getTranslations('adminLibrary'),
    orNotFound(getKeptRecord(actor, kind, slug)),
    listChoices(actor, linkableKinds(kind)),
    searchParams,
  ]);
  const changes = await listRecordChanges(actor, record.id);
  const notice = notices.find((name) => name === query.notice);
  const edited = { locale, kindKey: key, slug, revision: record.revision };
  return (
    <>
      <p className="mb-2 text-small">
        <Link href={routes.adminLibrary(locale, key)}>{kind.name.many[locale]}</Link>
      </p>
      <PageHead title={<Localized text={record.title} />} />
      <p className="mb-6 flex flex-wrap items-center gap-3">
        <RecordStateTag state={record.state} isPublic={record.publishedVersion !== null} />
        {record.isSample ? <SampleMark /> : null}
        <span className="font-num text-small text-ink-2">{kind.path(slug)}</span>
      </p>
      {notice ? (
        <div className="mb-6">
          <Notice tone="ok" live>
            {t(`notice.${notice}`, { revision: record.revision })}
          </Notice>
        </div>
      ) : null}
      <div className="grid gap-10 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <RecordForm kind={kind} action={saveRecordAction.bind(null, edited)} content={record.draft} choices={choices} />
        <aside className="grid content-start gap-8">
          <PublishPanel kind={kind} record={record} edited={edited} />
          <VersionList kindKey={key} record={record} edited={edited} />
          <ChangeList changes={changes} kind={kind} />
        </aside>
      </div>
    </>
  );
}
