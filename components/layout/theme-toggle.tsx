import { getTranslations } from 'next-intl/server';
import { Icon } from '@/components/ui/icon';

/** Light or dark, at once; obeyed by public/theme.js and hidden where that does not run. */
export async function ThemeToggle() {
  const t = await getTranslations('layout');
  return (
    <button
      type="button"
      data-theme-choice="toggle"
      className="theme-choice tool size-11 max-[22.5rem]:hidden! items-center justify-center rounded-base text-on-sign hover:bg-sign-2"
    >
      <Icon name="halves" />
      <span className="sr-only">{t('themeToggle')}</span>
    </button>
  );
}

/** The same with the third way, as the system says. The script keeps `aria-pressed` true to what is chosen. */
export async function ThemeChoice() {
  const t = await getTranslations('layout');
  return (
    <p className="flex flex-wrap items-center gap-2">
      {(['system', 'light', 'dark'] as const).map((choice) => (
        <button
          key={choice}
          type="button"
          data-theme-choice={choice}
          suppressHydrationWarning
          className="theme-choice min-h-11 items-center rounded-base border border-on-sign-2 px-3 text-on-sign hover:border-on-sign aria-pressed:border-on-sign aria-pressed:bg-on-sign aria-pressed:text-[#0e1e24]"
        >
          {t(`theme.${choice}`)}
        </button>
      ))}
    </p>
  );
}
