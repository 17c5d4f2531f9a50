import { draftMode } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import { routes } from '@/lib/routes';

/** Says that one sees drafts, and leads out. On every public page of a preview, on none otherwise. */
export async function PreviewBar() {
  if (!(await draftMode()).isEnabled) return null;
  const [locale, t] = await Promise.all([getLocale(), getTranslations('layout')]);
  return (
    <p className="print:hidden bg-signal px-(--gut) py-2 text-small font-bold text-on-signal">
      {t('previewing')}{' '}
      <a href={routes.endPreview(routes.adminLibrary(locale))} className="ml-2 inline-block py-1 text-on-signal">
        {t('endPreview')}
      </a>
    </p>
  );
}
