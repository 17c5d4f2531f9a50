import type { Facets } from '@/lib/facets/schema';
import type { Direction, StatementTopic } from '@/prisma/generated/enums';
import { type Words, words } from '@/lib/i18n/words';

type StatementSeed = {
  /** the same in every programme that answers it: comparisons stand on it */
  topic: StatementTopic;
  question: Words;
  /** null = not stated */
  answer: Words | null;
  /** word for word from the reply */
  quote?: string;
  /** tells what the programme gives */
  isBenefit?: true;
  sources: string[];
};

export type ProgrammeSeed = {
  slug: string;
  nameId: string;
  direction: Direction;
  issuers: string[];
  title: Words;
  summary: Words;
  forWhom: Words;
  /** only what the words of the reply support; the rest is not stated */
  facets: Partial<Facets>;
  figures: string[];
  statements: StatementSeed[];
};

const hongKongQuestion = words(
  '香港居民，或在香港取得博士學位的人，可以申請嗎？',
  '香港居民，或在香港取得博士学位的人，可以申请吗？',
  'May Hong Kong residents, or people with a Hong Kong doctorate, apply?',
);
const amountQuestion = words('資助多少？', '资助多少？', 'How much is the funding?');
const placesQuestion = words('有多少名額？', '有多少名额？', 'How many places are there?');
const ageQuestion = words('有年齡上限嗎？', '有年龄上限吗？', 'Is there an age limit?');
const howQuestion = words('怎樣評審？按甚麼標準？', '怎样评审？按什么标准？', 'How are applications judged, and by which criteria?');
const whenQuestion = words('下一批何時接受申請？', '下一批何时接受申请？', 'When does the next round open?');

const jointFunding: ProgrammeSeed = {
  slug: 'cpsf-tianjin-joint-funding',
  nameId: 'N32',
  direction: 'TO_TIANJIN',
  issuers: ['cpsf', 'tianjin-municipal-government'],
  title: words(
    '中國博士後科學基金會與天津市聯合資助項目',
    '中国博士后科学基金会与天津市联合资助项目',
    'Joint funding programme of the China Postdoctoral Science Foundation and Tianjin',
  ),
  summary: words(
    '遴選海內外優秀博士，進入天津市的博士後設站單位（即聘用機構）從事博士後研究。由基金會與天津市人民政府在 2023 年設立。',
    '遴选海内外优秀博士，进入天津市博士后设站单位从事博士后研究。由基金会与天津市人民政府于 2023 年设立。',
    'Selects outstanding doctorate holders, at home and abroad, for postdoctoral research at a host unit with a postdoctoral station in Tianjin. Founded by the Foundation and the Tianjin Municipal Government in 2023.',
  ),
  forWhom: words('海內外優秀博士', '海内外优秀博士', 'Outstanding doctorate holders, at home and abroad'),
  // 「遴选一批海内外优秀博士 … 从事博士后研究工作」, 「联合资助」, 「战略性高新技术和基础科学前沿领域」
  facets: {
    audiences: ['DOCTORATE_HOLDER'],
    purposes: ['RESEARCH', 'FUNDING'],
    fields: ['SCIENCE_TECHNOLOGY'],
  },
  figures: ['F18', 'F19', 'F20', 'F22', 'F21', 'K04', 'K05'],
  statements: [
    {
      topic: 'RESEARCH',
      question: words('資助哪些研究？', '资助哪些研究？', 'Which research does it fund?'),
      answer: words(
        '對準國家及天津市重大戰略、戰略性高新技術和基礎科學前沿領域的研究。',
        '瞄准国家及天津市重大战略、战略性高新技术和基础科学前沿领域的研究。',
        'Research aimed at the major strategies of the country and of Tianjin, at strategic high technology and at the frontiers of basic science.',
      ),
      quote: '旨在瞄准国家及我市重大战略、战略性高新技术和基础科学前沿领域',
      sources: ['P00'],
    },
    {
      topic: 'FOR_WHOM',
      question: words('給誰？', '面向谁？', 'Who is it for?'),
      answer: words('海內外優秀博士。', '海内外优秀博士。', 'Outstanding doctorate holders, at home and abroad.'),
      quote: '遴选一批海内外优秀博士',
      sources: ['P00'],
    },
    { topic: 'HONG_KONG', question: hongKongQuestion, answer: null, sources: ['P00'] },
    {
      topic: 'HOST',
      question: words('需要先有聘用機構（設站單位）嗎？', '需要设站单位吗？', 'Is a host unit needed?'),
      answer: words(
        '需要。入選者進入天津市的博士後設站單位從事研究。何時、由誰確認，原文沒有說明。',
        '需要。入选者进入天津市博士后设站单位从事研究。何时、由谁确认，原文没有说明。',
        'Yes. Those selected do their research at a host unit with a postdoctoral station in Tianjin. When and by whom the host is confirmed is not stated.',
      ),
      quote: '进入我市博士后设站单位从事博士后研究工作',
      sources: ['P00'],
    },
    { topic: 'AMOUNT', question: amountQuestion, answer: null, isBenefit: true, sources: ['P00'] },
    {
      topic: 'PLACES',
      question: placesQuestion,
      answer: null,
      quote: '最终选拔出30位优秀青年人才入选项目',
      sources: ['P00'],
    },
    { topic: 'AGE', question: ageQuestion, answer: null, quote: '平均年龄31.5岁', sources: ['P00'] },
    { topic: 'JUDGING', question: howQuestion, answer: null, quote: '最终选拔出30位优秀青年人才入选项目', sources: ['P00'] },
    { topic: 'NEXT_ROUND', question: whenQuestion, answer: null, sources: ['P00'] },
    {
      topic: 'RELATION',
      question: words(
        '與 2021 年的「天津聯合資助試點項目」是同一個計劃嗎？',
        '与 2021 年的“天津联合资助试点项目”是同一个项目吗？',
        'Is it the same as the “Tianjin joint funding pilot” of 2021?',
      ),
      answer: words(
        '不是。2021 年的試點屬於「中國博士後國際交流計劃引進項目」，是另一個計劃；它的金額、年齡和學位條件不適用於這裏。',
        '不是。2021 年的试点属于“中国博士后国际交流计划引进项目”，是另一个项目；它的金额、年龄和学位条件不适用于这里。',
        'No. The pilot of 2021 belonged to the introduction project of the postdoctoral international exchange plan, a different programme; its amounts and its age and degree conditions do not apply here.',
      ),
      sources: ['P36'],
    },
  ],
};

const innovationPost: ProgrammeSeed = {
  slug: 'postdoctoral-innovation-post',
  nameId: 'N35',
  direction: 'TO_TIANJIN',
  issuers: ['tianjin-talent-office'],
  title: words('博士後創新崗位', '博士后创新岗位', 'Postdoctoral innovation post'),
  summary: words(
    '按《天津市引進青年人才項目實施辦法》設立的博士後崗位，每年遴選 100 名，與國家博士後重點資助項目銜接。',
    '按《天津市引进青年人才项目实施办法》设立的博士后岗位，每年遴选 100 名，衔接国家博士后重点资助项目。',
    'Posts for postdocs under Tianjin’s implementing measures for young talent: 100 are selected each year, linked to the national key postdoctoral funding programme.',
  ),
  forWhom: words('優秀博士後', '优秀博士后', 'Outstanding postdocs'),
  // 「博士后创新岗位 … 遴选100名优秀博士后，给予三年20万资助」
  facets: { audiences: ['DOCTORATE_HOLDER'], purposes: ['WORK', 'RESEARCH', 'FUNDING'] },
  figures: ['F23', 'F24'],
  statements: [
    {
      topic: 'FOR_WHOM',
      question: words('給誰？', '面向谁？', 'Who is it for?'),
      answer: words('優秀博士後。', '优秀博士后。', 'Outstanding postdocs.'),
      quote: '每年遴选100名优秀博士后',
      sources: ['P00'],
    },
    {
      topic: 'PLACES',
      question: placesQuestion,
      answer: words('每年 100 名。', '每年 100 名。', '100 a year.'),
      quote: '每年遴选100名优秀博士后',
      sources: ['P00'],
    },
    {
      topic: 'AMOUNT',
      question: amountQuestion,
      answer: words(
        '只能照錄原文。沒有說明是三年合計還是每年，也沒有寫明貨幣單位（按上下文應為人民幣）；以正式通知為準。',
        '只能照录原文。没有说明是三年合计还是每年，也没有写明“元”（按上下文应为人民币）；以正式通知为准。',
        'Only the original words can be given. They do not say whether this is for three years in all or for each year, and name no currency (RMB by context). The official call decides.',
      ),
      quote: '给予三年20万资助',
      isBenefit: true,
      sources: ['P00'],
    },
    {
      topic: 'RELATION',
      question: words(
        '與國家博士後重點資助項目有甚麼關係？',
        '与国家博士后重点资助项目是什么关系？',
        'How does it relate to the national key postdoctoral funding programme?',
      ),
      answer: words(
        '兩者銜接。怎樣銜接、是否需要先獲國家項目資助，原文沒有說明。',
        '两者衔接。怎样衔接、是否需要先获国家项目资助，原文没有说明。',
        'The two are linked. How, and whether the national funding must come first, is not stated.',
      ),
      quote: '衔接国家博士后重点资助项目',
      sources: ['P00'],
    },
    {
      topic: 'RULES',
      question: words('依據甚麼文件？', '依据什么文件？', 'Which rules is it based on?'),
      answer: words(
        '天津市委人才辦制定的《天津市引進青年人才項目實施辦法》。未找到全文。',
        '天津市委人才办制定的《天津市引进青年人才项目实施办法》。未找到全文。',
        'The Implementing Measures for Tianjin’s Young Talent Recruitment Project, made by the talent office of the CPC Tianjin Municipal Committee. The full text was not found.',
      ),
      quote: '积极落实市委人才办制定印发的《天津市引进青年人才项目实施办法》，创新设立博士后创新岗位',
      sources: ['P00'],
    },
    { topic: 'HONG_KONG', question: hongKongQuestion, answer: null, sources: ['P00'] },
    { topic: 'AGE', question: ageQuestion, answer: null, sources: ['P00'] },
    { topic: 'JUDGING', question: howQuestion, answer: null, sources: ['P00'] },
    { topic: 'NEXT_ROUND', question: whenQuestion, answer: null, sources: ['P00'] },
  ],
};

const stayReward: ProgrammeSeed = {
  slug: 'stay-in-tianjin-reward',
  nameId: 'N37',
  direction: 'TO_TIANJIN',
  issuers: ['tianjin-talent-office'],
  title: words('博士後留在天津工作獎勵資助', '博士后留津工作奖励资助', 'Reward for postdocs who stay to work in Tianjin'),
  summary: words(
    '完成博士後研究（出站）後留在天津工作的博士後，可獲獎勵資助，最長三年。',
    '出站后留津工作的博士后，可获奖励资助，最长三年。',
    'Reward funding, for up to three years, for postdocs who stay to work in Tianjin after finishing their research.',
  ),
  forWhom: words('完成研究（出站）後留在天津工作的博士後', '出站后留津工作的博士后', 'Postdocs who stay to work in Tianjin after finishing'),
  // 「出站后留津工作的博士后给予最高三年30万元奖励资助」
  facets: { audiences: ['DOCTORATE_HOLDER'], purposes: ['WORK', 'FUNDING'] },
  figures: ['F25', 'F17'],
  statements: [
    {
      topic: 'FOR_WHOM',
      question: words('給誰？', '面向谁？', 'Who is it for?'),
      answer: words(
        '完成研究（出站）後留在天津工作的博士後。',
        '出站后留津工作的博士后。',
        'Postdocs who stay to work in Tianjin after finishing their research.',
      ),
      quote: '出站后留津工作的博士后给予最高三年30万元奖励资助',
      sources: ['P00'],
    },
    {
      topic: 'AMOUNT',
      question: amountQuestion,
      answer: words(
        '只能照錄原文。這是上限；沒有說明是三年合計還是每年（按上下文應為人民幣）；以正式通知為準。',
        '只能照录原文。这是上限；没有说明是三年合计还是每年（按上下文应为人民币）；以正式通知为准。',
        'Only the original words can be given. They state a maximum, and do not say whether for three years in all or for each year (RMB by context). The official call decides.',
      ),
      quote: '最高三年30万元奖励资助',
      isBenefit: true,
      sources: ['P00'],
    },
    {
      topic: 'RELATION',
      question: words(
        '只限創新崗位的博士後嗎？',
        '只限创新岗位的博士后吗？',
        'Is it only for postdocs of the innovation posts?',
      ),
      answer: null,
      sources: ['P00'],
    },
    { topic: 'HONG_KONG', question: hongKongQuestion, answer: null, sources: ['P00'] },
    {
      topic: 'CLAIM',
      question: words('怎樣申領？需要甚麼證明？', '怎样申领？需要什么证明？', 'How is it claimed, and with which proof?'),
      answer: null,
      sources: ['P00'],
    },
  ],
};

/** The programmes of the document that a person can apply to. What it does not say is recorded as not stated. */
export const programmes: ProgrammeSeed[] = [jointFunding, innovationPost, stayReward];
