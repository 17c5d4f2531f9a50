import { same, words } from '@/lib/i18n/words';
import type { FigureSeed } from '@/prisma/seed/content/figures';

const companies = words('間', '家', 'companies');
const july2023 = words('2023 年 7 月 23 日報道', '2023 年 7 月 23 日报道', 'Reported on 23 July 2023');
const april2024 = words('2024 年 4 月 3 日', '2024 年 4 月 3 日', '3 April 2024');
const may2025 = words('2025 年 5 月 18 日', '2025 年 5 月 18 日', '18 May 2025');
const from2023 = words('2023 至 2027 年', '2023 至 2027 年', '2023 to 2027');

/** G60 to G69: what public sources count of Tiankai Park. Each counts something else, so none continues another. */
export const parkFigures: FigureSeed[] = [
  {
    id: 'G60', value: same('102'), unit: words('個項目', '个项目', 'projects'), numeric: 102, sources: ['P05'],
    label: words('天津科技廣場的入駐項目', '天津科技广场的入驻项目', 'Projects in the Science and Technology Plaza'),
    asOf: july2023,
    caution: words(
      '只計核心區的科技廣場；項目不等於企業。其中 49.2% 是大學成果轉化，11.8% 是大學生創業，36.3% 是校友企業。',
      '只计核心区的科技广场；项目不等于企业。其中 49.2% 是高校成果转化，11.8% 是大学生创业，36.3% 是校友企业。',
      'Only the plaza in the core; a project is not a company. 49.2% come from university results, 11.8% are student start-ups, 36.3% alumni companies.',
    ),
  },
  {
    id: 'G61', value: words('逾 1,500', '1500 多', 'more than 1,500'), unit: companies, numeric: 1500, sources: ['P07'],
    label: words('在天開園註冊的科技型企業', '在天开园注册的科技型企业', 'Technology companies registered in Tiankai Park'),
    asOf: april2024,
    caution: words(
      '計已註冊的企業，是市長在新聞發布會上所說的數字。',
      '计已注册的企业，是市长在新闻发布会上所说的数字。',
      'Companies registered, as the mayor told a press conference.',
    ),
  },
  {
    id: 'G62', value: same('225'), unit: words('間', '家', 'institutions'), numeric: 225, sources: ['P07'],
    label: words('引入天開園的科技金融和服務機構', '引入天开园的科技金融和服务机构', 'Technology finance and service institutions brought in'),
    asOf: april2024,
  },
  {
    id: 'G63', value: same('3,542'), unit: companies, numeric: 3542, sources: ['P09'],
    label: words('天開園新引進和培育的科技型企業', '天开园新引育的科技型企业', 'Technology companies newly attracted or founded'),
    asOf: may2025,
    caution: words(
      '計新引進和培育的企業，當時園區已擴大；與 2024 年已註冊企業的數目口徑不同，不可直接相減。',
      '计新引育的企业，当时园区已扩大；与 2024 年已注册企业的数量口径不同，不可直接相减。',
      'Companies attracted or founded, after the park had been enlarged: not the same count as the registered companies of 2024, so the two must not be subtracted.',
    ),
  },
  {
    id: 'G64', value: words('1.8 萬', '1.8 万', '18,000'), unit: words('人', '人', 'people'), numeric: 18000, sources: ['P09'],
    label: words('天開園帶動就業', '天开园带动就业', 'Jobs brought about by Tiankai Park'),
    asOf: may2025,
  },
  {
    id: 'G65', value: words('逾 40 萬', '超 40 万', 'over 400,000'), unit: words('平方米', '平方米', 'm²'), numeric: 400000, sources: ['P09'],
    label: words('天開園重新啟用的閒置空間', '天开园盘活的闲置载体', 'Idle space put to use again'),
    asOf: may2025,
  },
  {
    id: 'G66', value: words('2.79', '2.79', '279'), unit: words('億元人民幣', '亿元人民币', 'million RMB'), numeric: 279000000, sources: ['P09'],
    label: words('天開園新增稅收', '天开园新增税收', 'New tax revenue from Tiankai Park'),
    asOf: may2025,
  },
  {
    id: 'G67', value: words('4', '4', '400'), unit: words('億元人民幣／年', '亿元人民币／年', 'million RMB a year'), numeric: 400000000, sources: ['P01'],
    label: words('天開園發展專項資金的基礎額度', '天开园发展专项资金的基础额度', 'Basic amount of the park’s special fund'),
    asOf: from2023,
    caution: words(
      '首期五年；按園區的評估結果每年調整。是給園區的資金，不是給個別申請人的金額。',
      '首期五年；按园区评估结果每年调整。是给园区的资金，不是给个别申请人的金额。',
      'The first period of five years; adjusted each year by an assessment of the park. It is the park’s budget, not what one applicant receives.',
    ),
  },
  {
    id: 'G68', value: same('34'), unit: words('條', '条', 'policies'), numeric: 34, sources: ['P01'],
    label: words('十個方面的支持政策', '十个方面的支持政策', 'Support policies in ten areas'),
    asOf: words('2023 年 4 月 19 日', '2023 年 4 月 19 日', '19 April 2023'),
    caution: words(
      '涉及成果轉化、科技金融、創新創業、人才和校友經濟等；全文未見於可引用的來源。',
      '涉及成果转化、科技金融、创新创业、人才引育、校友经济等；全文未见于可引用的来源。',
      'On the transfer of results, finance, start-ups, talent, alumni and more; their text was not found in a source that counts.',
    ),
  },
  {
    id: 'G69', value: same('10'), unit: words('間或以上上市企業', '家以上上市企业', 'or more listed companies'), numeric: 10, sources: ['P09'],
    label: words('天開園 2030 年的目標', '天开园 2030 年的目标', 'Tiankai Park’s goal for 2030'),
    asOf: words('2025 年 5 月 18 日所說', '2025 年 5 月 18 日所说', 'As said on 18 May 2025'),
    caution: words(
      '是目標，不是已有的數字；另一項目標是產值人民幣 1,000 億元。',
      '是目标，不是已有的数字；另一项目标是产值 1000 亿元。',
      'A goal, not a count; the other goal is output of RMB 100 billion.',
    ),
  },
];
