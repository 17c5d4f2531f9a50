import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { saveMediaAction } from '@/app/[locale]/admin/media/actions';
import { MediaFields, mediaLabels } from '@/app/[locale]/admin/media/media-fields';
import { Form } from '@/components/forms/form';
import { SaveFirst } from '@/components/forms/save-first';
import { SubmitButton } from '@/components/forms/submit-button';
import { PageHead } from '@/components/layout/page-head';
import { Picture } from '@/components/media/picture';
import { Notice } from '@/components/ui/notice';
import { requireStaff } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/locales';
import { localizedValues } from '@/lib/i18n/localized-input';
import { getMedia } from '@/lib/media/queries';
import { orNotFound } from '@/lib/not-found';
import { routes } from '@/lib/routes';

type Props = PageProps<'/[locale]/admin/media/[id]'>;

export async function generateMetadata() {
  return { title: (await getTranslations('adminMedia'))('title') };
}

/** A picture, the code that records name it by, and what it shows. */
export default async function PicturePage({ params, searchParams }: Props) {
  const { locale: segment, id } = await params;
  const locale = segment as Locale;
  const actor = await requireStaff(locale, routes.adminPicture(locale, id));
  const [t, labels, picture, query] = await Promise.all([
    getTranslations('adminMedia'),
    mediaLabels(),
    orNotFound(getMedia(actor, id)),
    searchParams,
  ]);
  const { name, alt, revision } = picture;
  return (
    <>
      <p className="mb-2 text-small">
        <Link href={routes.adminMedia(locale)}>{t('title')}</Link>
      </p>
      <PageHead title={name} />
      {query.notice === 'added' || query.notice === 'saved' ? (
        <div className="mb-6">
          <Notice tone="ok" live>
            {t(query.notice)}
          </Notice>
        </div>
      ) : null}
      <Picture picture={picture} sizes="40rem" className="max-w-160" />
      <Form
        action={saveMediaAction.bind(null, { locale, id, revision })}
        labels={labels}
        values={{ name, ...localizedValues('alt', alt) }}
      >
        <SaveFirst />
        <MediaFields alt={alt} />
        <div className="mt-8">
          <SubmitButton pending={t('saving')}>{t('save')}</SubmitButton>
        </div>
      </Form>
    </>
  );
}
