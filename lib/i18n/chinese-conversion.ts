import { Converter, type ConverterFunction } from 'opencc-js';
import glossary from '@/lib/i18n/glossary.json';

/** Scripts a text can be proposed from and to. English is always written by a person. */
export type ChineseLocale = 'zh-CN' | 'zh-HK';

// Making a converter builds its whole dictionary: once, at the first use.
let toHongKongCharacters: ConverterFunction | undefined;
let toMainlandCharacters: ConverterFunction | undefined;

/** What OpenCC's Hong Kong table gets wrong, and words that differ between the two places; applied after it. */
const hongKongOverrides: [RegExp, string][] = [
  [/瞭解/g, '了解'],
  [/([公宣發分遍頒])佈/g, '$1布'],
  [/啓/g, '啟'],
  [/説/g, '說'],
  [/羣/g, '群'],
  [/峯/g, '峰'],
  [/賬户/g, '帳戶'],
  [/户/g, '戶'],
  [/税/g, '稅'],
  [/脱/g, '脫'],
  [/牀/g, '床'],
  [/彙([報總])/g, '匯$1'],
  [/複核/g, '覆核'],
  [/複審/g, '覆檢'],
  [/機器人/g, '機械人'],
  // 信息化 and names with it (protected by the glossary) keep the word.
  [/信息(?!化)/g, '資訊'],
  [/登錄/g, '登入'],
  [/視頻/g, '影片'],
  [/短信/g, '短訊'],
  [/打印/g, '列印'],
  [/默認/g, '預設'],
  [/上傳/g, '上載'],
  [/郵箱/g, '電郵'],
  [/提交/g, '遞交'],
  [/搜索/g, '搜尋'],
  [/“/g, '「'],
  [/”/g, '」'],
  [/‘/g, '『'],
  // An apostrophe in a Latin word is no quotation mark.
  [/(?<![A-Za-z])’|’(?![A-Za-z])/g, '』'],
];

const mainlandOverrides: [RegExp, string][] = [
  [/覆核/g, '复核'],
  [/机械人/g, '机器人'],
  [/登入/g, '登录'],
  [/短讯/g, '短信'],
  [/资讯/g, '信息'],
  [/列印/g, '打印'],
  [/预设/g, '默认'],
  [/上载/g, '上传'],
  [/电邮/g, '邮箱'],
  [/递交/g, '提交'],
  [/搜寻/g, '搜索'],
  [/帐户/g, '账户'],
  [/「/g, '“'],
  [/」/g, '”'],
  [/『/g, '‘'],
  [/』/g, '’'],
];

const toHongKongTerms = new Map(Object.entries(glossary));
// Back, only terms of the same length: what was written out in full is converted as it stands.
// Of two that read the same in Hong Kong the longer one, which has its quotes, comes last and stays.
const toMainlandTerms = new Map(
  Object.entries(glossary)
    .filter(([mainland, hongKong]) => bare(mainland).length === bare(hongKong).length)
    .sort(([one], [other]) => one.length - other.length)
    .map(([mainland, hongKong]) => [hongKong, mainland]),
);

/** A proposal in the other script, for a person to approve: names and terms first, then characters, then Hong Kong usage. */
export function proposeChinese(text: string, to: ChineseLocale): string {
  if (to === 'zh-HK') {
    toHongKongCharacters ??= Converter({ from: 'cn', to: 'hk' });
    return convert(text, toHongKongTerms, toHongKongCharacters, hongKongOverrides);
  }
  toMainlandCharacters ??= Converter({ from: 'hk', to: 'cn' });
  return convert(text, toMainlandTerms, toMainlandCharacters, mainlandOverrides);
}

function convert(
  text: string,
  terms: Map<string, string>,
  characters: ConverterFunction,
  overrides: [RegExp, string][],
) {
  return splitAtTerms(text, terms)
    .map((part) => ('term' in part ? part.term : override(characters(part.text), overrides)))
    .join('');
}

function override(text: string, overrides: [RegExp, string][]): string {
  return overrides.reduce((so, [pattern, replacement]) => so.replace(pattern, replacement), text);
}

type Part = { text: string } | { term: string };

function splitAtTerms(text: string, terms: Map<string, string>): Part[] {
  const longestFirst = [...terms.keys()].sort((one, other) => other.length - one.length);
  const parts: Part[] = [];
  let plain = '';
  for (let at = 0; at < text.length; ) {
    const found = longestFirst.find((term) => text.startsWith(term, at) && standsAlone(term, text.slice(0, at)));
    if (found === undefined) {
      plain += text[at];
      at += 1;
      continue;
    }
    if (plain) parts.push({ text: plain });
    parts.push({ term: terms.get(found) ?? found });
    plain = '';
    at += found.length;
  }
  if (plain) parts.push({ text: plain });
  return parts;
}

// 市科技局 means Tianjin's only where no other city stands before it.
function standsAlone(term: string, before: string): boolean {
  return !term.startsWith('市') || /(^|[^\p{Script=Han}]|[由向在和与经报请对从及])$/u.test(before);
}

function bare(term: string): string {
  return term.replace(/[「」“”《》]/g, '');
}
