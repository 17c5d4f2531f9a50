export const locales = ['zh-HK', 'zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];
/** As boxes of one text stand side by side: the languages of the two places, English third. */
export const sideBySide = ['zh-CN', 'zh-HK', 'en'] as const satisfies readonly Locale[];
export const defaultLocale: Locale = 'en';
/** Name of the cookie that remembers a reader's choice of language. */
export const localeCookie = 'locale';

export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && (locales as readonly string[]).includes(value);
}

/** A language kept in a record; the default for one that we no longer know. */
export function readLocale(value: string): Locale {
  return isLocale(value) ? value : defaultLocale;
}

const families: [RegExp, Locale][] = [
  [/^zh-(hk|mo|tw|hant)\b/i, 'zh-HK'],
  [/^zh\b/i, 'zh-CN'],
  [/^en\b/i, 'en'],
];

/**
 * The language to greet a visitor in: the remembered choice, else the best of an Accept-Language header
 * (zh-HK, zh-MO, zh-TW, zh-Hant → zh-HK; other zh → zh-CN), else English.
 */
export function negotiateLocale(remembered: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(remembered)) return remembered;
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find(Boolean);
      return { tag: tag.trim(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ tag, quality }) => tag !== '' && quality > 0)
    .sort((one, other) => other.quality - one.quality);
  for (const { tag } of wanted) {
    const family = families.find(([pattern]) => pattern.test(tag));
    if (family) return family[1];
  }
  return defaultLocale;
}
