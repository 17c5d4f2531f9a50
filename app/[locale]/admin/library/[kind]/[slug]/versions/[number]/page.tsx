import Link from 'next/link';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { restoreVersionAction } from '@/app/[locale]/admin/library/[kind]/actions';
import { kindOfAddress } from '@/app/[locale]/admin/library/kind-of-address';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { PageHead } from '@/components/layout/page-head';
import { Table } from '@/components/ui/table';
import { requireStaff } from '@/lib/auth/session';
import { formatDate } from '@/lib/dates';
import type { Locale } from '@/lib/i18n/locales';
import { getKeptRecord, getKeptVersion } from '@/lib/library/admin-queries';
import { describeValue } from '@/lib/library/describe';
import { orNotFound } from '@/lib/not-found';
import { routes } from '@/lib/routes';

type Props = PageProps<'/[locale]/admin/library/[kind]/[slug]/versions/[number]'>;

export async function generateMetadata({ params }: Props) {
  const { slug, number } = await params;
  return { title: `${slug} · ${number}` };
}

/** An earlier version, field by field beside the draft, to be taken up again. */
export default async function VersionPage({ params }: Props) {
  const { locale: segment, kind: key, slug, number: text } = await params;
  const locale = segment as Locale;
  const kind = kindOfAddress(key);
  const number = Number(text);
  if (!Number.isInteger(number)) notFound();
  const actor = await requireStaff(locale, routes.adminVersion(locale, { key, slug, number }));
  const [t, record, version] = await Promise.all([
    getTranslations('adminLibrary'),
    orNotFound(getKeptRecord(actor, kind, slug)),
    orNotFound(getKeptVersion(actor, kind, { slug, number })),
  ]);
  const rows = Object.entries(kind.fields).map(([name, field]) => ({
    name,
    label: field.label[locale],
    published: describeValue(field, version.content[name] ?? null, locale),
    now: describeValue(field, record.draft[name] ?? null, locale),
  }));
  return (
    <>
      <p className="mb-2 text-small">
        <Link href={routes.adminRecord(locale, key, slug)}>{slug}</Link>
      </p>
      <PageHead
        title={t('compareTitle', { number })}
        lead={t('versionBy', {
          date: formatDate(version.publishedAt, locale),
          name: version.publishedBy?.name ?? t('system'),
        })}
      />
      <Table
        caption={t('compareTitle', { number })}
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          { header: t('field'), rowHeader: true, cell: ({ label }) => label },
          {
            header: t('inVersion', { number }),
            cell: ({ published }) => <Described text={published} empty={t('empty')} />,
          },
          {
            header: t('inDraft'),
            cell: ({ published, now }) =>
              published === now ? (
                <span className="text-ink-2">{t('sameAsDraft')}</span>
              ) : (
                <Described text={now} empty={t('empty')} />
              ),
          },
        ]}
      />
      <Form
        action={restoreVersionAction.bind(null, { locale, kindKey: key, slug, revision: record.revision })}
        labels={{}}
        className="mt-8"
      >
        <SubmitButton name="number" value={String(number)} pending={t('restoring')}>
          {t('restore')}
        </SubmitButton>
      </Form>
    </>
  );
}

function Described({ text, empty }: { text: string; empty: string }) {
  return text ? (
    <span className="text-small whitespace-pre-wrap">{text}</span>
  ) : (
    <span className="text-ink-2">{empty}</span>
  );
}
