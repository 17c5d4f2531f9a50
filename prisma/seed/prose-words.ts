import type { Locale } from '@/lib/i18n/locales';
import type { Words } from '@/lib/i18n/words';

/** A sentence that states a fact, in the three languages, ending with the marks of its sources. */
export function stated(hk: string, cn: string, en: string, ...marks: [string, ...string[]]): Words {
  const cited = marks.map((mark) => `[${mark}]`);
  return { 'zh-HK': hk + cited.join(''), 'zh-CN': cn + cited.join(''), en: [en, ...cited].join(' ') };
}

/** Sentences of one paragraph. Chinese sentences follow each other without a space. */
export function paragraph(...sentences: Words[]): Words {
  return joined(sentences, { chinese: '', english: ' ' });
}

/** Paragraphs, lists and headings, one below the other. */
export function blocks(...parts: Words[]): Words {
  return joined(parts, { chinese: '\n\n', english: '\n\n' });
}

/** A list of points. */
export function points(...items: Words[]): Words {
  return joined(
    items.map((item) => mapped(item, (text) => `- ${text}`)),
    { chinese: '\n', english: '\n' },
  );
}

/** A heading within the prose. */
export function heading(text: Words): Words {
  return mapped(text, (words) => `# ${words}`);
}

function joined(parts: Words[], between: { chinese: string; english: string }): Words {
  const join = (locale: Locale) =>
    parts.map((part) => part[locale]).join(locale === 'en' ? between.english : between.chinese);
  return { 'zh-HK': join('zh-HK'), 'zh-CN': join('zh-CN'), en: join('en') };
}

function mapped(text: Words, change: (words: string) => string): Words {
  return { 'zh-HK': change(text['zh-HK']), 'zh-CN': change(text['zh-CN']), en: change(text.en) };
}
