import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Locale } from '@/lib/i18n/locales';

/** What a sentence says that states no fact: it is not known, it is advice, or it is about this portal. */
const saysNothing: Record<Locale, RegExp> = {
  'zh-HK': /未有列明|沒有說明|未找到|尚未找到|未有可引用的來源|請|本網/,
  'zh-CN': /未说明|没有说明|未找到|尚未找到|没有可引用的来源|请|本站/,
  en: /not stated|does not state|not found|no source|this portal|this guide|^(?:Ask|Bring|Check|Keep|Look|Read|See|Take|Tell|Use|Write|Before you sign)\b|: (?:ask|see|use)\b|; (?:ask|see)\b/i,
};

const mark = '\\[[CFGKNP]\\d{2,3}\\]';
/** A sentence with the marks that stand behind it. A dot within a number or a name ends none. */
const sentence = new RegExp(
  `[^。！？?!.]*(?:[.!?](?!\\s|$|\\[)[^。！？?!.]*)*(?:[。！？?!.]+[」”）)]*)?(?:\\s*${mark})*`,
  'g',
);

/**
 * Sentences of a prose that state a fact without the mark of a source. A question, advice and what says that it is
 * not stated need none; but whatever holds a number does, unless it asks.
 */
export function unsourcedSentences(text: string, locale: Locale): string[] {
  return blocksOf(text)
    .flatMap((block) => block.match(sentence) ?? [])
    .map((one) => one.trim())
    .filter((one) => one !== '' && !isSourced(one, locale));
}

function isSourced(one: string, locale: Locale): boolean {
  if (new RegExp(`${mark}$`).test(one)) return true;
  if (/[?？][」”）)]*$/.test(one) || /[:：]$/.test(one)) return true;
  return saysNothing[locale].test(one) && !/\d/.test(one);
}

/** The words of each paragraph and list item, links without their addresses. Headings state nothing. */
function blocksOf(text: string): string[] {
  type Node = { type: string; value?: string; children?: Node[] };
  const words = (node: Node): string => node.value ?? (node.children ?? []).map(words).join('');
  const visit = (node: Node): string[] => {
    if (node.type === 'heading') return [];
    if (node.type === 'paragraph') return [words(node).replace(/\s+/g, ' ')];
    return (node.children ?? []).flatMap(visit);
  };
  return visit(fromMarkdown(text) as Node);
}
