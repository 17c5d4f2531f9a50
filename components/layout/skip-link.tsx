import { getTranslations } from 'next-intl/server';

/** First stop of the keyboard: past the header, to the page itself. */
export async function SkipLink() {
  const t = await getTranslations('layout');
  return (
    <a
      href="#main"
      className="absolute top-2 left-4 z-20 -translate-y-24 bg-signal px-4 py-2 font-bold text-on-signal focus:translate-y-0"
    >
      {t('skip')}
    </a>
  );
}
