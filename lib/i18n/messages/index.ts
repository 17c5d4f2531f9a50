import type { Locale } from '@/lib/i18n/locales';
import type en from '@/lib/i18n/messages/en';

/** The words of the portal, one file a noun and language. English gives the type; a house test keeps the keys equal. */
export type Messages = typeof en;

const loaders: Record<Locale, () => Promise<{ default: Messages }>> = {
  'zh-HK': () => import('./zh-HK'),
  'zh-CN': () => import('./zh-CN'),
  en: () => import('./en'),
};

export async function loadMessages(locale: Locale): Promise<Messages> {
  return (await loaders[locale]()).default;
}
