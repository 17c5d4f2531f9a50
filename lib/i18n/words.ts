import type { Locale } from '@/lib/i18n/locales';

/** A text written by hand in the three languages. */
export type Words = Record<Locale, string>;

export const words = (hk: string, cn: string, en: string): Words => ({ 'zh-HK': hk, 'zh-CN': cn, en });

/** A number or name that is written the same in all three. */
export const same = (value: string): Words => words(value, value, value);
