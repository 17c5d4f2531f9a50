import { transaction } from '@/lib/db';
import type { Locale } from '@/lib/i18n/locales';
import { putSearchDocuments } from '@/lib/search/index-documents';
import type { SearchableDocument } from '@/lib/search/texts';

type Words = Record<Locale, string>;
const words = (hk: string, cn: string, en: string): Words => ({ 'zh-HK': hk, 'zh-CN': cn, en });

/** Things that the document names, by their N number, with the wording of the glossary; other names as keywords. */
const terms: [string, Words, string[]?][] = [
  [
    'N02',
    words('天開高教科創園', '天开高教科创园', 'Tiankai Higher Education Innovation Park'),
    ['天开园', '天開園', 'Tiankai Park'],
  ],
  ['N03', words('一核兩翼', '一核两翼', 'One core and two wings')],
  ['N04', words('產業鏈圖譜', '产业链图谱', 'Industry-chain atlas')],
  ['N05', words('全國重點實驗室', '全国重点实验室', 'National key laboratory'), ['SKL']],
  [
    'N06',
    words(
      '京津冀國家技術創新中心',
      '京津冀国家技术创新中心',
      'Beijing-Tianjin-Hebei National Center of Technology Innovation',
    ),
  ],
  ['N12', words('路演', '路演', 'Roadshow'), ['項目推介會']],
  ['N13', words('技術創新信息系統', '技术创新信息系统', 'Technology Innovation Information System')],
  ['N15', words('天津科技成果網', '天津科技成果网', 'Tianjin Science and Technology Achievements Network')],
  ['N16', words('科研眾包', '科研众包', 'Research crowdsourcing')],
  ['N17', words('企業技術中心', '企业技术中心', 'Enterprise technology centre')],
  ['N20', words('製造業創新中心', '制造业创新中心', 'Manufacturing innovation centre')],
  ['N22', words('揭榜制', '揭榜制', 'Open challenge system'), ['揭榜掛帥']],
  ['N24', words('首台（套）', '首台（套）', 'First set of major equipment')],
  [
    'N25',
    words(
      '《天津市人才發展促進條例》',
      '《天津市人才发展促进条例》',
      'Regulations of Tianjin Municipality on Promoting Talent Development',
    ),
  ],
  ['N27', words('「海河英才」行動計劃', '“海河英才”行动计划', 'Haihe Talent Program')],
  ['N28', words('博士後科研流動站', '博士后科研流动站', 'Postdoctoral research station')],
  ['N29', words('博士後科研工作站', '博士后科研工作站', 'Postdoctoral research workstation')],
  [
    'N47',
    words('香港特別行政區政府', '香港特别行政区政府', 'Government of the Hong Kong Special Administrative Region'),
  ],
  ['N45', words('津港合作周', '津港合作周', 'Tianjin–Hong Kong Cooperation Week')],
  ['N51', words('粵港澳大灣區', '粤港澳大湾区', 'Guangdong-Hong Kong-Macao Greater Bay Area'), ['GBA']],
];

/** Promises of the document, by their C number: the title tells them apart, the body is the quotation. */
const promises: [string, Words, string][] = [
  [
    'C02',
    words('向香港推介天開園', '面向香港宣介天开园', 'Present Tiankai Park to Hong Kong'),
    '面向香港大力宣介天开高教科创园建设新思路、新举措',
  ],
  [
    'C06',
    words(
      '組織企業參加大學科研成果路演',
      '组织企业参加高校科技成果路演',
      'Bring companies to roadshows of university research results',
    ),
    '配合市级有关部门积极组织企业参加高校科技成果路演活动',
  ],
  [
    'C11',
    words(
      '以科研眾包解決企業技術難題',
      '用科研众包解决企业技术难题',
      'Solve companies’ technical problems by research crowdsourcing',
    ),
    '积极通过科研众包模式解决企业技术难题',
  ],
  [
    'C17',
    words('制定揭榜制攻關政策', '制定揭榜制攻关政策', 'Make a policy for open challenges'),
    '制定支持利用揭榜制开展卡点技术攻关政策',
  ],
  [
    'C30',
    words(
      '便利香港學生在天津求學',
      '为香港来津就读的学生提供便利',
      'Make it easier for Hong Kong students to study in Tianjin',
    ),
    '为香港来津就读的学生提供求学便利',
  ],
  [
    'C35',
    words('持續舉辦兩地青年交流活動', '持续举办津港青年交流活动', 'Keep holding exchange activities for young people'),
    '持续举办深化津港青年之间交流交往的活动,欢迎更多青年到访天津,加深香港青年、香港教师对祖国发展的了解,感受天津发展成就',
  ],
  [
    'C42',
    words('共同打造戰略科技力量', '协同打造战略科技力量', 'Build strategic science and technology strength together'),
    '协同打造战略科技力量',
  ],
];

/** Ordinary words with the characters that the two places write in two ways each. */
const guides: [string, Words, Words][] = [
  [
    'health-and-papers',
    words('衞生及證件指南', '卫生及证件指南', 'Guide to health and papers'),
    words(
      '在天津的平台登記用戶，稅項和脫產學習的說明在裏面。沿着高峰期的人群前行，啟動前先看說明。',
      '在天津的平台登记用户，税项和脱产学习的说明在里面。沿着高峰期的人群前行，启动前先看说明。',
      'Register as a user; taxes and full-time study are explained inside.',
    ),
  ],
];

function documents(): SearchableDocument[] {
  return [
    ...terms.map(([slug, title, keywords]) =>
      makeDocument({ kind: 'TERM', slug, title, keywords, weight: 1 as const }),
    ),
    ...promises.map(([slug, title, quote]) =>
      makeDocument({ kind: 'PROMISE', slug, title, body: words('', `“${quote}”`, '') }),
    ),
    ...guides.map(([slug, title, body]) => makeDocument({ kind: 'GUIDE', slug, title, body, weight: 3 as const })),
  ];
}

type Given = Partial<Omit<SearchableDocument, 'texts'>> & { title?: Words; summary?: Words; body?: Words };

/** A document to be found, with a title in each language. */
export function makeDocument({ title, summary, body, ...given }: Given = {}): SearchableDocument {
  const slug = given.slug ?? 'made-up';
  const text = (locale: Locale) => ({
    title: title?.[locale] ?? `${slug} ${locale}`,
    summary: summary?.[locale],
    body: body?.[locale],
  });
  return {
    kind: 'PAGE',
    path: `/pages/${slug}`,
    ...given,
    slug,
    texts: { 'zh-HK': text('zh-HK'), 'zh-CN': text('zh-CN'), en: text('en') },
  };
}

/** Names and promises of the document that have no table of their own here, and a guide. */
export async function putSearchRecords(): Promise<void> {
  await transaction((tx) => putSearchDocuments(tx, 'test:records', documents()));
}
